import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../../src/lib/query/contrast';
import type { Cell, TabulationResult } from '../../../src/lib/query/tabulation';
import { tabulate } from '../../../src/lib/query/tabulate';
import type { Engine } from '../../../src/lib/query/types';
import { tabulationCases, type TabulationCase } from '../../fixtures/survey/tabulations/cases';
import { root } from '../../helpers/files';
import { tablesEngine } from '../../helpers/tables-engine';

type Recorded = Readonly<Record<string, string>>;

/** What tests/fixtures/survey/tabulations/tabulations.R wrote. */
function recorded(file: string): readonly Recorded[] {
	const path = join(root, 'tests/fixtures/survey/tabulations', file);
	return parse(readFileSync(path), { columns: true }) as Recorded[];
}

const cellsOfR = recorded('cells.csv');
const contrastsOfR = recorded('contrasts.csv');
const named = tabulationCases.map((entry) => [entry.name, entry] as const);

let engine: Engine;
let results: ReadonlyMap<string, TabulationResult>;

beforeAll(async () => {
	engine = await tablesEngine('endireh_women');
	const all: [string, TabulationResult][] = [];
	for (const { name, tabulation, level } of tabulationCases)
		all.push([name, await tabulate(engine, tabulation, level)]);
	results = new Map(all);
}, 120_000);
afterAll(() => engine?.close());

function resultOf({ name }: TabulationCase): TabulationResult {
	const result = results.get(name);
	if (!result) throw new Error(`no result of ${name}`);
	return result;
}

/** R's number; null where it gives none. */
function numberOf(row: Recorded | undefined, column: string): number | null {
	const text = row?.[column];
	return text === undefined || text === '' ? null : Number(text);
}

/** Within a relative difference of 1e-9; where ours is zero, R's is within the same of it. */
function expectAsInR(ours: number | null | undefined, theirs: number | null, what: string): void {
	if (ours === null || ours === undefined || theirs === null)
		expect(ours ?? null, what).toBe(theirs);
	else expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(1e-9 * Math.abs(ours || 1));
}

describe('tabulate(engine, tabulation, level)', () => {
	it.each(named)('of %s gives the cells of R survey', (name, entry) => {
		const { cells } = resultOf(entry);
		const rows = cellsOfR.filter((row) => row['case'] === name);
		expect(cells).toHaveLength(rows.length);
		const byCodes = new Map(rows.map((row) => [row['codes'], row]));
		for (const cell of cells) {
			const codes = cell.codes.join(' ');
			const row = byCodes.get(codes);
			const compared = { ...cell, low: cell.interval?.low, high: cell.interval?.high };
			for (const column of ['estimate', 'se', 'low', 'high'] as const)
				expectAsInR(compared[column], numberOf(row, column), `${codes}: ${column}`);
			for (const column of ['numerator', 'denominator', 'sample', 'df'] as const)
				expect(cell[column], `${codes}: ${column}`).toBe(numberOf(row, column));
		}
	});
});

describe('contrast(engine, result, first, second)', () => {
	it.each(named.filter(([, { contrasts }]) => contrasts.length > 0))(
		'in %s gives the differences and the ratios of R survey',
		async (name, entry) => {
			const rows = contrastsOfR.filter((row) => row['case'] === name);
			expect(rows).toHaveLength(entry.contrasts.length);
			for (const [at, [first, second]] of entry.contrasts.entries()) {
				const row = rows[at];
				const what = `${first.join()} and ${second.join()}`;
				expect([row?.['first'], row?.['second']]).toEqual([first.join(' '), second.join(' ')]);
				const found = await contrast(engine, resultOf(entry), first, second);
				const { difference, ratio } = found;
				const pairs = {
					difference: difference.estimate,
					difference_se: difference.se,
					difference_low: difference.interval.low,
					difference_high: difference.interval.high,
					ratio: ratio?.estimate,
					ratio_se: ratio?.se,
					ratio_low: ratio?.interval.low,
					ratio_high: ratio?.interval.high
				};
				for (const [column, ours] of Object.entries(pairs))
					expectAsInR(ours, numberOf(row, column), `${what}: ${column}`);
				// Of two large variances that nearly cancel.
				const size = (found.first.se ?? 0) * (found.second.se ?? 0);
				const apart = Math.abs(found.covariance - (numberOf(row, 'covariance') ?? NaN));
				expect(apart, `${what}: covariance`).toBeLessThanOrEqual(1e-9 * size);
				expect(found.df).toBe(numberOf(row, 'df'));
			}
		}
	);
});

describe('tabulationCases', () => {
	const estimated = () =>
		[...results.values()].flatMap(({ cells }) => cells.filter(({ estimate }) => estimate !== null));

	it('hold at least 400 estimates, of both years, at both levels', () => {
		expect(estimated().length).toBeGreaterThanOrEqual(400);
		const years = new Set(tabulationCases.map(({ tabulation }) => tabulation.surveyYear));
		const levels = new Set(tabulationCases.map(({ level }) => level));
		expect([...years].sort()).toEqual([2016, 2021]);
		expect([...levels].sort()).toEqual([0.9, 0.95]);
	});

	it('hold shares of none and of all, without an interval', () => {
		for (const share of [0, 100]) {
			const found = estimated().filter(({ estimate }) => estimate === share);
			expect(found.length).toBeGreaterThan(0);
			for (const cell of found) expect(cell).toMatchObject({ se: 0, interval: null });
		}
	});

	it('hold an empty cell, cells of too few women and cells without a degree of freedom', () => {
		const births = results.get('births-in-the-capital')?.cells ?? [];
		expect(births.some(({ codes }) => codes[0] === 'urban_complement')).toBe(false);
		const every = [...results.values()].flatMap(({ cells }) => cells);
		const few = every.filter(({ sample }) => sample < 30);
		expect(few.length).toBeGreaterThan(20);
		const nothing: readonly (keyof Cell)[] = ['estimate', 'se', 'interval', 'denominator'];
		for (const cell of few) for (const name of nothing) expect(cell[name]).toBeNull();
		expect(every.some(({ df }) => df === 0)).toBe(true);
	});

	it('are of samples whose strata lie in one state each, which the query takes for granted', async () => {
		const rows = await engine.query(`
			select est_dis
			from endireh_women
			group by survey_year, est_dis
			having count(distinct cve_ent) > 1`);
		expect(rows).toEqual([]);
	});

	it('hold a stratum in which one of several units has women of the base', async () => {
		const [row] = await engine.query(`
			select count(*) as strata
			from (
				select est_dis
				from endireh_women
				where survey_year = 2021 and age between 15 and 24 and partner_complaint is not null
					and domain in ('rural', 'urban_complement')
				group by est_dis
				having count(distinct upm_dis) = 1
			)`);
		expect(Number(row?.['strata'])).toBeGreaterThan(0);
	});
});
