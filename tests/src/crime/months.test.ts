import { describe, expect, it } from 'vitest';
import { monthAfter, monthsBetween } from '../../../src/lib/crime/months';

describe('monthAfter(month, steps) and monthsBetween(from, to)', () => {
	it('counts over the years', () => {
		expect(monthAfter('2025-12', 1)).toBe('2026-01');
		expect(monthAfter('2026-01', -1)).toBe('2025-12');
		expect(monthAfter('2015-01', 131)).toBe('2025-12');
		expect(monthsBetween('2025-11', '2026-02')).toEqual([
			'2025-11',
			'2025-12',
			'2026-01',
			'2026-02'
		]);
		expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
	});
});
