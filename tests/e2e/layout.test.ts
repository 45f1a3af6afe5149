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

describe('a narrow window', () => {
	it.each(routes)('never scrolls sideways at 360 and 320 px: $path', async ({ path }) => {
		await using visited = await visit(held.browser, held.site.url + path, { viewport: PHONE });
		expect(await tooWide(visited.page)).toEqual([]);
		await visited.page.setViewportSize({ width: 320, height: 640 });
		expect(await tooWide(visited.page)).toEqual([]);
	});
});

describe('a reader who asked for less motion', () => {
	it.each(['/', '/mapa/', '/cobertura/'])('sees nothing move on %s', async (path) => {
		const options = { reducedMotion: 'reduce' } as const;
		await using visited = await visit(held.browser, held.site.url + path, options);
		const moving = await visited.page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationDuration, scrollBehavior } =
						getComputedStyle(element);
					const longest = `${transitionDuration}, ${animationDuration}`
						.split(', ')
						.map((time) => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000));
					return Math.max(...longest) > 10 || scrollBehavior === 'smooth';
				}).length
		);
		expect(moving).toBe(0);
	});
});
