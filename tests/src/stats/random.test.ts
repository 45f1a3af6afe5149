import { describe, expect, it } from 'vitest';
import { normalFrom, randomFrom } from '../../../src/lib/stats/random';

const taken = (n: number, random: () => number) => Array.from({ length: n }, random);

describe('randomFrom(seed)', () => {
	// The words of sfc32 after PractRand's seeding, as a program in Python gives them.
	it.each([
		[1, [2012149540, 1872316204, 1707632675, 1779833415]],
		[20261122, [1843093238, 2809109664, 941843305, 55633313]]
	])('gives the words of sfc32 for %i', (seed, words) => {
		expect(taken(4, randomFrom(seed)).map((value) => value * 2 ** 32)).toEqual(words);
	});

	it('is uniform from 0 to 1, by a chi-squared of 20 parts', () => {
		const parts = Array.from({ length: 20 }, () => 0);
		const values = taken(100_000, randomFrom(7));
		for (const value of values) {
			const at = Math.floor(20 * value);
			parts[at] = (parts[at] ?? 0) + 1;
		}
		const chi = parts.reduce((sum, n) => sum + (n - 5000) ** 2 / 5000, 0);
		// 99.9 % of such sums on 19 degrees of freedom lie below 43.8, 0.1 % below 5.4.
		expect(chi).toBeLessThan(43.8);
		expect(chi).toBeGreaterThan(5.4);
		expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(0);
		expect(Math.max(...values.slice(0, 1000))).toBeLessThan(1);
	});
});

describe('normalFrom(random)', () => {
	it('has the mean, the deviation and the tails of a standard normal distribution', () => {
		const values = taken(200_000, normalFrom(randomFrom(3)));
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
		const below = (limit: number) => values.filter((value) => value < limit).length / values.length;
		// Four standard errors of each.
		expect(Math.abs(mean)).toBeLessThan(0.009);
		expect(Math.abs(square - 1)).toBeLessThan(0.013);
		expect(Math.abs(below(-1.959964) - 0.025)).toBeLessThan(0.0014);
		expect(Math.abs(below(1) - 0.8413447)).toBeLessThan(0.0033);
	});

	it('takes the two numbers of Box and Muller from each pair', () => {
		const uniform = [0.5, 0.25, 0, 0.5];
		const normal = normalFrom(() => uniform.shift() ?? NaN);
		const [first, second, third] = taken(3, normal);
		expect(first).toBeCloseTo(0, 12);
		expect(second).toBeCloseTo(Math.sqrt(2 * Math.LN2), 12);
		expect(third).toBeCloseTo(0, 12);
	});
});
