import { describe, expect, it } from 'vitest';
import { embedBytes } from '../../scripts/bench/embeds';
import { embedPath } from '../../src/lib/embed/paths';
import { embed } from '../../src/lib/i18n/embed';
import { defaultMapView, mapViewToPath } from '../../src/lib/view/map-view';
import { violations, colourViolations } from '../helpers/axe';
import { visit } from '../helpers/browser';
import { framesOf, heights, hostPage } from '../helpers/host-page';
import { suite } from '../helpers/suite';

const held = suite();

const map = (lang: 'es' | 'en') => mapViewToPath(defaultMapView(lang));
const MAP = embedPath(map('es'), null);
/** An embed of each of several kinds of drawing. */
const KINDS = [
	MAP,
	embedPath('/feminicidio/', 'years'),
	embedPath('/en/survey/', 'states'),
	embedPath('/cobertura/', 'scatter'),
	embedPath('/en/femicide/states/', 'years')
];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const RESPONSIVE = 'width="100%" height="640" frameborder="0" data-atlas-violeta';

const frame = (path: string, sandboxed: boolean) =>
	`<iframe src="${held.site.url}${path}" title="A figure" ${RESPONSIVE}${sandboxed ? ` sandbox="${SANDBOX}"` : ''}></iframe>`;
const script = () => `<script src="${held.site.url}/embed/host.js" async></script>`;

describe('embeds in a page of another origin', () => {
	it('get the height of what they hold, five on a page, growing and shrinking', async () => {
		const frames = KINDS.map((path, i) => frame(path, i % 2 === 0));
		await using host = await hostPage(frames.map((each) => each + script()).join(''));
		await using visited = await visit(held.browser, host.url);
		const { page } = visited;
		const fit = async () =>
			(await heights(page)).map(([outer, inner]) => outer === inner && outer > 200);
		await expect.poll(fit).toEqual(KINDS.map(() => true));
		const [before] = await heights(page);
		const table = framesOf(page)[0]?.locator('summary').last();
		await table?.click();
		await expect
			.poll(async () => (await heights(page))[0]?.[0])
			.toBeGreaterThan((before?.[0] ?? 0) + 200);
		await table?.click();
		await expect.poll(async () => (await heights(page))[0]?.[0]).toBe(before?.[0]);
		await page.setViewportSize({ width: 360, height: 700 });
		await expect.poll(fit).toEqual(KINDS.map(() => true));
		const origins = new Set(visited.requests.map((url) => new URL(url).origin));
		origins.delete(new URL(host.url).origin);
		expect([...origins]).toEqual([held.site.url]);
		expect(visited.problems).toEqual([]);
	});

	it('show themselves under a strict policy, and are sized where it allows the script', async () => {
		const site = held.site.url;
		const body = frame(MAP, true) + script();
		await using fixed = await hostPage(
			body,
			`default-src 'none'; img-src data:; frame-src ${site}`
		);
		await using sized = await hostPage(
			body,
			`default-src 'none'; img-src data:; script-src ${site}; frame-src ${site}`
		);
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.goto(fixed.url);
		const shown = page.frameLocator('iframe').locator('svg:visible');
		await shown.first().waitFor();
		expect((await heights(page))[0]?.[0]).toBe(640);
		await page.goto(sized.url);
		await shown.first().waitFor();
		await expect
			.poll(async () => (await heights(page)).every(([outer, inner]) => outer === inner))
			.toBe(true);
	});

	it('draw the view of their query in a sandbox, and reach nothing of the host', async () => {
		const path = embedPath(`${map('en')}?form=tiles&classes=natural-4&state=20`, null, {
			title: false
		});
		await using host = await hostPage(frame(path, true) + frame(path, false) + script());
		await using visited = await visit(held.browser, host.url);
		const { page } = visited;
		for (const inside of framesOf(page)) {
			await inside.locator('html:not([data-waits]) main').waitFor();
			expect(await inside.locator('h1').isVisible()).toBe(false);
			// Four classes, in each of three widths.
			expect(await inside.locator('svg.wide [fill*="violet-4-3"]').count()).toBeGreaterThan(0);
			const reached = await inside.evaluate(() => {
				const tries = [
					() => window.parent.document.title,
					() => Object.assign(window.parent, { reached: true }),
					() => window.frameElement?.id
				];
				return tries.map((attempt) => {
					try {
						return attempt() ?? 'nothing';
					} catch {
						return 'refused';
					}
				});
			});
			expect(reached.every((said) => said === 'refused' || said === 'nothing')).toBe(true);
			await inside.evaluate(() => {
				try {
					window.top?.location.assign('about:blank');
				} catch {
					return;
				}
			});
		}
		expect(page.url()).toBe(host.url);
		expect(await page.evaluate(() => 'reached' in window)).toBe(false);
	});
});

describe('an embed', () => {
	it('stands without scripts: figure, source, cut, table and the way back', async () => {
		await using visited = await visit(held.browser, held.site.url + MAP, {
			javaScriptEnabled: false
		});
		const { page } = visited;
		await page.locator('svg:visible').first().waitFor();
		const text = await page.locator('main').innerText();
		for (const word of ['Unidad:', 'Corte:', 'Fuente', 'INEGI', embed.es.withoutScript])
			expect(text).toContain(word);
		expect(await page.locator('tbody tr').count()).toBe(33);
		const home = page.locator('a.home');
		expect(await home.getAttribute('href')).toBe(map('es'));
		expect(await home.getAttribute('target')).toBe('_blank');
	});

	it('fits 320 px, follows a dark page, obeys the scheme asked for, and prints light', async () => {
		await using visited = await visit(held.browser, null, {
			viewport: { width: 320, height: 600 },
			colorScheme: 'dark'
		});
		const { page } = visited;
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		for (const path of KINDS) {
			await page.goto(held.site.url + path);
			for (const details of await page.locator('summary').all()) await details.click();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, path).toBe(320);
			expect(await paper(), path).toBe('rgb(20, 17, 24)');
		}
		await page.goto(`${held.site.url}${MAP}?scheme=light`);
		await expect.poll(paper).toBe('rgb(255, 253, 250)');
		await page.goto(`${held.site.url}${MAP}?scheme=dark`);
		await page.emulateMedia({ media: 'print' });
		await expect.poll(paper).toBe('rgb(255, 253, 250)');
	});

	it('is accessible in both languages and schemes, with a clean console', async () => {
		for (const path of [...KINDS.slice(2), MAP, '/embed/nowhere/']) {
			await using visited = await visit(held.browser, held.site.url + path);
			expect(await violations(visited.page), path).toEqual([]);
			await visited.page.emulateMedia({ colorScheme: 'dark' });
			expect(await colourViolations(visited.page), path).toEqual([]);
			const own = visited.problems.filter((text) => !text.includes('404'));
			expect(own, path).toEqual([]);
		}
	});

	it('explains what does not exist, and writes nothing of its address as markup', async () => {
		const hostile = '"><img src=x onerror="window.ran=true"><script>window.ran=true</script>';
		const asked = encodeURIComponent(hostile);
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		const addresses = [
			`${MAP}?state=${asked}&form=${asked}&${asked}=${asked}&title=${asked}&scheme=${asked}`,
			`${embedPath('/feminicidio/', 'years')}?place=${asked}&unit=${asked}`,
			`/embed/mapa/${asked}/1950/`
		];
		for (const address of addresses) {
			await page.goto(held.site.url + address);
			await page.locator('html:not([data-waits]) .notice').waitFor();
			expect(await page.locator('.notice').innerText(), address).toContain('onerror');
			expect(await page.locator('svg:visible').count(), address).toBeGreaterThan(0);
			expect(await page.locator('img').count(), address).toBe(0);
			expect(await page.evaluate(() => 'ran' in window), address).toBe(false);
		}
		await page.goto(`${held.site.url}/embed/feminicidio/no-such-figure/`);
		expect(await page.locator('main').innerText()).toContain(embed.es.notFoundTitle);
	});

	it('has its oEmbed document, picture and rows beside it, open to every origin', async () => {
		await using visited = await visit(held.browser, held.site.url + MAP);
		const { page } = visited;
		const link = page.locator('link[type="application/json+oembed"]');
		expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe(`${MAP}oembed.json`);
		const get = async (name: string) => {
			const response = await page.request.get(`${held.site.url}${MAP}${name}`);
			expect(response.status(), name).toBe(200);
			expect(response.headers()['access-control-allow-origin'], name).toBe('*');
			return response.text();
		};
		const oembed: unknown = JSON.parse(await get('oembed.json'));
		expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Atlas Violeta' });
		expect((await get('image.svg')).startsWith('<svg')).toBe(true);
		expect((await get('data.csv')).trim().split('\r\n')).toHaveLength(34);
		const { rows } = JSON.parse(await get('data.json')) as { readonly rows: readonly unknown[] };
		expect(rows).toHaveLength(33);
	});
});

/** Bytes that an embed may load in all, as they travel. */
const BUDGET = 60_000;
/** The heaviest kinds, each at a view that its document does not show. */
const OTHER_VIEWS = [
	embedPath('/mapa/feminicidio-y-homicidio-doloso/2024/?form=map&classes=natural-7&state=20', null),
	`${embedPath('/mapa/feminicidio-y-homicidio-doloso/2024/', null)}?draw=chart`,
	embedPath('/cobertura/?need=women_killings_rate&form=map&state=20', 'map'),
	embedPath('/feminicidio/?step=month&place=20', 'months'),
	embedPath('/feminicidio/estados/?state=20', 'share'),
	embedPath('/feminicidio/estados/?scale=own', 'years')
];

describe('the weight of an embed', () => {
	it.each([...KINDS, ...OTHER_VIEWS])(
		'of %s is at most 60 KB with all that it loads',
		async (path) => {
			const bytes = await embedBytes(held.browser, held.site.url + path);
			expect(bytes).toBeGreaterThan(5_000);
			expect(bytes).toBeLessThanOrEqual(BUDGET);
		}
	);
});
