import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/lib/stats/standing';

describe('standingOf(effect)', () => {
	it.each([
		[0, 50],
		[0.2, 57.926],
		[0.5, 69.146],
		[0.8, 78.814],
		[2, 97.725],
		[-0.2, 42.074]
	])('of %d is %d: the table of the normal distribution', (effect, standing) => {
		expect(standingOf(effect)).toBeCloseTo(standing, 3);
	});

	it('refuses what is no effect', () => {
		expect(() => standingOf(NaN)).toThrow(RangeError);
	});
});
