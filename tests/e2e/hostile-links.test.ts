import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';
import { csvFrom } from '../helpers/take';

const held = suite();

const MARKUP = `"'><img src=x onerror="window.ran=true"><svg onload="window.ran=true">`;
const SQL = `'; drop table crime_year; attach 'https://example.org/x.db'; --`;
const PATH = '../../../etc/passwd\u0000=cmd|calc';

/** Every key that some page reads, each with the same value. */
function asked(value: string): string {
	const keys = ['need', 'year', 'response', 'form', 'state', 'classes', 'sort', 'cut', 'domain'];
	const more = ['age', 'place', 'step', 'unit', 'indicator', 'order', 'rows', 'columns', 'base'];
	const rest = ['outcome', 'design', 'q', 'theme', 'compare', 'change', 'years', 'municipality'];
	const beside = ['peers', 'states', 'indicators'];
	const params = new URLSearchParams(
		[...keys, ...more, ...rest, ...beside].map((key) => [key, value] as [string, string])
	);
	params.set(value, value);
	return `?${params}`;
}

const pages = [
	'/mapa/tasa-de-feminicidio/2024/',
	'/en/coverage/',
	'/en/femicide/municipalities/',
	'/encuesta/tabulador/',
	'/intervenciones/organizaciones/',
	'/estados/oaxaca/',
	'/en/compare/'
];

describe('a hostile address', () => {
	it.each(pages)(
		'%s shows its values as text, asks nobody else, and runs nothing',
		async (path) => {
			await using visited = await visit(held.browser, held.site.url + path + asked(MARKUP + SQL));
			const { page, requests, problems } = visited;
			expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
			expect(await page.evaluate(() => 'ran' in window)).toBe(false);
			expect(await page.locator('[onerror], [onload], img[src=x]').count()).toBe(0);
			expect(problems).toEqual([]);
			const elsewhere = requests.filter((address) => !address.startsWith(held.site.url));
			expect(elsewhere.filter((address) => !/^(?:blob|data):/.test(address))).toEqual([]);
		}
	);

	it('names no file', async () => {
		const address = `/mapa/tasa-de-feminicidio/2024/${asked(PATH)}`;
		await using visited = await visit(held.browser, held.site.url + address);
		const { page } = visited;
		const { name, bytes } = await csvFrom(page, page.getByRole('main'));
		expect(name).toMatch(/^atlas-violeta_[a-z0-9_-]+\.csv$/);
		expect(bytes.toString('utf8')).not.toContain('passwd');
	});
});
