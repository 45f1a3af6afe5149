import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe';
import { everyRoute } from '../helpers/every-route';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();

describe('every kind of page in Spanish', () => {
	everyRoute(held, 'es');

	it('has nothing that axe finds in forced colours', async () => {
		for (const path of ['/mapa/', '/cobertura/', '/', '/estados/oaxaca/', '/comparar/']) {
			const options = { forcedColors: 'active', colorScheme: 'dark' } as const;
			await using visited = await visit(held.browser, held.site.url + path, options);
			expect(await violations(visited.page), path).toEqual([]);
		}
	});
});
