import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe';
import { routesWithoutViolations } from '../helpers/axe-routes';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();

describe('axe finds nothing', () => {
	routesWithoutViolations(held, 'es');

	it('in forced colours', async () => {
		for (const path of ['/mapa/', '/cobertura/', '/']) {
			const options = { forcedColors: 'active', colorScheme: 'dark' } as const;
			await using visited = await visit(held.browser, held.site.url + path, options);
			expect(await violations(visited.page), path).toEqual([]);
		}
	});
});
