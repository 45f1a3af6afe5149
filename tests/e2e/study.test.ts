import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();

describe('the page of the 2022 study', () => {
	it('says of how many each figure is, that none can be generalised, and leads to each programme', async () => {
		await using visited = await visit(
			held.browser,
			`${held.site.url}/intervenciones/estudio-2022/`
		);
		const { page } = visited;
		const text = await page.getByRole('main').innerText();
		expect(text).toContain('no se puede generalizar');
		expect(text).toContain('6 de 8 (75\u00a0%)');
		expect(text).toContain('5 de 8 (62.5\u00a0%)');
		expect(text).toMatch(/El estudio no dice de qué año ni de qué fuente/);
		const eight = page.getByRole('region', { name: 'Las 8 organizaciones, una por una' });
		expect(await eight.getByRole('heading', { level: 3 }).count()).toBe(8);
		const programmes = eight.locator('a[href^="/intervenciones/programas/"]');
		expect(await programmes.count()).toBeGreaterThanOrEqual(8);
		expect(visited.problems).toEqual([]);
	});

	it('has a table of every value, and the same page in English', async () => {
		await using visited = await visit(
			held.browser,
			`${held.site.url}/en/interventions/2022-study/`
		);
		const { page } = visited;
		const men = page.getByRole('region', { name: 'The 8 men interviewed', exact: true });
		await men.getByText('Table', { exact: true }).click();
		const rows = await men
			.locator('tbody tr')
			.evaluateAll((all) =>
				all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
			);
		expect(rows).toContainEqual(['Bachelor’s degree', '6', '8', '75.0%']);
		await page.getByRole('link', { name: 'Español' }).click();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/intervenciones/estudio-2022/');
	});
});
