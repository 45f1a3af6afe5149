import { describe, expect, it } from 'vitest';
import { checkDesign, completedRows, prevalenceRows } from '../../../scripts/build/prevalence';
import { dataset } from '../../../src/lib/catalog/datasets';
import { states } from '../../../src/lib/catalog/states';
import type { SqlRow, SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const design = 'survey_year integer, cve_ent text, est_dis integer, upm_dis integer';

/** Two strata of three units in one state, one stratum of four in another. */
const units: readonly SqlValue[][] = [
	...[1, 2, 3].map((upm) => [2021, '01', 1, upm]),
	...[4, 5, 6].map((upm) => [2021, '01', 2, upm]),
	...[7, 8, 9, 10].map((upm) => [2021, '02', 3, upm])
];

describe('completedRows(engine, rows)', () => {
	it('adds the interval on the units less the strata of the place', async () => {
		const engine = await inlineEngine({ endireh_women: { columns: design, rows: units } });
		const rows: SqlRow[] = [
			{ survey_year: 2021, cve_ent: '01', estimate: 40, se: 8 },
			{ survey_year: 2021, cve_ent: '00', estimate: 40, se: 8 },
			{ survey_year: 2021, cve_ent: '02', estimate: 40, se: null },
			{ survey_year: 2021, cve_ent: '02', estimate: null, se: null }
		];
		const [state, nation, published, missing] = await completedRows(engine, rows);
		await engine.close();
		// R: 100 * plogis(qlogis(.4) + c(-1, 1) * qt(.975, df) * .08 / .24), df 4 and 7: under 8 is low precision.
		expect(state).toMatchObject({ cv: 20, precision: 'low' });
		expect(state?.['ci95_low']).toBeCloseTo(20.900279489, 7);
		expect(state?.['ci95_high']).toBeCloseTo(62.7151646449, 7);
		expect(nation?.['ci95_low']).toBeCloseTo(23.2602632087, 7);
		expect([state?.['df'], nation?.['df']]).toEqual([4, 7]);
		const none = { cv: null, df: null, precision: null, ci95_low: null, ci95_high: null };
		expect(published).toMatchObject({ estimate: 40, ...none });
		expect(missing).toMatchObject(none);
	});
});

describe('checkDesign(engine)', () => {
	async function check(...more: SqlValue[][]): Promise<void> {
		const engine = await inlineEngine({
			endireh_women: { columns: design, rows: [...units, ...more] }
		});
		try {
			await checkDesign(engine);
		} finally {
			await engine.close();
		}
	}

	it('passes strata within states, of two units or more, also when a later round uses the codes again', async () => {
		await expect(check([2016, '05', 1, 1], [2016, '05', 1, 2])).resolves.toBeUndefined();
	});

	it('refuses a stratum in two states', async () => {
		await expect(check([2021, '02', 1, 11])).rejects.toThrow(
			/endireh_women: stratum not fit.*"est_dis":1/
		);
	});

	it('refuses a stratum of one unit', async () => {
		await expect(check([2021, '02', 9, 12])).rejects.toThrow(/"est_dis":9/);
	});
});

/** The columns of a public table, as `create table` writes them. */
const columnsOf = (table: string) =>
	dataset(table)
		.columns.map(({ name, type }) => `${name} ${type === 'text' ? 'varchar' : type}`)
		.join(', ');

/** A row of a public table: the values given, and null for the rest. */
const rowOf = (table: string, values: SqlRow): SqlValue[] =>
	dataset(table).columns.map(({ name }) => values[name] ?? null);

/** Forty women of 2021 in each state but one, which has twenty; in each unit every other has the outcome. */
const women = states.flatMap(({ cve_ent }, state) =>
	Array.from({ length: cve_ent === '32' ? 20 : 40 }, (_, at) =>
		rowOf('endireh_women', {
			...{ survey_year: 2021, cve_ent, est_dis: state, upm_dis: 2 * state + (at % 4 < 2 ? 0 : 1) },
			...{ fac_muj: 10, total_lifetime: at % 2, school_12m: null }
		})
	)
);

const printed = (survey_year: number, cve_ent: string, indicator: string, status = 'one_source') =>
	rowOf('survey_published', { survey_year, cve_ent, indicator, value: 60, status });

const aggregate = (survey_year: number, cve_ent: string, indicator: string) =>
	rowOf('prevalence', {
		...{ survey_year, cve_ent, indicator, estimate: 50, origin: 'aggregate', se: 2 },
		source: 'endireh-aggregates'
	});

describe('prevalenceRows(engine)', () => {
	async function rowsWith(rows: readonly SqlValue[][]): Promise<readonly SqlRow[]> {
		const engine = await inlineEngine({
			endireh_women: { columns: columnsOf('endireh_women'), rows },
			prevalence: {
				columns: columnsOf('prevalence'),
				rows: [aggregate(2021, '00', 'total_lifetime'), aggregate(2021, '01', 'work_lifetime')]
			},
			survey_published: {
				columns: columnsOf('survey_published'),
				rows: [
					printed(2021, '15', 'total_lifetime'),
					printed(2016, '15', 'total_lifetime'),
					printed(2021, '01', 'work_lifetime'),
					printed(2021, '02', 'work_lifetime'),
					printed(2016, '00', 'family_12m', 'computed')
				]
			}
		});
		try {
			return await prevalenceRows(engine);
		} finally {
			await engine.close();
		}
	}

	it('computes what the women tell, and what was imported of it gives way', async () => {
		const rows = (await rowsWith(women)).filter(
			({ indicator, survey_year }) => indicator === 'total_lifetime' && survey_year === 2021
		);
		expect(rows.map(({ cve_ent }) => cve_ent)).toEqual([
			'00',
			...states.map(({ cve_ent }) => cve_ent)
		]);
		for (const row of rows.slice(0, -1)) {
			expect(row).toMatchObject({
				...{ scope: 'total', type: 'any', period: 'lifetime', estimate: 50, se: 0 },
				...{ origin: 'microdata', source: 'endireh' }
			});
		}
		const nation = { sample: 31 * 40 + 20, denominator: 12_600, df: 32, precision: 'high' };
		expect(rows[0]).toMatchObject(nation);
		// One degree of freedom a state: low, although the women of both units answered alike.
		expect(rows[1]).toMatchObject({ sample: 40, df: 1, precision: 'low' });
	});

	it('gives no estimate where fewer than 30 women were asked, only how many', async () => {
		const row = (await rowsWith(women)).find(
			({ cve_ent, origin }) => cve_ent === '32' && origin === 'microdata'
		);
		expect(row).toMatchObject({ sample: 20, indicator: 'total_lifetime' });
		expect(row).not.toHaveProperty('estimate');
		expect(row).not.toHaveProperty('numerator');
	});

	it('keeps aggregates, then what was printed, where the women tell nothing', async () => {
		const rows = (await rowsWith(women)).filter(({ origin }) => origin !== 'microdata');
		expect(rows.map((row) => [row['survey_year'], row['cve_ent'], row['indicator']])).toEqual([
			[2021, '01', 'work_lifetime'],
			[2016, '15', 'total_lifetime'],
			[2021, '02', 'work_lifetime']
		]);
		expect(rows[0]).toMatchObject({ origin: 'aggregate', estimate: 50, cv: 4, df: 1 });
		expect(rows[1]).toMatchObject({
			...{ scope: 'total', type: 'any', period: 'lifetime', estimate: 60 },
			...{ df: null, cv: null, ci95_low: null, precision: null },
			...{ origin: 'published', source: 'endireh-published' }
		});
	});

	it('stops where an outcome has no woman of its base', async () => {
		const school = dataset('endireh_women').columns.findIndex(({ name }) => name === 'school_12m');
		const outside = women.map((row) => row.map((value, at) => (at === school ? 0 : value)));
		await expect(rowsWith(outside)).rejects.toThrow(/school_12m 2021 has no women/);
	});

	it('refuses a printed value of an indicator that there is none of', async () => {
		const engine = await inlineEngine({
			endireh_women: { columns: columnsOf('endireh_women'), rows: [] },
			prevalence: { columns: columnsOf('prevalence'), rows: [] },
			survey_published: {
				columns: columnsOf('survey_published'),
				rows: [printed(2021, '15', 'harassment')]
			}
		});
		await expect(prevalenceRows(engine)).rejects.toThrow(
			/survey_published: no indicator harassment/
		);
		await engine.close();
	});
});
