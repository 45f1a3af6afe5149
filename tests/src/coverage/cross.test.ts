import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cells,
	classEnds,
	cross,
	fillOf,
	leastCovered,
	littleOf,
	needRanges,
	responseClass,
	thirds
} from '../../../src/lib/coverage/cross';
import type { CoverageRecord } from '../../../src/lib/query/coverage-records';
import type { Result, Row } from '../../../src/lib/query/types';
import { row as emptyRow } from '../../helpers/row';
import { recordOf } from './record';

const row = (cve_ent: string, value: number | null): Row => emptyRow(cve_ent, { value });

const result = (values: Readonly<Record<string, number | null>>): Result => ({
	question: { indicator: 'partner_lifetime_any', year: 2021, filters: {} },
	cut: '2021',
	months: null,
	sources: [],
	sql: '',
	rows: Object.entries(values)
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([cve_ent, value]) => row(cve_ent, value))
});

describe('responseClass(documented, kind)', () => {
	it('has none, 1–2, 3–5, and 6 or more', () => {
		const classes = [0, 1, 2, 3, 5, 6, 40].map((n) => responseClass(n, 'organisations'));
		expect(classes).toEqual([0, 1, 1, 2, 2, 3, 3]);
	});

	it('has none, 1, 2, and 3 or more of what comes by the handful', () => {
		expect([0, 1, 2, 3, 5].map((n) => responseClass(n, 'alerts'))).toEqual([0, 1, 2, 3, 3]);
	});
});

describe('classEnds(kind) and littleOf(kind)', () => {
	it('are what responseClass puts a number into', () => {
		for (const kind of ['both', 'centres'] as const)
			classEnds(kind).forEach(({ low, high }, at) => {
				expect(responseClass(low, kind)).toBe(at);
				expect(responseClass(high ?? 99, kind)).toBe(at);
			});
		expect([littleOf('organisations'), littleOf('centres')]).toEqual([2, 0]);
	});
});

describe('thirds(values)', () => {
	it('cuts six values into three pairs', () => {
		expect(thirds([60, 10, 50, 20, 40, 30])).toEqual([2, 0, 2, 0, 1, 1]);
	});

	it('leaves a state without a figure out, and keeps the others in place', () => {
		expect(thirds([1, null, 2, 3])).toEqual([0, null, 1, 2]);
	});

	it('tells only low from high where most values tie', () => {
		expect(thirds([0, 0, 0, 0, 5, 9])).toEqual([0, 0, 0, 0, 2, 2]);
	});

	it('puts equal values into one class', () => {
		expect(thirds([7, 7, 7])).toEqual([0, 0, 0]);
	});

	it('never puts a higher value into a lower third', () => {
		const value = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 2, maxLength: 32 }), (values) => {
				const order = values
					.map((v, i) => ({ v, third: thirds(values)[i] ?? -1 }))
					.sort((a, b) => a.v - b.v);
				order.slice(1).forEach(({ third }, i) => {
					expect(third).toBeGreaterThanOrEqual(order[i]?.third ?? -1);
				});
			})
		);
	});
});

describe('cross(need, kind, record)', () => {
	const need = result({ '00': 40, '01': 30, '02': 40, '03': 50, '04': null });
	const record: CoverageRecord = recordOf([6, 0, 2, 3]);
	const crossing = cross(need, 'both', record);
	const { states } = crossing;

	it('joins the states of both, and leaves the nation out', () => {
		expect(states.map((s) => [s.cve_ent, s.need, s.documented, s.response])).toEqual([
			['01', 0, 6, 3],
			['02', 1, 0, 0],
			['03', 2, 2, 1],
			['04', null, 3, 2]
		]);
	});

	it('throws when the record lacks a state', () => {
		const { pages, ...rest } = record;
		expect(() => cross(need, 'both', { ...rest, pages: pages.slice(0, 1) })).toThrow(
			/no row for 02/
		);
	});

	it('fills each with its colour, and none without a figure', () => {
		expect(states.map(fillOf)).toEqual(['cross-0-3', 'cross-1-0', 'cross-2-1', '']);
	});

	it('counts every state that has a figure in one cell', () => {
		const grid = cells(states);
		expect(grid.map((line) => line.map(({ count }) => count))).toEqual([
			[1, 0, 0],
			[0, 0, 0],
			[0, 0, 1],
			[0, 1, 0]
		]);
		expect(grid[0]?.[0]?.fill).toBe('cross-0-3');
	});

	it('knows the ends of each third', () => {
		expect(needRanges(states)).toEqual([
			{ low: 30, high: 30 },
			{ low: 40, high: 40 },
			{ low: 50, high: 50 }
		]);
	});

	it('names the states of high need with little: two or fewer, none of what comes by the handful', () => {
		expect(leastCovered(crossing).map(({ cve_ent }) => cve_ent)).toEqual(['03']);
		expect(leastCovered(cross(need, 'alerts', record))).toEqual([]);
		expect(leastCovered(cross(need, 'alerts', recordOf([6, 0, 0, 3]))).length).toBe(1);
	});
});
