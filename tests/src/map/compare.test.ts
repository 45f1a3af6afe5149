import { describe, expect, it } from 'vitest';
import { compareWithNation } from '../../../src/lib/map/compare';

const nation = { low: 39.4, high: 40.4 };

describe('compareWithNation(place, nation)', () => {
	it('says above or below only when the intervals do not meet', () => {
		expect(compareWithNation({ low: 40.5, high: 44.5 }, nation)).toBe('above');
		expect(compareWithNation({ low: 10, high: 39.3 }, nation)).toBe('below');
	});

	it('cannot tell apart intervals that overlap or touch', () => {
		expect(compareWithNation({ low: 38, high: 42 }, nation)).toBe('same');
		expect(compareWithNation({ low: 40.4, high: 45 }, nation)).toBe('same');
		expect(compareWithNation({ low: 30, high: 39.4 }, nation)).toBe('same');
	});

	it('says nothing where either has no interval', () => {
		expect(compareWithNation({ low: null, high: null }, nation)).toBeNull();
		expect(compareWithNation(nation, { low: null, high: null })).toBeNull();
	});
});
