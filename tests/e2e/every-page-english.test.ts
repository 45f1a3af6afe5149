import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe';
import { everyRoute } from '../helpers/every-route';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();

describe('every kind of page in English', () => {
	everyRoute(held, 'en');

	it('has nothing that axe finds without scripts', async () => {
		for (const path of [
			'/en/map/',
			'/en/coverage/',
			'/en/',
			'/en/states/oaxaca/',
			'/en/compare/'
		]) {
			// axe is a script itself: the page's own scripts are kept from it instead.
			await using visited = await visit(held.browser, null);
			await visited.page.route('**/*.js', (route) => route.abort());
			await visited.page.goto(held.site.url + path);
			await visited.page.waitForLoadState('networkidle');
			expect(await violations(visited.page), path).toEqual([]);
		}
	});
});
