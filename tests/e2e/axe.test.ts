import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe';
import { DESKTOP, PHONE, visit } from '../helpers/browser';
import { routes } from '../helpers/routes';
import { suite } from '../helpers/suite';

const held = suite();

const themes = [
	{ colorScheme: 'light', viewport: DESKTOP },
	{ colorScheme: 'light', viewport: PHONE },
	{ colorScheme: 'dark', viewport: DESKTOP },
	{ colorScheme: 'dark', viewport: PHONE }
] as const;

describe('axe finds nothing', () => {
	for (const { name, lang, path } of routes) {
		it(`on ${name} (${lang}: ${path}), light and dark, 1280 and 360 px wide`, async () => {
			const found: string[] = [];
			for (const theme of themes) {
				await using visited = await visit(held.browser, held.site.url + path, theme);
				const place = `${theme.colorScheme} ${theme.viewport.width}`;
				found.push(...(await violations(visited.page)).map((line) => `${place}: ${line}`));
			}
			expect(found).toEqual([]);
		});
	}

	it('in forced colours', async () => {
		for (const path of ['/mapa/', '/cobertura/', '/']) {
			const options = { forcedColors: 'active', colorScheme: 'dark' } as const;
			await using visited = await visit(held.browser, held.site.url + path, options);
			expect(await violations(visited.page), path).toEqual([]);
		}
	});

	it('without scripts', async () => {
		for (const path of ['/mapa/', '/cobertura/', '/']) {
			// axe is a script itself: the page's own scripts are kept from it instead.
			await using visited = await visit(held.browser, null);
			await visited.page.route('**/*.js', (route) => route.abort());
			await visited.page.goto(held.site.url + path);
			await visited.page.waitForLoadState('networkidle');
			expect(await violations(visited.page), path).toEqual([]);
		}
	});
});
