import { describe, expect, it } from 'vitest';
import { share } from '../../../../src/lib/i18n/share';
import { tabAfter } from '../../../../src/lib/share/panel/tab-keys';
import { listTabs, tabs, type Tab } from '../../../../src/lib/share/panel/tabs';

describe('tabAfter(key, now)', () => {
	it('goes round with the arrows and to the ends with Home and End', () => {
		expect(tabAfter('ArrowRight', 'link')).toBe('embed');
		expect(tabAfter('ArrowRight', 'code')).toBe('link');
		expect(tabAfter('ArrowLeft', 'link')).toBe('code');
		expect(tabAfter('Home', 'cite')).toBe('link');
		expect(tabAfter('End', 'cite')).toBe('code');
	});

	it('stays for every other key', () => {
		for (const key of ['Tab', 'Enter', 'a', 'ArrowDown']) expect(tabAfter(key, 'image')).toBeNull();
	});

	it('walks all tabs and comes back', () => {
		let now: Tab = 'link';
		const seen = tabs.map(() => (now = tabAfter('ArrowRight', now) ?? now));
		expect(new Set(seen)).toEqual(new Set(tabs));
		expect(now).toBe('link');
	});
});

describe('tabs, listTabs', () => {
	it('have a word in both languages, all different', () => {
		for (const lang of ['es', 'en'] as const)
			expect(new Set(tabs.map((tab) => share[lang][tab])).size).toBe(tabs.length);
		expect(listTabs.every((tab) => tabs.includes(tab))).toBe(true);
		expect(listTabs).not.toContain('image');
	});
});
