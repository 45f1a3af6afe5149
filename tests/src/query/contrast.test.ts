import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../../src/lib/query/contrast';
import { contrastSql } from '../../../src/lib/query/contrast-sql';
import { ALL, type Contrast, type Tabulation } from '../../../src/lib/query/tabulation';
import { tabulate } from '../../../src/lib/query/tabulate';
import { QueryError, type Engine } from '../../../src/lib/query/types';
import {
	covarianceOf,
	designEngine,
	fill,
	samples,
	type InCell,
	type Woman
} from './survey-design';

const byDomain: Tabulation = {
	surveyYear: 2021,
	outcome: 'partner_any',
	base: [],
	by: ['domain']
};

let engine: Engine;
beforeAll(async () => {
	engine = await designEngine();
});
afterAll(() => engine.close());

/** Groups that share women, and all of them. */
const groups: Readonly<Record<string, { readonly sql: readonly string[]; readonly in: InCell }>> = {
	all: { sql: [], in: () => true },
	rural: { sql: ["domain = 'rural'"], in: ({ domain }) => domain === 'rural' },
	urban: { sql: ["domain = 'urban'"], in: ({ domain }) => domain === 'urban' },
	disabled: { sql: ['disability = 1'], in: ({ disability }) => disability === 1 },
	ruralDisabled: {
		sql: ["domain = 'rural'", 'disability = 1'],
		in: ({ domain, disability }) => domain === 'rural' && disability === 1
	}
};

describe('contrastSql(sides)', () => {
	it('gives the variances and the covariance of the textbook, whatever the groups share', async () => {
		const names = fc.constantFrom(...Object.keys(groups));
		await fc.assert(
			fc.asyncProperty(samples, names, names, async (women, a, b) => {
				const [first, second] = [groups[a]!, groups[b]!];
				const asked = ({ in: inCell }: typeof first) =>
					women.some((woman) => woman.outcome !== null && inCell(woman));
				fc.pre(asked(first) && asked(second));
				await fill(engine, women);
				const { surveyYear, outcome } = byDomain;
				const sql = contrastSql({
					surveyYear,
					outcome,
					where: [],
					first: first.sql,
					second: second.sql
				});
				const [row] = await engine.query(sql);
				const expected = {
					variance_1: covarianceOf(women, first.in, first.in),
					variance_2: covarianceOf(women, second.in, second.in),
					covariance: covarianceOf(women, first.in, second.in)
				};
				for (const [name, value] of Object.entries(expected))
					expect(Math.abs(Number(row?.[name]) - value)).toBeLessThan(1e-6);
			}),
			{ numRuns: 30 }
		);
	});
});

/** Two strata of three units of forty women each, half of each unit rural. */
const women: readonly Woman[] = [0, 1].flatMap((stratum) =>
	[0, 1, 2].flatMap((unit) =>
		Array.from({ length: 40 }, (_, at) => ({
			state: '01',
			stratum,
			unit,
			weight: 10 + unit,
			outcome: (at % (unit + 2) === 0 || at < 3 ? 1 : 0) as 0 | 1,
			domain: at < 20 ? ('rural' as const) : ('urban' as const),
			disability: at < 5 ? (1 as const) : (0 as const)
		}))
	)
);

async function contrastOf(
	tabulation: Tabulation,
	first: readonly string[],
	second: readonly string[]
): Promise<Contrast> {
	await fill(engine, women);
	return contrast(engine, await tabulate(engine, tabulation, 0.95), first, second);
}

describe('contrast(engine, result, first, second)', () => {
	it('of a cell with itself is nothing, without error', async () => {
		const same = await contrastOf(byDomain, [ALL], [ALL]);
		expect(same.difference).toEqual({ estimate: 0, se: 0, interval: { low: 0, high: 0 } });
		expect(same.ratio).toEqual({ estimate: 1, se: 0, interval: { low: 1, high: 1 } });
	});

	it('turned around has the other sign, and the ratio is turned over', async () => {
		const there = await contrastOf(byDomain, ['rural'], ['urban']);
		const back = await contrastOf(byDomain, ['urban'], ['rural']);
		expect(there.difference.estimate).toBeLessThan(0);
		expect(back.difference.estimate).toBe(-there.difference.estimate);
		expect(back.difference.se).toBeCloseTo(there.difference.se, 12);
		expect(back.difference.interval.low).toBeCloseTo(-there.difference.interval.high, 12);
		expect(back.ratio?.estimate).toBeCloseTo(1 / (there.ratio?.estimate ?? NaN), 12);
		expect(back.ratio?.interval.low).toBeCloseTo(1 / (there.ratio?.interval.high ?? NaN), 12);
		expect(back.covariance).toBe(there.covariance);
	});

	it('takes what the two share into account, on the degrees of freedom of the base', async () => {
		const { difference, covariance, first, second, df } = await contrastOf(
			byDomain,
			['rural'],
			['urban']
		);
		expect(covariance).toBeGreaterThan(0);
		expect(difference.se ** 2).toBeCloseTo(
			(first.se ?? NaN) ** 2 + (second.se ?? NaN) ** 2 - 2 * covariance,
			10
		);
		expect(df).toBe(4);
		const base = [{ variable: 'disability', codes: ['yes'] }];
		await expect(contrastOf({ ...byDomain, base }, ['rural'], [ALL])).resolves.toMatchObject({
			first: { sample: 30 },
			df: 4
		});
	});

	it('gives no ratio where a share is zero', async () => {
		const itself: Tabulation = { ...byDomain, by: ['partner_any'] };
		const found = await contrastOf(itself, ['no'], ['yes']);
		expect(found.ratio).toBeNull();
		expect(found.difference).toMatchObject({ estimate: 100, se: 0 });
	});

	it('refuses cells that are not there or have no estimate', async () => {
		const two: Tabulation = { ...byDomain, by: ['disability', 'domain'] };
		await expect(contrastOf(two, ['yes', 'urban'], [ALL, ALL])).rejects.toThrow(QueryError);
		await expect(contrastOf(two, ['missing', ALL], [ALL, ALL])).rejects.toThrow(QueryError);
		await expect(contrastOf(two, ['nobody', ALL], [ALL, ALL])).rejects.toThrow(QueryError);
		await expect(contrastOf(two, [ALL], [ALL])).rejects.toThrow(QueryError);
	});
});
