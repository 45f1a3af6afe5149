import { describe, expect, it } from 'vitest';
import { alive, NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();
/** Pages that keep most of what a reader chooses; what each page stores alone is seen where every page is. */
const way = [
	...['/', '/mapa/?form=tiles&state=15', '/estados/oaxaca/?peers=09,21', '/comparar/'],
	...['/encuesta/tabulador/?rows=state&columns=education', '/feminicidio/?place=15&step=month'],
	...[
		'/intervenciones/?compare=peru-hablemos-entre-patas,gendes-hombres-trabajando-se',
		'/en/help/'
	]
];

describe('a visit', () => {
	it('stores nothing, from the first page to the last, through reloads and steps back', async () => {
		await using visited = await visit(held.browser, held.site.url);
		const { page } = visited;
		for (const path of way) {
			await page.goto(held.site.url + path);
			await alive(page);
		}
		await page.reload();
		await page.evaluate(() => scrollTo(0, 300));
		await page.getByRole('link', { name: 'Method' }).first().click();
		await alive(page);
		await page.goBack();
		await alive(page);
		await page.reload();
		await alive(page);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(visited.problems).toEqual([]);
	});

	it('says nothing of where it came from to a site that a link leads to', async () => {
		await using visited = await visit(held.browser, `${held.site.url}/metodo/`);
		const policy = await visited.page.evaluate(
			() => document.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content
		);
		expect(policy).toBe('no-referrer');
	});
});

describe('the content policy', () => {
	it.each([
		[
			'an inline script',
			`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`
		],
		[
			'a compiled text',
			// From a task of the page's own: what a test evaluates itself is exempt from the policy.
			`setTimeout(() => { window.ran = new Function('return true')() })`
		],
		[
			'a request to another origin',
			`fetch('https://example.org/').catch(() => { window.refused = true })`
		],
		['a picture of another origin', `new Image().src = 'https://example.org/a.png'`]
	])('refuses %s', async (_, script) => {
		await using visited = await visit(held.browser, `${held.site.url}/mapa/`);
		const { page } = visited;
		await page.evaluate(() => {
			addEventListener('securitypolicyviolation', () => Object.assign(window, { violated: true }));
		});
		await page.evaluate(script);
		await expect.poll(() => page.evaluate('window.violated === true')).toBe(true);
		expect(await page.evaluate('window.ran === undefined')).toBe(true);
	});

	it('refuses to be framed, by its own origin too', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		const body = `<!doctype html><title>framer</title><iframe src="${held.site.url}/mapa/"></iframe>`;
		await page.route('**/framer', (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto(`${held.site.url}/framer`);
		await expect.poll(() => visited.problems.join(' ')).toContain('frame-ancestors');
		expect(await page.frameLocator('iframe').locator('[data-state]').count()).toBe(0);
	});
});
