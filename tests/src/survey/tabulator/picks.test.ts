import { describe, expect, it } from 'vitest';
import { placeOf, pressed } from '../../../../src/lib/survey/tabulator/picks';

const [a, b, c] = [
	['15_24', 'rural'],
	['25_34', 'rural'],
	['all', 'all']
] as const;

describe('pressed(picks, codes)', () => {
	it('the first, the second, another second', () => {
		expect(pressed([], a)).toEqual([a]);
		expect(pressed([a], b)).toEqual([a, b]);
		expect(pressed([a, b], c)).toEqual([a, c]);
	});

	it('a chosen cell is let go, and the other stays', () => {
		expect(pressed([a], a)).toEqual([]);
		expect(pressed([a, b], a)).toEqual([b]);
		expect(pressed([a, b], [...b])).toEqual([a]);
	});
});

describe('placeOf(picks, codes)', () => {
	it('first, second, neither', () => {
		expect(placeOf([a, b], [...a])).toBe(1);
		expect(placeOf([a, b], b)).toBe(2);
		expect(placeOf([a, b], c)).toBeNull();
		expect(placeOf([], a)).toBeNull();
	});
});
