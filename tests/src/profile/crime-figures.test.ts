import { describe, expect, it } from 'vitest';
import { callsFigure } from '../../../src/lib/profile/calls-figure';
import { killingsFigure } from '../../../src/lib/profile/killings-figure';
import { lastMonths, monthsFigure } from '../../../src/lib/profile/months-figure';
import { municipalitiesFigure } from '../../../src/lib/profile/municipalities-figure';
import { reportsFigure } from '../../../src/lib/profile/reports-figure';
import { shareFigure } from '../../../src/lib/profile/share-figure';
import type { MonthRecord, MonthSeries } from '../../../src/lib/query/records';
import { cellsOf } from '../figures/site-figures';
import { context, series, years } from './small-record';

const monthly = (
	count: MonthSeries['count'],
	from: string,
	n: readonly number[],
	rest: Partial<MonthSeries> = {}
): MonthSeries => ({
	...{ count, unit: 'victims', register: 'cnsp', cut: '2025-06', from, n },
	source: 'sesnsp-victims',
	...rest
});

const ones = (length: number, n = 1) => Array.from({ length }, () => n);
const monthRecord = (all: readonly MonthSeries[]): MonthRecord => ({
	...{ topic: 'femicide', cve_ent: '06', series: all, breakdown: null, sql: 'select 3' }
});

describe('lastMonths(record)', () => {
	const old = [
		monthly('femicide', '2023-01', ones(30)),
		monthly('women_homicide', '2023-01', ones(30, 3))
	];

	it('the last 24 that are held, files left out', () => {
		const files = monthly('femicide', '2026-01', [9], { unit: 'files', register: 'rnid' });
		const last = lastMonths(monthRecord([...old, files]));
		expect(last?.months).toHaveLength(24);
		expect([last?.months[0], last?.months.at(-1)]).toEqual(['2023-07', '2025-06']);
		expect(last?.record.series.map(({ from, n }) => [from, n.length])).toEqual([
			['2023-07', 24],
			['2023-07', 24]
		]);
	});

	it('is null where no month of victims is held', () => {
		expect(lastMonths(monthRecord([]))).toBeNull();
		expect(monthsFigure(context(), monthRecord([]))).toBeNull();
	});

	it('months of nobody are no data and no zero; the new register begins after a break', () => {
		const rnid = { register: 'rnid', cut: '2026-03' } as const;
		const both = monthRecord([
			...old,
			monthly('femicide', '2026-01', [0, 2], rnid),
			monthly('women_homicide', '2026-01', [4, 5], rnid)
		]);
		const figure = monthsFigure(context(), both);
		const bars = figure?.drawing.bars ?? [];
		expect([bars[0]?.key, bars.at(-1)?.key]).toEqual(['2024-03', '2026-02']);
		expect(bars.filter(({ parts }) => parts.length === 0).map(({ key }) => key)).toEqual([
			'2025-07',
			'2025-08',
			'2025-09',
			'2025-10',
			'2025-11',
			'2025-12'
		]);
		expect(bars.find(({ key }) => key === '2026-01')?.parts).toEqual([
			{ kind: 'a', value: 0 },
			{ kind: 'b', value: 4 }
		]);
		expect(bars.filter(({ breakBefore }) => breakBefore !== null).map(({ key }) => key)).toEqual([
			'2026-01'
		]);
		expect(bars.find(({ key }) => key === '2025-07')?.text).toContain('sin dato');
		expect(figure?.sentence).toContain('no quiere decir cero');
		expect(figure?.table.rows).toHaveLength(18);
	});
});

describe('killingsFigure(context)', () => {
	it('what INEGI counted is said beside, where both have a whole year, and never added', () => {
		const deaths = {
			...{ first: 2022, complete: [true, false], n: { '06': [35, 99] }, women: {} },
			...{ sources: ['inegi-mortality', 'inegi-mortality'], sql: 'select 2' }
		};
		const figure = killingsFigure(context({ deaths }));
		expect(figure.id).toBe('killings');
		expect(figure.notes[0]).toBe(
			'En 2022 el INEGI contó 35 defunciones de mujeres por homicidio, por año de registro; las fiscalías, 40 víctimas de feminicidio u homicidio doloso. Son dos definiciones de hechos que en parte son los mismos: no se suman.'
		);
		expect(figure.meta.sources.map(({ name }) => name)).toContain('inegi-mortality');
		const without = killingsFigure(context());
		expect(without.notes).toEqual(['unknown_sex']);
		expect(without.meta.sources.map(({ name }) => name)).not.toContain('inegi-mortality');
	});
});

describe('shareFigure(context)', () => {
	it('a line the state with its interval, a line the nation', () => {
		const { drawing, table } = shareFigure(context());
		const [own, nation] = drawing.lines;
		expect(own?.points.map(({ value }) => value)).toEqual([25, 25]);
		expect(own?.points.every(({ low, high }) => Number(low) < 25 && Number(high) > 25)).toBe(true);
		expect(nation?.points.map(({ low, high }) => [low, high])).toEqual([
			[null, null],
			[null, null]
		]);
		expect(cellsOf(table, 'place', 'femicide', 'femicide_and_homicide')).toEqual([
			['Colima', 10, 40],
			['Colima', 20, 80],
			['País', 10, 40],
			['País', 20, 80]
		]);
	});
});

describe('municipalitiesFigure(context)', () => {
	const municipalities = {
		...{ cut: '2026-05', years: [2021, 2025] as const, files: 52, apart: 2, least: 10 },
		rows: [
			{ cvegeo: '06007', name: 'Manzanillo', files: 28, women: 500_000 },
			{ cvegeo: '06011', name: 'Nuevo', files: 12, women: null }
		],
		...{ sources: ['sesnsp-municipal'], sql: 'select 4' }
	};

	it('files over women-years with their exact interval; no rate without a population', () => {
		const figure = municipalitiesFigure(context({ municipalities }));
		// 28 in 500,000; Garwood's interval of 28 is 18.61 to 40.47 (R: poisson.test(28)).
		const [first, second] = cellsOf(
			figure?.table ?? { columns: [], rows: [] },
			'municipality',
			'files',
			'rate',
			'interval'
		);
		expect(first).toEqual(['Manzanillo', 28, 5.6, '3.7 a 8.1']);
		expect(second).toEqual(['Nuevo', 12, null, null]);
		expect(figure?.sentence).toBe(
			'Los de la lista reúnen 40 de las 52 carpetas del estado en esos años (77\u00a0%). 2 más no dicen el municipio. Cada fiscalía clasifica a su manera.'
		);
		expect(figure?.notes[0]).toBe('femicide_share_varies');
		expect(figure?.notes[1]).toContain('10 carpetas o más');
		const english = municipalitiesFigure(context({ municipalities }, 'en'));
		expect(english?.sentence).toMatch(/ Each prosecutor’s office classifies in its own way\.$/);
	});

	it('is null where there are none', () => {
		expect(municipalitiesFigure(context())).toBeNull();
		expect(
			municipalitiesFigure(context({ municipalities: { ...municipalities, rows: [] } }))
		).toBeNull();
	});
});

describe('reportsFigure(context)', () => {
	const rnid = { register: 'rnid', cut: '2026-03', first: 2026, months: [3] } as const;
	const reports = [
		years('family_violence', [
			series('family_violence', 'files', [4000, 884, 125]),
			series('family_violence', 'files', [40], rnid)
		]),
		years('rape', [series('rape', 'files', [50, 60, 55])])
	];
	const figure = reportsFigure(context({ reports }));

	it('each crime on its own scale, the newest whole year in words', () => {
		expect(
			figure?.drawing.cells.map(({ key, max, text, scale }) => [key, max, text, scale])
		).toEqual([
			['family_violence', 4000, '2024: 125', '0 a 4,000'],
			['rape', 60, '2024: 55', '0 a 60']
		]);
	});

	it('the new register after a break, its months hatched', () => {
		const bars = figure?.drawing.cells[0]?.bars ?? [];
		expect(bars.map(({ breakBefore }) => breakBefore)).toEqual([null, null, null, 'RNID']);
		expect(bars.map(({ partial }) => partial)).toEqual([null, null, null, 'ene–mar']);
		expect(figure?.drawing.cells[1]?.bars.every(({ breakBefore }) => breakBefore === null)).toBe(
			true
		);
	});

	it('abrupt changes are flagged in one note, by the rule, and not explained', () => {
		const [said] = figure?.notes.filter((note) => note.startsWith('Para leer')) ?? [];
		expect(said).toMatch(
			/^Para leer con cuidado: violencia familiar, de 4,000 a 884 en 2023 y de 884 a 125 en 2024\. /
		);
		expect(said).not.toContain('violación');
		expect(figure?.notes.at(-1)).toBe('reported_only');
	});

	it('rates are of the months counted', () => {
		const cells = cellsOf(
			figure?.table ?? { columns: [], rows: [] },
			'crime',
			'year',
			'files',
			'rate'
		);
		// 40 in three months of a million women: 16 per 100,000 a year.
		expect(cells).toContainEqual(['family_violence', 2026, 40, 16]);
		expect(cells).toContainEqual(['family_violence', 2024, 125, 12.5]);
	});

	it('is null without files', () => {
		expect(reportsFigure(context())).toBeNull();
	});
});

describe('callsFigure(context)', () => {
	const calls = { from: '2019-11', cut: '2020-03', n: [10, 20, 30, 40, 50], source: 'calls-911' };

	it('sums only years that begin in January, whole or in part', () => {
		const figure = callsFigure(context({ calls }, 'en'));
		expect(figure?.sentence).toBe(
			'120 calls from January to March 2020. A call is neither a woman nor a file. These are old figures: what we hold ends in March 2020, and does not say how many calls there are now.'
		);
		expect(figure?.title).toBe(
			'Emergency calls to 9-1-1 for family violence in Colima, November 2019 to March 2020'
		);
	});

	it('a month without a figure is no bar', () => {
		const figure = callsFigure(context({ calls: { ...calls, n: [10, 20, null, 40, 50] } }));
		expect(figure?.drawing.bars.map(({ parts }) => parts.length)).toEqual([1, 1, 0, 1, 1]);
		expect(figure?.notes).toEqual(['De enero de 2020 no hay dato, y no quiere decir cero.']);
		expect(figure?.sentence).not.toContain('llamadas de enero');
	});

	it('is null where none is held', () => {
		expect(callsFigure(context())).toBeNull();
		expect(callsFigure(context({ calls: { ...calls, n: [null, null] } }))).toBeNull();
	});
});
