import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { Locator, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { share } from '../../src/lib/i18n/share';
import { sharePanel } from '../../src/lib/i18n/share-panel';
import { shareWhy } from '../../src/lib/i18n/share-why';
import { tabs } from '../../src/lib/share/panel/tabs';
import { violations } from '../helpers/axe';
import { alive, PHONE, visit } from '../helpers/browser';
import { figureOf } from '../helpers/crime';
import { isAt, mapPath, rowsOf } from '../helpers/map';
import { suite } from '../helpers/suite';
import { actionOf, chooseTab, closePanel, fileFrom, openPanel, panelOf } from '../helpers/take';
import { zipEntries } from '../src/share/zip-entries';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = (page: Page) => page.getByRole('main');
const es = sharePanel.es;
const en = sharePanel.en;
const button = (panel: Locator, name: string) => panel.getByRole('button', { name, exact: true });
const said = (panel: Locator) => panel.getByRole('status').innerText();
const elsewhere = (requests: readonly string[]) =>
	requests.filter(
		(address) => !/^(?:blob|data):/.test(address) && !address.startsWith(held.site.url)
	);

/** The place of an address: what stands after the origin. */
const placeOf = (address: string) => address.slice(held.site.url.length);

describe('a link', () => {
	it('copied opens the same view again, in the language chosen', async () => {
		const path = mapPath({
			...{ indicator: 'femicide_rate', year: 2024, form: 'tiles', state: '17' },
			classes: { method: 'equal', k: 4 }
		});
		await using visited = await open(path);
		const { page } = visited;
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const rows = await rowsOf(page);
		const panel = await openPanel(page, main(page), 'link');
		const copied = async () => {
			await button(panel, es.copy).click();
			await expect.poll(() => said(panel)).toBe(es.copied(es.linkLabel));
			return page.evaluate(() => navigator.clipboard.readText());
		};
		expect(placeOf(await copied())).toBe(path);
		await panel.getByRole('radio', { name: 'English' }).check();
		const english = placeOf(await copied());
		expect(english).toMatch(/^\/en\/map\/.*form=tiles.*state=17/);
		await closePanel(page);
		await page.goto(held.site.url + english);
		await alive(page);
		await isAt(page, english);
		const numbers = (texts: readonly string[]) => texts.map((text) => text.match(/\d[\d.,]*/g));
		await expect.poll(async () => numbers(await rowsOf(page))).toEqual(numbers(rows));
		expect(visited.problems).toEqual([]);
	});

	it('is of the figure asked, by keyboard alone, and Escape and Back give the page back', async () => {
		const path = '/en/femicide/states/?year=2023&state=06';
		await using visited = await open(path);
		const { page } = visited;
		const action = await actionOf(page, figureOf(page, 'rates'), 'link');
		await action.focus();
		await page.keyboard.press('Enter');
		const panel = await panelOf(page);
		const field = panel.getByRole('textbox', { name: en.linkLabel });
		await expect.poll(() => field.inputValue()).toBe(`${held.site.url}${path}#rates`);
		const selected = panel.getByRole('tab', { selected: true });
		const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
		expect(await focused()).toBe(share.en.link);
		await page.keyboard.press('ArrowLeft');
		expect(await selected.innerText()).toBe(share.en.code);
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toBe(share.en.embed);
		await page.keyboard.press('Home');
		// The page below cannot be reached: the focus goes round inside.
		for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
		const inside = () =>
			page.evaluate(() => {
				const now = document.activeElement;
				return now === document.body || now?.closest('dialog') !== null;
			});
		expect(await inside()).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => panel.count()).toBe(0);
		await expect.poll(focused).toBe(share.en.link);
		await isAt(page, path);
		await openPanel(page, figureOf(page, 'rates'), 'cite');
		await page.goBack();
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
		expect(visited.problems).toEqual([]);
	});
});

describe('the files of a view', () => {
	it('hold the same 33 places, each read by another program', async () => {
		await using visited = await open(mapPath({ indicator: 'femicide_rate', year: 2024 }));
		const { page } = visited;
		const panel = await openPanel(page, main(page), 'download');
		const take = (name: string) => fileFrom(page, button(panel, name));
		const csv = await take(es.csv);
		const stem = csv.name.replace(/\.csv$/, '');
		expect(stem).toMatch(/^atlas-violeta_tasa-de-feminicidio_2024/);
		const rows = parse(csv.bytes, { columns: true }) as Record<string, string>[];
		const values = rows.map(({ cve_ent, value }) => [cve_ent, Number(value)]);
		expect(values.length).toBe(33);
		expect(rows.find(({ cve_ent }) => cve_ent === '17')?.value).toMatch(/^4\.8/);
		await panel.getByRole('checkbox', { name: es.csvMark }).check();
		const marked = await take(es.csv);
		expect(marked.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(marked.bytes.subarray(3)).toEqual(csv.bytes);
		const xlsx = await take(es.xlsx);
		expect(xlsx.name).toBe(`${stem}.xlsx`);
		const [sheet] = await readXlsx(xlsx.bytes);
		const [header = [], ...cells] = sheet?.data ?? [];
		const at = (name: string) => header.indexOf(name);
		expect(cells.map((row) => [row[at('cve_ent')], row[at('value')]])).toEqual(values);
		const parquet = await take(es.parquet);
		const { buffer } = new Uint8Array(parquet.bytes);
		const read = await parquetReadObjects({ file: buffer });
		expect(read.map(({ cve_ent, value }) => [cve_ent, value])).toEqual(values);
		const json = JSON.parse((await take(es.json)).bytes.toString('utf8')) as {
			rows: readonly { cve_ent: string; value: number }[];
		};
		expect(json.rows.map(({ cve_ent, value }) => [cve_ent, value])).toEqual(values);
		const geo = JSON.parse((await take(es.geojson)).bytes.toString('utf8')) as {
			features: readonly { properties: { cve_ent: string; value: number } }[];
		};
		const placed = geo.features.map(({ properties }) => [properties.cve_ent, properties.value]);
		expect(placed.toSorted()).toEqual(values.filter(([code]) => code !== '00').toSorted());
		const zip = await take(es.zip);
		expect(zip.name).toBe(`${stem}.zip`);
		const packed = new Map(zipEntries(zip.bytes).map(({ name, text }) => [name, text]));
		expect(packed.get('data.csv')).toBe(csv.bytes.toString('utf8'));
		expect(packed.get('picture.svg')).toContain('<svg');
		expect(packed.get('README.txt')).toContain('data.csv');
		expect(await said(panel)).toBe(es.saved(zip.name));
		expect(visited.problems).toEqual([]);
		expect(elsewhere(visited.requests)).toEqual([]);
	});
});

describe('the picture of a view', () => {
	/** Width and height of a PNG, in its first chunk (PNG, 11.2.2). */
	const sizeOf = (bytes: Buffer) => {
		expect(bytes.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
		return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
	};

	it('comes as SVG and as PNG in three sizes, with title, source and address in it', async () => {
		await using visited = await open('/en/femicide/');
		const { page } = visited;
		const panel = await openPanel(page, figureOf(page, 'years'), 'image');
		const shown = panel.getByRole('img');
		await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
		const height = await shown.evaluate((img: HTMLImageElement) => img.naturalHeight);
		const svg = await fileFrom(page, button(panel, en.imageSvg));
		const text = svg.bytes.toString('utf8');
		expect(svg.name).toMatch(/^[a-z0-9._-]+\.svg$/);
		expect(text).toContain('SESNSP');
		expect(text).toContain('@font-face');
		expect(text.replace(/<[^>]+>/g, ' ')).toContain(new URL(held.site.url).host);
		expect(sizeOf((await fileFrom(page, button(panel, en.imagePng))).bytes)).toEqual([
			1200,
			height
		]);
		const double = await fileFrom(page, button(panel, en.imagePng2));
		expect(sizeOf(double.bytes)).toEqual([2400, 2 * height]);
		const social = await fileFrom(page, button(panel, en.imageSocial));
		expect(sizeOf(social.bytes)).toEqual([1200, 630]);
		expect(visited.problems).toEqual([]);
		expect(elsewhere(visited.requests)).toEqual([]);
	});

	it('stays as SVG where what makes the PNG cannot come, and says so', async () => {
		await using visited = await open('/feminicidio/');
		const { page } = visited;
		await page.route(/\.wasm/, (route) => route.abort());
		const panel = await openPanel(page, figureOf(page, 'years'), 'image');
		await button(panel, es.imagePng).click();
		await expect.poll(() => said(panel)).toBe(es.pngFailed);
		expect((await fileFrom(page, button(panel, es.imageSvg))).name).toMatch(/\.svg$/);
	});
});

describe('an embed', () => {
	it('is previewed as it was chosen, and its code has that address', async () => {
		await using visited = await open('/mapa/?state=20');
		const { page } = visited;
		const panel = await openPanel(page, main(page), 'embed');
		const frame = panel.locator('iframe');
		const inside = panel.frameLocator('iframe');
		await expect.poll(() => inside.locator('body').innerText()).toContain('INEGI');
		await expect.poll(async () => Number(await frame.getAttribute('height'))).not.toBe(600);
		await panel.getByRole('radio', { name: 'English' }).check();
		await panel.getByRole('radio', { name: es.schemeDark }).check();
		await panel.getByRole('radio', { name: es.formTiles }).check();
		await panel.getByRole('checkbox', { name: es.withTitle }).uncheck();
		const address = (await frame.getAttribute('src')) ?? '';
		expect(placeOf(address)).toMatch(/^\/embed\/en\/map\/[^/]+\/\d{4}\/\?state=20/);
		const query = new URL(address).searchParams;
		expect([query.get('form'), query.get('title'), query.get('scheme')]).toEqual([
			...['tiles', 'no', 'dark']
		]);
		const codeOf = (name: string) => panel.getByRole('region', { name, exact: true }).innerText();
		for (const name of [es.snippetPlain, es.snippetResponsive])
			expect(await codeOf(name)).toContain(address.replaceAll('&', '&amp;'));
		expect(await codeOf(es.snippetResponsive)).toContain(`${held.site.url}/embed/host.js`);
		expect(await codeOf(es.snippetImage)).toContain('/en/map/');
		await panel.getByRole('radio', { name: es.heightFixed }).check();
		await panel.getByRole('spinbutton', { name: es.pixels }).fill('444');
		await page.keyboard.press('Tab');
		await expect.poll(() => frame.getAttribute('height')).toBe('444');
		expect(await codeOf(es.snippetPlain)).toContain('height="444"');
		await panel.getByRole('radio', { name: es.dataFrozen('').trim() }).check();
		await expect
			.poll(async () => placeOf((await frame.getAttribute('src')) ?? ''))
			.toMatch(/^\/embed\/releases\/[^/]+\/en\/map\//);
		await expect.poll(() => inside.locator('body').innerText()).toContain('INEGI');
		expect(visited.problems).toEqual([]);
		expect(elsewhere(visited.requests)).toEqual([]);
	});
});

describe('the panel', () => {
	it.each([
		['/en/survey/', 1280],
		['/intervenciones/organizaciones/', PHONE.width]
	])('of %s at %d px has no fault that axe finds, on any tab', async (path, width) => {
		await using visited = await open(path, { viewport: { width, height: 740 } });
		const { page } = visited;
		const panel = await openPanel(page, main(page), 'link');
		for (const tab of tabs) {
			await chooseTab(page, tab);
			await expect.poll(() => panel.getByRole('tabpanel').innerText()).not.toBe('');
			expect(await violations(page), tab).toEqual([]);
			const wider = await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
			expect(wider, tab).toBeLessThanOrEqual(0);
		}
		const list = path.includes('organizaciones');
		await chooseTab(page, 'embed');
		expect((await panel.innerText()).includes(shareWhy.es.list)).toBe(list);
		expect(visited.problems).toEqual([]);
	});

	it('that cannot be loaded says so, and comes with the next press', async () => {
		await using visited = await open('/feminicidio/');
		const { page } = visited;
		const figure = figureOf(page, 'years');
		await page.context().setOffline(true);
		await (await actionOf(page, figure, 'cite')).click();
		await expect.poll(() => figure.innerText()).toContain(share.es.failed);
		await page.context().setOffline(false);
		const panel = await openPanel(page, figure, 'cite');
		expect(await panel.innerText()).toContain('@dataset');
		await chooseTab(page, 'code');
		await expect
			.poll(() => panel.innerText())
			.toContain(`${held.site.url}/embed/feminicidio/years/data.csv`);
	});
});

describe('without scripts', () => {
	it('every link under a figure leads to a file or a page that is there', async () => {
		for (const path of ['/mapa/', '/en/femicide/', '/cobertura/', '/en/survey/change/']) {
			await using visited = await open(path, { javaScriptEnabled: false });
			const links = visited.page.locator('main a[rel=external]');
			const hrefs = await links.evaluateAll((found) =>
				found.map((link) => link.getAttribute('href'))
			);
			expect(hrefs.length, path).toBeGreaterThanOrEqual(5);
			for (const href of new Set(hrefs)) {
				const answer = await fetch(held.site.url + href);
				expect(answer.status, `${path}: ${href}`).toBe(200);
				await answer.body?.cancel();
			}
		}
	});
});
