import { describe, expect, it } from 'vitest';
import { standingOf, tally, yearFigures } from '../../../../src/lib/survey/states/standing';
import { partner, total } from '../records';

describe('standingOf(figure, nation)', () => {
	it.each([
		[41, 45, 'above'],
		[40.5, 45, 'same'],
		[35, 39.5, 'same'],
		[35, 39.4, 'below'],
		[null, null, 'unknown']
	] as const)('%s to %s against 39.5 to 40.5 is %s', (low, high, standing) => {
		expect(standingOf({ low, high }, { estimate: 40, low: 39.5, high: 40.5 })).toBe(standing);
	});

	it.each([
		[40.1, 45, 'above'],
		[40, 45, 'same'],
		[35, 39.9, 'below']
	] as const)('%s to %s against 40 without an interval is %s', (low, high, standing) => {
		expect(standingOf({ low, high }, { estimate: 40, low: null, high: null })).toBe(standing);
	});

	it('is unknown without a nation', () => {
		expect(standingOf({ low: 1, high: 2 }, null)).toBe('unknown');
	});
});

describe('yearFigures(record, year, order, lang)', () => {
	it('from high to low, the nation apart, the missing by name', () => {
		const figures = yearFigures(partner, 2021, 'value', 'es');
		expect(figures.nation?.estimate).toBeCloseTo(39.874, 3);
		expect(figures.states.map(({ cve_ent }) => cve_ent)).toEqual(['27', '20', '04', '07']);
		expect(figures.states.map(({ standing }) => standing)).toEqual([
			'above',
			'same',
			'same',
			'below'
		]);
		expect(figures.missing).toHaveLength(28);
		expect(figures.missing.slice(0, 3)).toEqual(['01', '02', '03']);
	});

	it('by name', () => {
		const { states } = yearFigures(partner, 2021, 'name', 'en');
		expect(states.map(({ cve_ent }) => cve_ent)).toEqual(['04', '07', '20', '27']);
	});

	it('a year that the record lacks has nothing', () => {
		const { nation, states, missing } = yearFigures({ years: [] }, 2016, 'value', 'es');
		expect([nation, states.length, missing.length]).toEqual([null, 0, 32]);
	});
});

describe('tally(figures)', () => {
	it('how many stand where', () => {
		expect(tally(yearFigures(partner, 2021, 'value', 'es').states)).toEqual({
			above: 1,
			below: 1,
			same: 2,
			unknown: 0
		});
		expect(tally(yearFigures(total, 2021, 'value', 'es').states).unknown).toBe(2);
	});
});
