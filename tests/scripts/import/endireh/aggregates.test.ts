import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	derivedEstimates,
	endirehAggregates,
	nations,
	seriesEstimates
} from '../../../../scripts/import/endireh/aggregates';
import { memorySources } from '../../../../scripts/import/lib/read';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { dataRows } from '../data';
import { faultOf, fileOf } from '../fault';
import { rowsOf, runModule } from '../tables';

const derivedPath = 'endireh/aggregates/endireh2021_TB_VD_nacional_cdmx.csv';
const seriesPath = 'endireh/aggregates/endireh_ambitos_entidad_terceros.csv';
const table = 'endireh-aggregates/prevalence.csv';

/** Community violence: 40 % of 1000 women in the nation, 60 % of 250 in Mexico City. */
const derived = [
	'indicador,variable_TB_VD,n_nac,num_nac,den_nac,pct_nac,num_cdmx,den_cdmx,pct_cdmx',
	'Comunitario,VCOM_A,50,400,1000,40.0,150,250,60.0',
	'Cualquier ámbito,VTOT_A,50,701,1000,70.1,200,250,80.0',
	'Laboral,VLAB_A,40,200,900,22.2222,50,200,25.0',
	''
].join('\n');
const seriesHeader = 'anio,indicador,cve_ent,p,se_bootstrap,masa_ponderada,fuente';
const series = [
	seriesHeader,
	'2021,comunitario_vida,09,0.6,0.01,250,x',
	'2021,comunitario_vida,01,0.333333,0.02,750,x',
	'2021,laboral_vida_solo_8_9_NO_OFICIAL,01,0.2,0.02,750,x',
	'2016,escolar_vida,01,0.2,0.02,100,x',
	'2016,escolar_vida,02,0.4,0.02,300,x',
	''
].join('\n');

/** A row with `-` for each blank field. */
const marked = (row: string) =>
	row
		.split(' ')
		.map((field) => field || '-')
		.join(' ');

const fault = (change: Record<string, string>) =>
	faultOf(() =>
		endirehAggregates.run(
			memorySources({ [derivedPath]: derived, [seriesPath]: series, ...change }),
			memoryOutput(),
			() => undefined
		)
	);

describe('endirehAggregates.run(sources, output, progress)', () => {
	it('takes states from the series, and from INEGI’s table what the series lacks', async () => {
		const { output } = await runModule(endirehAggregates, {
			[derivedPath]: derived,
			[seriesPath]: series
		});
		expect(rowsOf(output, table).map(marked)).toEqual([
			'2016 00 school_lifetime school any lifetime 35 - - - - - - 400 - - aggregate endireh-aggregates',
			'2016 01 school_lifetime school any lifetime 20 2 - - - - - 100 - - aggregate endireh-aggregates',
			'2016 02 school_lifetime school any lifetime 40 2 - - - - - 300 - - aggregate endireh-aggregates',
			'2021 00 community_lifetime community any lifetime 40 - - - - - 400 1000 50 - aggregate endireh-aggregates',
			'2021 00 total_lifetime total any lifetime 70.1 - - - - - 701 1000 50 - aggregate endireh-aggregates',
			'2021 00 work_lifetime work any lifetime 22.22222222222222 - - - - - 200 900 40 - aggregate endireh-aggregates',
			'2021 01 community_lifetime community any lifetime 33.3333 2 - - - - - 750 - - aggregate endireh-aggregates',
			'2021 09 community_lifetime community any lifetime 60 1 - - - - - 250 - - aggregate endireh-aggregates',
			'2021 09 total_lifetime total any lifetime 80 - - - - - 200 250 - - aggregate endireh-aggregates',
			'2021 09 work_lifetime work any lifetime 25 - - - - - 50 200 - - aggregate endireh-aggregates'
		]);
	});

	it('throws where INEGI’s table and the series do not agree on a place', () => {
		const [other, nation] = [
			series.replace('09,0.6,', '09,0.61,'),
			derived.replace('400,', '4025,')
		];
		const change = {
			[seriesPath]: other,
			[derivedPath]: nation.replace('1000,40.0', '10000,40.25')
		};
		expect(fault(change)).toMatchObject({ file: seriesPath, found: '61 %' });
	});

	it('throws where they do not agree on the nation', () => {
		const other = series.replace('01,0.333333,', '01,0.35,');
		expect(fault({ [seriesPath]: other })).toMatchObject({
			expected: expect.stringContaining('2021 00 community_lifetime') as unknown
		});
	});
});

describe('derivedEstimates(file)', () => {
	it('throws for a percentage that is not its numerator over its denominator', () => {
		const file = fileOf(derived.replace('40.0', '40.1'));
		expect(faultOf(() => derivedEstimates(file))).toMatchObject({ row: 2, column: 'pct_nac' });
	});

	it('throws for a variable that INEGI’s table does not have', () => {
		const file = fileOf(derived.replace('VLAB_A', 'VLAB_B'));
		expect(faultOf(() => derivedEstimates(file))).toMatchObject({
			row: 4,
			column: 'variable_TB_VD',
			found: '"VLAB_B"'
		});
	});
});

describe('seriesEstimates(file)', () => {
	const of = (...lines: string[]) => fileOf([seriesHeader, ...lines, ''].join('\n'));

	it('throws for a series that it does not know', () => {
		const file = of('2021,laboral_vida,01,0.2,0.02,750,x');
		expect(faultOf(() => seriesEstimates(file))).toMatchObject({ found: '"laboral_vida"' });
	});

	it('throws for a proportion above one, a row twice and a total row', () => {
		const row = '2021,escolar_vida,01,0.2,0.02,750,x';
		expect(faultOf(() => seriesEstimates(of(row.replace('0.2,', '20,'))))).toMatchObject({
			column: 'p'
		});
		expect(faultOf(() => seriesEstimates(of(row, row)))).toMatchObject({ row: 3 });
		expect(faultOf(() => seriesEstimates(of(row.replace('01', '00'))))).toMatchObject({
			column: 'cve_ent'
		});
	});
});

describe('nations(states)', () => {
	it('weights states by their bases: 20 % of 100 and 40 % of 300 are 35 %', () => {
		const nation = nations(seriesEstimates(fileOf(series))).find((n) => n.survey_year === 2016);
		expect(nation).toMatchObject({ cve_ent: '00', estimate: 35, denominator: 400, se: null });
	});
});

describe('nations(states), in whatever order', () => {
	it('gives the same', () => {
		const states = seriesEstimates(fileOf(series));
		const inOrder = nations(states).map((nation) => nation.estimate);
		fc.assert(
			fc.property(fc.shuffledSubarray([...states], { minLength: states.length }), (shuffled) => {
				const others = nations(shuffled).map((nation) => nation.estimate);
				expect([...others].sort()).toEqual([...inOrder].sort());
			})
		);
	});
});

describe('data/endireh-aggregates', () => {
	const rows = dataRows(table).map((row) => row.split(' '));
	const estimate = (year: string, cve_ent: string, indicator: string) =>
		Number(rows.find((r) => r[0] === year && r[1] === cve_ent && r[2] === indicator)?.[6]);

	it.each([
		['2021', 'total_lifetime', 70.0723],
		['2021', 'total_12m', 42.8163],
		['2021', 'community_lifetime', 45.5779],
		['2021', 'community_12m', 22.4187],
		['2021', 'school_lifetime', 32.2558],
		['2021', 'family_12m', 11.3861],
		['2021', 'partner_lifetime_any', 39.874],
		['2021', 'partner_12m_any', 20.7072],
		['2021', 'school_12m', 20.1903],
		['2021', 'work_lifetime', 27.8539],
		['2021', 'work_12m', 20.8479],
		['2021', 'psychological_lifetime', 51.5701],
		['2021', 'psychological_12m', 29.3594],
		['2021', 'physical_lifetime', 34.7283],
		['2021', 'physical_12m', 10.2342],
		['2021', 'sexual_lifetime', 49.6667],
		['2021', 'sexual_12m', 23.2509],
		['2021', 'economic_lifetime', 27.4444],
		['2021', 'economic_12m', 16.2137],
		['2016', 'community_lifetime', 38.692],
		['2016', 'school_lifetime', 25.305]
	])('has the nation’s %s %s: %d %%', (year, indicator, percent) => {
		expect(estimate(year, '00', indicator)).toBeCloseTo(percent, 3);
	});

	it('has every state for six series, and the rest of INEGI’s table for the nation and Mexico City only', () => {
		const count = (year: string, indicator: string) =>
			rows.filter((r) => r[0] === year && r[2] === indicator).length;
		const series = ['community_lifetime', 'community_12m', 'school_lifetime', 'family_12m'];
		expect(series.map((indicator) => count('2021', indicator))).toEqual([33, 33, 33, 33]);
		expect(series.map((indicator) => count('2016', indicator))).toEqual([33, 0, 33, 0]);
		const others = new Set(rows.map((r) => r[2] ?? '').filter((id) => !series.includes(id)));
		expect(others.size).toBe(15);
		for (const id of others) expect([id, count('2021', id), count('2016', id)]).toEqual([id, 2, 0]);
	});

	it('has work violence of INEGI’s table only, never the series without all its items', () => {
		const work = rows.filter((r) => r[2] === 'work_lifetime').map((r) => [r[1], Number(r[6])]);
		expect(work).toEqual([
			['00', expect.closeTo(27.854, 3)],
			['09', expect.closeTo(34.551, 3)]
		]);
	});

	it('agrees with figures printed by others', () => {
		expect(estimate('2021', '23', 'school_lifetime')).toBeCloseTo(31.6, 1);
		expect(estimate('2021', '15', 'school_lifetime')).toBeCloseTo(36.6, 1);
		expect(estimate('2016', '15', 'school_lifetime')).toBeCloseTo(28.1, 1);
	});
});
