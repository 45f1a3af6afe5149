import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAgreement, endirehPublished } from '../../../../scripts/import/endireh/published';
import { memorySources, readCsv } from '../../../../scripts/import/lib/read';
import { publishedValues } from '../../../../scripts/import/endireh/published-values';
import { root } from '../../../helpers/files';
import { dataRows } from '../data';
import { faultOf, fileOf } from '../fault';
import { rowsOf, runModule } from '../tables';

const derivedPath = 'endireh/aggregates/endireh2021_TB_VD_nacional_cdmx.csv';
const header = 'variable_TB_VD,n_nac,num_nac,den_nac,pct_nac,num_cdmx,den_cdmx,pct_cdmx';
const table = 'endireh-published/survey_published.csv';

const [mexico] = publishedValues.filter((v) => v.survey_year === 2021 && v.cve_ent === '15');
const exact = (estimate: number) => ({
	...{ survey_year: 2021, cve_ent: '15', indicator: 'total_lifetime', estimate },
	...{ se: null, numerator: null, denominator: null, sample: null }
});
const file = fileOf('x');

describe('checkAgreement(published, exact, file)', () => {
	const published = mexico === undefined ? [] : [mexico];

	it.each([78.65, 78.7, 78.74])('passes an exact value that rounds to it: %d', (value) => {
		expect(published).toMatchObject([{ value: 78.7 }]);
		expect(() => checkAgreement(published, [exact(value)], file)).not.toThrow();
	});

	it('throws where the exact one says something else', () => {
		const fault = faultOf(() => checkAgreement(published, [exact(78.4)], file));
		expect(fault.found).toBe('78.4 %');
	});
});

describe('endirehPublished.run(sources, output, progress)', () => {
	it('writes each value with its state and where it was read', async () => {
		const row = 'VTOT_A,110127,35402979,50523469,70.0723,3106945,4075612,76.2326';
		const { output } = await runModule(endirehPublished, { [derivedPath]: `${header}\n${row}\n` });
		const rows = rowsOf(output, table);
		expect(rows).toHaveLength(publishedValues.length);
		expect(rows).toContain(
			'2021 15 total_lifetime 78.7 verified eluniversal; elsoldetoluca; colimanoticias'
		);
		expect(rows).toContain('2016 00 family_12m 10.3 computed ');
	});

	it('throws when INEGI’s table gives another total', () => {
		const row = 'VTOT_A,110127,36000000,50523469,71.254,3106945,4075612,76.2326';
		const sources = memorySources({ [derivedPath]: `${header}\n${row}\n` });
		const written = { table: () => undefined, json: () => undefined, source: () => undefined };
		expect(faultOf(() => endirehPublished.run(sources, written, () => undefined))).toMatchObject({
			file: derivedPath
		});
	});
});

describe('publishedValues', () => {
	it('are percentages with one decimal, each cell once, each with where it was printed', () => {
		const cells = publishedValues.map((v) => `${v.survey_year} ${v.cve_ent} ${v.indicator}`);
		expect(new Set(cells).size).toBe(cells.length);
		for (const { value, printed_in, status } of publishedValues) {
			expect(value).toBe(Number(value.toFixed(1)));
			expect(value).toBeGreaterThan(10);
			expect(value).toBeLessThan(80);
			if (status !== 'computed') expect(printed_in.length).toBeGreaterThan(0);
		}
		expect(publishedValues.filter(({ status }) => status === 'computed')).toHaveLength(4);
	});

	it('leave Zacatecas of 2021 out', () => {
		expect(publishedValues.filter((v) => v.cve_ent === '32')).toEqual([]);
	});

	const words: Readonly<Record<string, string>> = {
		total: 'total',
		psicologica: 'psychological',
		fisica: 'physical',
		sexual: 'sexual',
		economica_patrimonial_discriminacion: 'economic',
		comunitario: 'community',
		laboral: 'work',
		escolar: 'school',
		familiar: 'family',
		infancia_cualquiera: 'childhood_any',
		denuncia_pareja_fis_o_sex: 'partner_complaint',
		pareja: 'partner_lifetime_any',
		pareja_psicologica: 'partner_lifetime_psychological'
	};
	const periods: Readonly<Record<string, string>> = { vida: '_lifetime', '12m': '_12m' };
	const idOf = (indicator: string, period: string) => {
		const id = words[indicator] ?? indicator;
		return id.includes('_') ? id : `${id}${periods[period]}`;
	};

	const reference = join(root, '../shared/reference/endireh_published_values.csv');
	it.runIf(existsSync(reference))('are those of the reference list, no more and no fewer', () => {
		const listed = readCsv(fileOf(new Uint8Array(readFileSync(reference))), {
			encoding: 'utf-8',
			columns: ['anio', 'cve_ent', 'indicador', 'periodo', 'valor']
		}).map((row) => {
			const indicator = idOf(row.text('indicador'), row.text('periodo'));
			return `${row.text('anio')} ${row.text('cve_ent')} ${indicator} ${Number(row.text('valor'))}`;
		});
		const ours = publishedValues.map(
			(v) => `${v.survey_year} ${v.cve_ent} ${v.indicator} ${v.value}`
		);
		expect(ours.sort()).toEqual(listed.sort());
	});
});

describe('data/endireh-published', () => {
	it('has the values, each within rounding of the aggregate of its cell', () => {
		const values = dataRows(table).map((row) => row.split(' '));
		expect(values).toHaveLength(71);
		const aggregates = new Map(
			dataRows('endireh-aggregates/prevalence.csv').map((row) => {
				const fields = row.split(' ');
				return [fields.slice(0, 3).join(' '), Number(fields[6])];
			})
		);
		const both = values.flatMap((fields) => {
			const aggregate = aggregates.get(fields.slice(0, 3).join(' '));
			return aggregate === undefined ? [] : [Math.abs(Number(fields[3]) - aggregate)];
		});
		expect(both).toHaveLength(24);
		expect(Math.max(...both)).toBeLessThanOrEqual(0.05);
	});
});
