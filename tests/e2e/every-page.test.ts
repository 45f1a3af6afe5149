import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, visit } from '../helpers/browser';
import { routes } from '../helpers/routes';
import { suite } from '../helpers/suite';

const held = suite();

/** Elements that reach beyond the right edge of the window, but in a box that scrolls by itself. */
const tooWide = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.map((element) => `${element.tagName}.${element.getAttribute('class')}`)
			.slice(0, 10)
			.concat(`the page is ${root.scrollWidth} px wide`);
	});

describe('every kind of page', () => {
	it.each(routes)(
		'asks nothing of another origin, its console clean, and never scrolls sideways at 360 and 320 px: $path',
		async ({ name, path }) => {
			await using visited = await visit(held.browser, held.site.url + path, { viewport: PHONE });
			await visited.page.waitForLoadState('networkidle');
			expect(await tooWide(visited.page)).toEqual([]);
			await visited.page.setViewportSize({ width: 320, height: 640 });
			expect(await tooWide(visited.page)).toEqual([]);
			const origins = new Set(visited.requests.map((address) => new URL(address).origin));
			origins.delete('null');
			expect([...origins]).toEqual([held.site.url]);
			expect(visited.requests.length).toBeGreaterThan(3);
			// The browser itself reports the status of a page that is not there.
			if (name !== 'not found') expect(visited.problems).toEqual([]);
		}
	);
});
