import { describe, expect, it } from 'vitest';
import { atLevel } from '../../../../src/lib/survey/tabulator/level';
import { cell, fewCell, resultOf } from './results';

describe('atLevel(result, level)', () => {
	/** Partner violence of 2021: 39.874 %, standard error 0.2538, 14,200 degrees of freedom or so. */
	const nation = cell(['all'], 39.874, { se: 0.2538, df: 14_200 });
	const result = resultOf([nation, fewCell(['01']), cell(['02'], 0, { se: 0 })], { by: ['state'] });

	it('the same result at its own level', () => {
		expect(atLevel(result, 0.95)).toBe(result);
	});

	it('narrower intervals, and everything else as it was', () => {
		const narrower = atLevel(result, 0.9);
		expect(narrower.level).toBe(0.9);
		const { interval, ...rest } = narrower.cells[0] ?? {};
		expect(rest).toEqual({ ...rest, estimate: 39.874, se: 0.2538 });
		// logit(0.39874) = −0.41072; reach 1.64495 × 0.002538 / (0.39874 × 0.60126) = 0.017414.
		expect(interval?.low).toBeCloseTo(39.457, 3);
		expect(interval?.high).toBeCloseTo(40.292, 3);
	});

	it('no interval where there is no estimate, or one of zero', () => {
		expect(
			atLevel(result, 0.9)
				.cells.slice(1)
				.map(({ interval }) => interval)
		).toEqual([null, null]);
	});
});
