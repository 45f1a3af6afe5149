import { expect, it } from 'vitest';
import type { Lang } from '../../src/lib/catalog/types';
import { colourViolations, violations } from './axe';
import { DESKTOP, PHONE, visit } from './browser';
import { routes } from './routes';
import type { Suite } from './suite';

const widths = [DESKTOP, PHONE];

/** A test for each route in a language: axe finds nothing, light and dark, wide and narrow. */
export function routesWithoutViolations(held: Suite, lang: Lang): void {
	for (const { name, path } of routes.filter((route) => route.lang === lang)) {
		it(`on ${name} (${path}), light and dark, 1280 and 360 px wide`, async () => {
			const found = await Promise.all(
				widths.map((viewport) => inBothSchemes(held, path, viewport))
			);
			expect(found.flat()).toEqual([]);
		});
	}
}

/** Every rule on the light page; on the dark one, those that colours decide. */
async function inBothSchemes(
	held: Suite,
	path: string,
	viewport: typeof DESKTOP
): Promise<string[]> {
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
