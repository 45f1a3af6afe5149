import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, type Tabulation } from '../../../src/lib/query/tabulation';
import { cellOf, tabulate, tabulationSql } from '../../../src/lib/query/tabulate';
import { QueryError, type Engine, type SqlRow } from '../../../src/lib/query/types';
import { covarianceOf, designEngine, fill, samples, shareOf, type Woman } from './survey-design';

const whole: Tabulation = { surveyYear: 2021, outcome: 'partner_any', base: [], by: [] };
const crossed: Tabulation = { ...whole, by: ['state', 'domain'] };
const rural = [{ variable: 'domain', codes: ['rural'] }];
const notRural = [{ variable: 'domain', codes: ['urban', 'urban_complement', 'missing'] }];

let engine: Engine;
beforeAll(async () => {
	engine = await designEngine();
});
afterAll(() => engine.close());

async function rowsOf(
	women: readonly Woman[],
	...tabulations: readonly Tabulation[]
): Promise<readonly (readonly SqlRow[])[]> {
	await fill(engine, women);
	const answers = [];
	for (const tabulation of tabulations) answers.push(await engine.query(tabulationSql(tabulation)));
	return answers;
}

function number(row: SqlRow | undefined, column: string): number {
	return Number(row?.[column]);
}

function expectClose(value: unknown, expected: number | null, unit = 100): void {
	if (expected === null) expect(value).toBeNull();
	else expect(Math.abs(Number(value) - expected)).toBeLessThan(1e-10 * unit);
}

describe('tabulationSql(tabulation)', () => {
	it('gives the share and the error of the textbook in every cell and total', async () => {
		await fc.assert(
			fc.asyncProperty(samples, async (women) => {
				const [rows = []] = await rowsOf(women, { ...whole, by: ['domain', 'disability'] });
				expect(rows.length).toBeLessThanOrEqual(16);
				for (const row of rows) {
					const inCell = (woman: Woman) =>
						[ALL, woman.domain ?? 'missing'].includes(String(row['domain'])) &&
						[ALL, flagCode(woman.disability)].includes(String(row['disability']));
					expectClose(row['estimate'], shareOf(women, inCell));
					const { asked, units, strata } = askedOf(women, inCell);
					expect(row['sample']).toBe(asked);
					expect(row['df']).toBe(asked === 0 ? 0 : units - strata);
					// Of squares: a variance of zero leaves a double's noise in the textbook's.
					if (asked > 0)
						expectClose(number(row, 'se') ** 2, covarianceOf(women, inCell, inCell), 1e4);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('adds the states up to the nation without losing a stratum', async () => {
		await fc.assert(
			fc.asyncProperty(samples, async (women) => {
				const [rows = []] = await rowsOf(women, crossed);
				for (const row of rows) {
					const inCell = (woman: Woman) =>
						[ALL, woman.state].includes(String(row['state'])) &&
						[ALL, woman.domain ?? 'missing'].includes(String(row['domain']));
					expectClose(row['estimate'], shareOf(women, inCell));
					if (number(row, 'sample') > 0)
						expectClose(number(row, 'se') ** 2, covarianceOf(women, inCell, inCell), 1e4);
				}
			}),
			{ numRuns: 15 }
		);
	});

	it('gives the same doubles whatever the order of the women', async () => {
		const shuffled = samples.chain((women) =>
			fc.tuple(
				fc.constant(women),
				fc.shuffledSubarray([...women], { minLength: women.length, maxLength: women.length })
			)
		);
		await fc.assert(
			fc.asyncProperty(shuffled, async ([women, others]) => {
				expect(await rowsOf(others, whole, crossed)).toEqual(await rowsOf(women, whole, crossed));
			}),
			{ numRuns: 15 }
		);
	});

	it('leaves estimates and errors as they are when every weight is multiplied', async () => {
		await fc.assert(
			fc.asyncProperty(samples, fc.integer({ min: 2, max: 50 }), async (women, k) => {
				const [before = []] = await rowsOf(women, crossed);
				const heavier = women.map((woman) => ({ ...woman, weight: k * woman.weight }));
				const [after = []] = await rowsOf(heavier, crossed);
				expect(after).toHaveLength(before.length);
				for (const [at, row] of before.entries()) {
					expectClose(after[at]?.['estimate'], row['estimate'] as number | null);
					expectClose(after[at]?.['se'], row['se'] as number | null);
					expect(number(after[at], 'denominator')).toBe(k * number(row, 'denominator'));
				}
			}),
			{ numRuns: 15 }
		);
	});

	it('adds a domain and its complement up to the total', async () => {
		await fc.assert(
			fc.asyncProperty(samples, async (women) => {
				const parts = [{ ...whole, base: rural }, { ...whole, base: notRural }, whole];
				const [[inside], [outside], [both]] = (await rowsOf(women, ...parts)) as [
					SqlRow[],
					SqlRow[],
					SqlRow[]
				];
				for (const column of ['numerator', 'denominator', 'sample'])
					expect(number(inside, column) + number(outside, column)).toBe(number(both, column));
			}),
			{ numRuns: 15 }
		);
	});

	it('refuses what the survey of that year does not have', () => {
		expect(() => tabulationSql({ ...whole, by: ['income'] })).toThrow(QueryError);
	});
});

/** Two units of forty women each in each of two strata; those of the first are urban. */
const forty: readonly Woman[] = [0, 1].flatMap((stratum) =>
	[0, 1].flatMap((unit) =>
		Array.from({ length: 40 }, (_, at) => ({
			state: '01',
			stratum,
			unit,
			weight: 10,
			outcome: (at < 10 + 10 * unit ? 1 : 0) as 0 | 1,
			domain: stratum === 0 ? ('urban' as const) : ('rural' as const),
			disability: at === 0 ? (1 as const) : (0 as const)
		}))
	)
);

describe('tabulate(engine, tabulation, level)', () => {
	it('gives the cells with intervals at the level, the question and the query', async () => {
		await fill(engine, forty);
		const wide = await tabulate(engine, { ...whole, by: ['domain'] }, 0.95);
		const narrow = await tabulate(engine, { ...whole, by: ['domain'] }, 0.9);
		expect(wide.sql).toBe(tabulationSql(wide.tabulation));
		expect(wide.cells.map(({ codes }) => codes)).toEqual([[ALL], ['rural'], ['urban']]);
		const [total] = wide.cells;
		// By hand: shares of 1/4 and 1/2 in the units of a stratum, equal weights: se = 12.5/√2.
		expect(total).toMatchObject({ estimate: 37.5, sample: 160, df: 2, precision: 'low' });
		expect(total).toMatchObject({ numerator: 600, denominator: 1600 });
		expect(total?.se).toBeCloseTo(12.5 / Math.SQRT2, 12);
		expect(total?.cv).toBeCloseTo((100 * 12.5) / Math.SQRT2 / 37.5, 12);
		// R 4.2: plogis(qlogis(.375) + c(-1, 1) * qt(c(.975, .95), 2) * .125 / sqrt(2) / (.375 * .625))
		expect(total?.interval?.low).toBeCloseTo(10.58871983743, 9);
		expect(total?.interval?.high).toBeCloseTo(75.24657146902, 9);
		expect(narrow.cells[0]?.interval?.low).toBeCloseTo(16.63081930522, 9);
		expect(narrow.cells[0]?.interval?.high).toBeCloseTo(64.34500131567, 9);
	});

	it('gives no estimate under thirty women, and no cell without a woman', async () => {
		await fill(engine, forty);
		const { cells } = await tabulate(engine, { ...whole, by: ['disability', 'domain'] }, 0.95);
		const none = await tabulate(
			engine,
			{ ...whole, base: [{ variable: 'state', codes: ['09'] }] },
			0.95
		);
		const few = cells.find(({ codes }) => codes.join() === 'yes,rural');
		expect(few).toEqual({
			codes: ['yes', 'rural'],
			sample: 2,
			df: 1,
			estimate: null,
			se: null,
			cv: null,
			interval: null,
			precision: null,
			numerator: null,
			denominator: null
		});
		expect(cells.some(({ codes }) => codes.includes('missing'))).toBe(false);
		expect(none.cells).toEqual([]);
	});
});

describe('cellOf(row, by, level)', () => {
	it('of a share that is zero has no interval, no variation and no class', () => {
		const row = {
			domain: 'rural',
			estimate: 0,
			se: 0,
			df: 12,
			numerator: 0,
			denominator: 9,
			sample: 30
		};
		expect(cellOf(row, ['domain'], 0.95)).toMatchObject({
			codes: ['rural'],
			estimate: 0,
			cv: null,
			interval: null,
			precision: null
		});
	});
});

function flagCode(flag: 0 | 1 | null): string {
	return flag === null ? 'missing' : flag === 1 ? 'yes' : 'no';
}

function askedOf(women: readonly Woman[], inCell: (woman: Woman) => boolean) {
	const asked = women.filter((woman) => woman.outcome !== null && inCell(woman));
	return {
		asked: asked.length,
		units: new Set(asked.map(({ stratum, unit }) => `${stratum} ${unit}`)).size,
		strata: new Set(asked.map(({ stratum }) => stratum)).size
	};
}
