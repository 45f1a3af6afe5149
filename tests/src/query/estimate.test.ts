import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateSql, type Estimand } from '../../../src/lib/query/estimate';
import type { SqlRow, SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const columns =
	'survey_year integer, cve_ent text, est_dis integer, upm_dis integer, fac_muj integer, asked integer, outcome integer, age integer';

/** Two states, three strata, eight units; unit 3 and one woman of unit 8 are outside the base. */
const women: readonly (readonly SqlValue[])[] = [
	[2021, '01', 1, 1, 10, 1, 1, 20],
	[2021, '01', 1, 1, 20, 1, 0, 30],
	[2021, '01', 1, 2, 15, 1, 1, 40],
	[2021, '01', 1, 3, 30, 0, null, 50],
	[2021, '01', 2, 4, 12, 1, 0, 20],
	[2021, '01', 2, 5, 18, 1, 1, 30],
	[2021, '01', 2, 5, 6, 1, 0, 60],
	[2021, '02', 3, 6, 40, 1, 0, 20],
	[2021, '02', 3, 6, 10, 1, 1, 30],
	[2021, '02', 3, 7, 25, 1, 1, 20],
	[2021, '02', 3, 8, 5, 0, null, 30],
	// The same codes of strata and units in another round are other strata and units.
	[2016, '01', 1, 1, 99, 1, 1, 20],
	[2016, '01', 1, 2, 99, 1, 1, 20]
];

const all: Estimand = { surveyYear: 2021, outcome: 'outcome', base: 'asked', where: [] };

async function estimate(
	rows: readonly (readonly SqlValue[])[],
	of: Estimand
): Promise<readonly SqlRow[]> {
	const engine = await inlineEngine({ endireh_women: { columns, rows } });
	try {
		return await engine.query(estimateSql(of));
	} finally {
		await engine.close();
	}
}

function expectRow(row: SqlRow | undefined, expected: Record<string, SqlValue>): void {
	for (const [name, value] of Object.entries(expected)) {
		if (typeof value === 'number') expect(row?.[name]).toBeCloseTo(value, 11);
		else expect(row?.[name]).toBe(value);
	}
}

describe('estimateSql(estimand)', () => {
	// R 4.2, survey 4.1: svydesign(~psu, ~est, weights, nest = TRUE), svymean and degf of the subset.
	it('gives the estimate, the error and the degrees of freedom of R survey', async () => {
		const [nation, first, second] = await estimate(women, all);
		expectRow(nation, { cve_ent: '00', estimate: 50, se: 18.48444981448232, df: 3 });
		expectRow(nation, { numerator: 78, denominator: 156, sample: 9 });
		expectRow(first, { cve_ent: '01', estimate: 53.08641975308641, se: 19.96742255638512, df: 2 });
		expectRow(first, { numerator: 43, denominator: 81, sample: 6 });
		expectRow(second, { cve_ent: '02', estimate: 46.66666666666666, se: 30.79201435678004, df: 1 });
	});

	it('of a domain counts the units of the stratum without a woman of it', async () => {
		const [nation, first] = await estimate(women, { ...all, where: ['age < 25'] });
		expectRow(nation, { estimate: 40.22988505747126, se: 32.13697089815991, df: 1, sample: 4 });
		expectRow(first, { estimate: 45.45454545454545, se: 35.06314617453955, df: 0, sample: 2 });
	});

	it('of a place without a woman of the domain is null', async () => {
		const rows = await estimate(women, { ...all, where: ['age = 60'] });
		expectRow(rows[2], { cve_ent: '02', estimate: null, se: null, sample: 0, denominator: 0 });
	});

	it('counts every woman with an answer when the base is all', async () => {
		const [nation] = await estimate(women, { ...all, base: 'all' });
		expectRow(nation, { estimate: 50, sample: 9 });
	});

	it('gives the same doubles whatever the order of the rows', async () => {
		const expected = await estimate(women, all);
		const anyOrder = fc.shuffledSubarray([...women], { minLength: women.length });
		await fc.assert(
			fc.asyncProperty(anyOrder, async (rows) => {
				expect(await estimate(rows, all)).toEqual(expected);
			}),
			{ numRuns: 10 }
		);
	});

	it('leaves the estimate as it is and the error too when every weight is doubled', async () => {
		const doubled = women.map((row) =>
			row.map((value, i) => (i === 4 ? Number(value) * 2 : value))
		);
		const [nation] = await estimate(doubled, all);
		expectRow(nation, { estimate: 50, se: 18.48444981448232, numerator: 156 });
	});
});
