import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, axisOf, bandsOf, percent, ratioAxis, within } from '../../../src/lib/chart/scale';

describe('axisOf(values, options)', () => {
	it('starts at zero and ends at a round number that holds the values', () => {
		expect(axisOf([412, 1022])).toEqual({
			low: 0,
			high: 1200,
			ticks: [0, 200, 400, 600, 800, 1000, 1200],
			log: false
		});
	});

	it('has only whole ticks for counts', () => {
		expect(axisOf([1, 2], { whole: true }).ticks).toEqual([0, 1, 2]);
		expect(axisOf([1, 2]).ticks).toContain(0.5);
	});

	it('may start elsewhere', () => {
		expect(axisOf([966, 985], { zero: false }).low).toBe(965);
	});

	it('is 0 to 1 without values, and when all are zero', () => {
		expect(axisOf([])).toMatchObject({ low: 0, high: 1 });
		expect(axisOf([0, 0], { whole: true })).toEqual({ low: 0, high: 1, ticks: [0, 1], log: false });
	});

	it('holds every value and begins and ends with a tick', () => {
		const counts = fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 1 });
		fc.assert(
			fc.property(counts, fc.boolean(), (values, zero) => {
				const axis = axisOf(values, { zero, whole: true });
				for (const value of values) {
					expect(at(axis, value)).toBeGreaterThanOrEqual(0);
					expect(at(axis, value)).toBeLessThanOrEqual(1);
				}
				expect(axis.ticks.every(Number.isInteger)).toBe(true);
				if (zero) expect(axis.low).toBe(0);
			})
		);
	});
});

describe('ratioAxis(ratios, ends)', () => {
	it('puts a half as far from 1 as a double', () => {
		const axis = ratioAxis([0.6, 1.9]);
		expect(axis).toMatchObject({ low: 0.5, high: 2, ticks: [0.5, 1, 2], log: true });
		expect(at(axis, 1)).toBeCloseTo(0.5, 12);
		expect(at(axis, 0.75) + at(axis, 1 / 0.75)).toBeCloseTo(1, 12);
	});

	it('gives a wide interval one doubling and no more', () => {
		expect(ratioAxis([0.8, 1.5], [0.001, 60]).high).toBe(4);
		expect(ratioAxis([0.8, 1.5], [0.7, 1.9]).high).toBe(2);
	});

	it('reaches to each side as far as it has to, by doublings', () => {
		expect(ratioAxis([0.4, 5]).ticks).toEqual([1 / 4, 1 / 2, 1, 2, 4, 8]);
		expect(ratioAxis([3]).ticks).toEqual([1 / 2, 1, 2, 4]);
	});

	it('ends at 32 and at a 32nd, also for zero and for infinity', () => {
		const axis = ratioAxis([1000, 0.0001, 0, Infinity]);
		expect([axis.low, axis.high]).toEqual([1 / 32, 32]);
		expect(within(axis, 0)).toBe(0);
		expect(within(axis, Infinity)).toBe(1);
	});
});

describe('percent(share)', () => {
	it('is an SVG length', () => {
		expect(percent(0.125)).toBe('12.5%');
		expect(percent(1 / 3)).toBe('33.333%');
	});
});

describe('bandsOf(breaks)', () => {
	it('gives each bar the same width and its place in order', () => {
		const [first, second] = bandsOf([false, false]);
		expect(first).toEqual({ start: 0.06, middle: 0.25, width: 0.38, gap: null });
		expect(second?.middle).toBeCloseTo(0.75, 12);
	});

	it('opens a gap before a break, and the line stands in it', () => {
		const [before, after] = bandsOf([false, true]);
		const end = (before?.start ?? 0) + (before?.width ?? 0);
		expect(after?.gap).toBeGreaterThan(end);
		expect(after?.gap).toBeLessThan(after?.start ?? 0);
		expect((after?.start ?? 0) + (after?.width ?? 0)).toBeLessThanOrEqual(1);
	});

	it('opens none before the first bar, where nothing is left behind', () => {
		expect(bandsOf([true, false]).map(({ gap }) => gap)).toEqual([null, null]);
	});
});
