import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesProbability } from '../../../src/lib/stats/two-shares';
import { fixtureRows } from './fixture';

const share = fc
	.integer({ min: 0, max: 400 })
	.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('sharesProbability(k1, n1, k2, n2)', () => {
	const reference = fixtureRows('two-shares.csv').map((row) => ({
		row,
		name: `${row['k1']}/${row['n1']} and ${row['k2']}/${row['n2']}`
	}));

	it.each(reference)('is that of R’s fisher.test: $name', ({ row }) => {
		const [k1 = 0, n1 = 0, k2 = 0, n2 = 0] = ['k1', 'n1', 'k2', 'n2'].map((key) =>
			Number(row[key])
		);
		expect(sharesProbability(k1, n1, k2, n2) / Number(row['p'])).toBeCloseTo(1, 8);
	});

	// Fisher's lady tasting tea: of the 70 ways, 1 + 16 + 16 + 1 are as improbable as 3 right of 4.
	it('counts the ways by hand', () => {
		expect(sharesProbability(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
		expect(sharesProbability(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12);
	});

	it('is the same from either side, and for those without the trait', () => {
		fc.assert(
			fc.property(share, share, ([k1, n1], [k2, n2]) => {
				const p = sharesProbability(k1, n1, k2, n2);
				expect(sharesProbability(k2, n2, k1, n1)).toBeCloseTo(p, 7);
				expect(sharesProbability(n1 - k1, n1, n2 - k2, n2)).toBeCloseTo(p, 7);
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 60 }
		);
	});

	it('is 1 where one side has nobody, or the two shares are one', () => {
		expect(sharesProbability(0, 0, 3, 9)).toBeCloseTo(1, 9);
		expect(sharesProbability(5, 10, 10, 20)).toBeCloseTo(1, 9);
	});

	it.each([
		[3, 2, 1, 4],
		[-1, 2, 1, 4],
		[1.5, 2, 1, 4]
	])('refuses %d of %d and %d of %d', (k1, n1, k2, n2) => {
		expect(() => sharesProbability(k1, n1, k2, n2)).toThrow(RangeError);
	});
});
