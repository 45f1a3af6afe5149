import { describe, expect, it } from 'vitest';
import { pagesMark } from '../../../src/lib/coverage/pages';

const read = (organisations: number, fromOnePage: number, newest: string | null) => ({
	organisations,
	fromOnePage,
	newest
});

describe('pagesMark(pages, kind)', () => {
	it('marks more than half from one page, and not half', () => {
		expect(pagesMark(read(22, 16, '2025-11'), 'both')).toBe('one_page');
		expect(pagesMark(read(6, 3, '2025-11'), 'both')).toBeNull();
		expect(pagesMark(read(1, 1, '2026'), 'organisations')).toBe('one_page');
	});

	it('marks a newest page before 2025, and none with a date', () => {
		expect(pagesMark(read(13, 2, '2022-12'), 'men')).toBe('old');
		expect(pagesMark(read(7, 3, null), 'men')).toBe('old');
		expect(pagesMark(read(7, 4, null), 'men')).toBe('both');
		expect(pagesMark(read(7, 3, '2025'), 'men')).toBeNull();
	});

	it('says nothing of a state without organisations, nor of kinds that count none', () => {
		expect(pagesMark(read(0, 0, null), 'both')).toBeNull();
		for (const kind of ['programmes', 'reach', 'centres', 'alerts'] as const)
			expect(pagesMark(read(2, 2, null), kind)).toBeNull();
	});
});
