import { describe, expect, it } from 'vitest';
import { funnelOf, stripOf } from '../../../../src/lib/interventions/evidence/funnel';
import { Evidence, noFilter } from '../../../../src/lib/interventions/evidence/pool';
import {
	effectAxis,
	spanOn,
	studyRows,
	zeroOn
} from '../../../../src/lib/interventions/evidence/rows';
import { allEffects } from './record';

const of = new Evidence(allEffects);
const { studies, pooled } = of.summary({ ...noFilter, outcome: 'perpetration' });

describe('funnelOf(studies, pooled)', () => {
	it('has its tip at the mean and at no error, and every study on it', () => {
		const { x, y, spots, lines } = funnelOf(studies, pooled);
		expect(spots).toHaveLength(53);
		for (const spot of spots) {
			expect(spot.x).toBeGreaterThanOrEqual(0);
			expect(spot.x).toBeLessThanOrEqual(1);
			expect(spot.y).toBeLessThanOrEqual(1);
		}
		expect(y.low).toBe(0);
		expect(lines?.top.y).toBe(0);
		const [left, right] = lines?.feet ?? [];
		expect(((left?.x ?? NaN) + (right?.x ?? NaN)) / 2).toBeCloseTo(lines?.top.x ?? NaN, 10);
		expect(((right?.x ?? NaN) - (left?.x ?? NaN)) * (x.high - x.low)).toBeCloseTo(
			2 * 1.959964 * y.high,
			4
		);
	});

	it('has no lines without a mean', () => {
		expect(funnelOf(studies.slice(0, 2), null).lines).toBeNull();
	});
});

describe('stripOf(studies, pooled)', () => {
	it('sets the studies side by side, each inside its interval', () => {
		const { strokes } = stripOf(studies, pooled);
		expect(strokes.map(({ x }) => x)).toEqual([...strokes.map(({ x }) => x)].sort((a, b) => a - b));
		for (const { y, low, high } of strokes) {
			expect(high).toBeLessThan(y);
			expect(y).toBeLessThan(low);
		}
	});
});

describe('effectAxis(rows)', () => {
	it('holds zero and all intervals', () => {
		const rows = studyRows(studies, 'es');
		const axis = effectAxis(rows);
		for (const { low, high } of rows) {
			expect(low).toBeGreaterThanOrEqual(axis.low);
			expect(high).toBeLessThanOrEqual(axis.high);
		}
		expect(zeroOn(axis)).toBeGreaterThan(0);
		expect(spanOn(axis, { low: axis.low, high: axis.high })).toEqual({ start: 0, width: 1 });
	});

	it('draws the most precise largest', () => {
		const rows = studyRows(studies, 'es');
		const sizes = rows.map(({ size }) => size);
		const precise = studies.reduce(
			(best, each, i) => (each.se < (studies[best]?.se ?? 9) ? i : best),
			0
		);
		expect(sizes[precise]).toBe(Math.max(...sizes));
	});
});
