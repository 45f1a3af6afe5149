import { describe, expect, it } from 'vitest';
import { colourViolations, violations } from '../helpers/axe';
import { DESKTOP, PHONE, visit } from '../helpers/browser';
import { routes } from '../helpers/routes';
import { suite } from '../helpers/suite';

const held = suite();

const widths = [DESKTOP, PHONE];

describe('axe finds nothing', () => {
	for (const { name, lang, path } of routes) {
		it(`on ${name} (${lang}: ${path}), light and dark, 1280 and 360 px wide`, async () => {
			const found = await Promise.all(widths.map((viewport) => inBothSchemes(path, viewport)));
			expect(found.flat()).toEqual([]);
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

/** Every rule on the light page; on the dark one, those that colours decide. */
async function inBothSchemes(path: string, viewport: typeof DESKTOP): Promise<string[]> {
	const options = { colorScheme: 'light', viewport } as const;
	await using visited = await visit(held.browser, held.site.url + path, options);
	const light = await violations(visited.page);
	await visited.page.emulateMedia({ colorScheme: 'dark' });
	const dark = await colourViolations(visited.page);
	return [
		...light.map((line) => `light ${viewport.width}: ${line}`),
		...dark.map((line) => `dark ${viewport.width}: ${line}`)
	];
}
