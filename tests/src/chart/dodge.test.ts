import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge, wrapped } from '../../../src/lib/chart/dodge';

describe('dodge(wanted, gap)', () => {
	it('leaves alone what has room', () => {
		expect(dodge([0.5, 0.125, 0.75], 0.125)).toEqual([0.5, 0.125, 0.75]);
	});

	it('moves two that meet by the same way', () => {
		const [a, b] = dodge([0.5, 0.52], 0.1);
		expect(a).toBeCloseTo(0.46, 12);
		expect(b).toBeCloseTo(0.56, 12);
	});

	it('keeps those at an edge inside', () => {
		const [a, b] = dodge([1, 1], 0.1);
		expect(a).toBeCloseTo(0.9, 12);
		expect(b).toBeCloseTo(1, 12);
	});

	it('keeps order, distance and room', () => {
		const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: 1,
			maxLength: 11
		});
		fc.assert(
			fc.property(places, (wanted) => {
				const gap = 0.08;
				const result = dodge(wanted, gap);
				const order = wanted.map((_, i) => i);
				order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
				order.forEach((index, rank) => {
					const place = result[index] ?? NaN;
					expect(place).toBeGreaterThanOrEqual(-1e-9);
					expect(place).toBeLessThanOrEqual(1 + 1e-9);
					if (rank > 0)
						expect(place - (result[order[rank - 1] ?? 0] ?? NaN)).toBeGreaterThanOrEqual(
							gap - 1e-9
						);
				});
			})
		);
	});
});

describe('wrapped(label, length)', () => {
	it('cuts between words', () => {
		expect(wrapped('Homicidio doloso de mujeres', 18)).toEqual(['Homicidio doloso', 'de mujeres']);
		expect(wrapped('2021', 18)).toEqual(['2021']);
	});
});
