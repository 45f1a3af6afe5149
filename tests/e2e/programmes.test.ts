import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../scripts/house/origin.mjs';
import { chart } from '../../src/lib/i18n/chart';
import { interventions } from '../../src/lib/i18n/interventions';
import { programmes as words } from '../../src/lib/i18n/programmes';
import { programmesCompare } from '../../src/lib/i18n/programmes-compare';
import { programmesGuide } from '../../src/lib/i18n/programmes-guide';
import { guideItems } from '../../src/lib/interventions/programmes/guide';
import { responseRecordPaths, type ProgrammesRecord } from '../../src/lib/query/response-records';
import { programmePath } from '../../src/lib/view/interventions-paths';
import { NOTHING_STORED, PHONE, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, takeCsv } from '../helpers/crime';
import { choice, isAt } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const main = async (page: Page) => plain(await page.getByRole('main').innerText());
const list = (page: Page) => page.locator('section[aria-labelledby="list"]');
const names = (page: Page) => list(page).locator('.name').allInnerTexts();
const count = (page: Page) => list(page).getByRole('status').first().innerText();
const t = words.es;

const PATH = '/intervenciones/';
const PATAS = 'peru-hablemos-entre-patas';
const GENDES = 'gendes-hombres-trabajando-se';

async function record(): Promise<ProgrammesRecord> {
	const answer = await fetch(held.site.url + responseRecordPaths.programmes);
	return (await answer.json()) as ProgrammesRecord;
}

/** A link of the filters, by its part and its word. */
function option(page: Page, part: string, word: string): Locator {
	return page
		.getByRole('search')
		.locator('..')
		.locator('details')
		.filter({ has: page.locator('summary', { hasText: part }) })
		.getByRole('link', { name: new RegExp(`^${word}`) });
}

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the catalogue of programmes', () => {
	it('lists every programme without scripts, with who, where and how many of all, and no dead control', async () => {
		const { programmes } = await record();
		await using visited = await open(PATH, { javaScriptEnabled: false });
		const { page } = visited;
		expect((await names(page)).sort()).toEqual(programmes.map(({ name }) => name.es).sort());
		expect(await count(page)).toBe(t.countOf(programmes.length, programmes.length));
		const text = await main(page);
		for (const said of [t.noteNotAll, t.noteReach, 'GENDES', 'CORIAC'])
			expect(text).toContain(said);
		expect(await page.locator('select:visible, button:visible, input:visible').count()).toBe(0);
		// The guide beside all of them: each recommendation's three counts make the whole.
		const rows = (await cellsOf(figureOf(page, 'guide'))).slice(1);
		expect(rows.length).toBe(guideItems.length);
		for (const row of rows) {
			const sum = row.slice(-3).reduce((all, n) => all + Number(n), 0);
			expect(sum, row[0]).toBe(programmes.length);
		}
	});

	it('filters by country, approach and text; the counts follow, and Back takes each back', async () => {
		const { programmes } = await record();
		const inPeru = programmes.filter(
			({ country, places }) => country === 'PE' || places.some((place) => place.country === 'PE')
		);
		const messaging = inPeru.filter(({ approaches }) => approaches.includes('messaging'));
		await using visited = await open(PATH);
		const { page } = visited;
		await option(page, t.countries, 'Perú').click();
		await isAt(page, `${PATH}?country=PE`);
		await expect.poll(() => count(page)).toBe(t.countOf(inPeru.length, programmes.length));
		const messages = option(page, t.approaches, 'Mensajes');
		expect(await messages.innerText()).toContain(`${messaging.length}`);
		await messages.click();
		await isAt(page, `${PATH}?country=PE&approach=messaging`);
		await expect.poll(() => names(page)).toEqual(messaging.map(({ name }) => name.es));
		await page.getByRole('link', { name: t.remove('Mensajes por teléfono o redes') }).click();
		await isAt(page, `${PATH}?country=PE`);
		await page.getByRole('searchbox').pressSequentially('ESCUCHEN HOMBRES', { delay: 5 });
		await isAt(page, `${PATH}?q=ESCUCHEN+HOMBRES&country=PE`);
		await expect.poll(() => names(page)).toHaveLength(1);
		await page.goBack();
		await isAt(page, `${PATH}?country=PE`);
		await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
		for (let i = 0; i < 3; i++) await page.goBack();
		await isAt(page, PATH);
		await expect.poll(() => count(page)).toBe(t.countOf(programmes.length, programmes.length));
		await choice(page, t.order, t.byStart).click();
		await isAt(page, `${PATH}?order=start`);
		await expect.poll(() => main(page)).toContain(t.startUnknown);
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('gives its list as a file that says what it holds', async () => {
		const { programmes } = await record();
		const sentenced = programmes.filter(({ prevention_level: level }) => level === 'tertiary');
		await using visited = await open(`${PATH}?level=tertiary`);
		const { page } = visited;
		await expect.poll(() => count(page)).toBe(t.countOf(sentenced.length, programmes.length));
		const { name, rows } = await takeCsv(page, list(page));
		expect(name).toMatch(/^atlas-violeta_programas_terciaria.*\.csv$/);
		expect(rows.map(({ id }) => id).sort()).toEqual(sentenced.map(({ id }) => id).sort());
		const gendes = rows.find(({ id }) => id === GENDES);
		expect(gendes).toMatchObject({ session_hours: '2.5', guide_session_up_to_90_minutes: 'no' });
		expect(gendes?.reach_as_reported).toContain('560');
	});

	it('asked for what is not there, says so and shows the rest', async () => {
		await using visited = await open(`/en/interventions/?country=PE,ZZ&compare=nobody&order=size`);
		await expect.poll(() => main(visited.page)).toContain(interventions.en.invalidTitle);
		const text = await main(visited.page);
		for (const word of ['ZZ', 'nobody', 'size']) expect(text).toContain(word);
		await expect.poll(() => count(visited.page)).not.toBe(words.en.countOf(0, 0));
		expect((await names(visited.page)).length).toBeGreaterThan(5);
	});
});

describe('programmes side by side', () => {
	it('are chosen in the list, stand in the address, beside the guide, and in a file', async () => {
		const { programmes } = await record();
		await using visited = await open('/en/interventions/');
		const { page } = visited;
		const ids = [PATAS, GENDES, 'uganda-real-man-challenge'];
		const chosen = ids.map((id) => programmes.find((programme) => programme.id === id));
		for (const [i, programme] of chosen.entries()) {
			const name = programme?.name.en ?? '';
			await page.getByRole('link', { name: words.en.compareWith(name), exact: true }).click();
			await isAt(page, `/en/interventions/?compare=${ids.slice(0, i + 1).join(',')}`);
		}
		const section = figureOf(page, 'guide');
		await expect.poll(() => section.innerText()).toContain(programmesCompare.en.title(3));
		const rows = await cellsOf(section);
		for (const programme of chosen) expect(rows[0]?.join(' ')).toContain(programme?.name.en);
		const row = (label: string) => rows.find(([head]) => head === label) ?? [];
		const guide = programmesGuide.en;
		expect(row(guide.item('session_up_to_90_minutes'))[2]).toContain('2.5 hours');
		expect(row(guide.item('session_up_to_90_minutes'))[1]).toBe(guide.unknown);
		expect(row(guide.item('peer_contact'))[1]).toBe(guide.yes);
		const { name, rows: cells } = await takeCsv(page, section);
		expect(name).toMatch(/^atlas-violeta_programmes_peru-hablemos.*_vs_gendes.*\.csv$/);
		expect(Object.keys(cells[0] ?? {})).toEqual(['fact', ...ids]);
		await page.goBack();
		await isAt(page, `/en/interventions/?compare=${ids.slice(0, 2).join(',')}`);
		await page.getByRole('link', { name: 'Español' }).click();
		await isAt(page, `${PATH}?compare=${ids.slice(0, 2).join(',')}`);
		await expect.poll(() => main(page)).toContain(programmesCompare.es.title(2));
		expect(visited.problems).toEqual([]);
	});
});

describe('a programme’s page', () => {
	it('sets men’s and women’s answers side by side, says that n is not told, apart from its reach', async () => {
		await using visited = await open(programmePath(PATAS, 'es'));
		const { page } = visited;
		const text = await main(page);
		expect(text).toContain('1,355 hombres');
		expect(text).toContain('555 distritos');
		expect(text).toMatch(/67 % de 1,355/);
		expect(text).toContain('cualitativo');
		expect(text).toContain('no puede mostrar efectos');
		const { name, rows } = await takeCsv(page, figureOf(page, 'answers'));
		expect(name).toBe(`atlas-violeta_resultados_${PATAS}.csv`);
		const values = rows.map(({ value, n }) => [value, n]);
		expect(values.filter(([value]) => value !== '')).toEqual(
			['87', '60', '60', '47', '60', '33'].map((value) => [value, 'no dicho'])
		);
		const reach = await cellsOf(figureOf(page, 'reach'));
		expect(reach.flat().join(' ')).not.toContain('87');
		const links = page.getByRole('link', { name: 'English' });
		await expect.poll(() => links.getAttribute('href')).toBe(programmePath(PATAS, 'en'));
		await links.click();
		await isAt(page, programmePath(PATAS, 'en'));
		await page
			.getByRole('link', { name: /Real Man Challenge/ })
			.first()
			.click();
		await isAt(page, programmePath('uganda-real-man-challenge', 'en'));
		expect(await main(page)).toContain('Hablemos Entre Patas');
		expect(visited.problems).toEqual([]);
	});

	it('is there for every programme in both languages, without scripts, with its own address', async () => {
		const { programmes } = await record();
		const pages = programmes.flatMap(({ id, name }) =>
			(['es', 'en'] as const).map((lang) => ({ path: programmePath(id, lang), name: name[lang] }))
		);
		for (const { path, name } of pages) {
			const html = await (await fetch(held.site.url + path)).text();
			expect(html, path).toContain(`rel="canonical" href="${siteOrigin(process.env)}${path}"`);
			expect(html.replaceAll('&amp;', '&'), path).toContain(`>${name}</h1>`);
		}
		await using visited = await open(programmePath(GENDES, 'en'), { javaScriptEnabled: false });
		const rows = await cellsOf(figureOf(visited.page, 'guide'));
		expect(rows.map((row) => row.join(' ')).join('\n')).toContain(
			'No, documented: they last 2.5 hours'
		);
		expect(await main(visited.page)).toContain(words.en.unknown.slice(1));
	});
});

describe('on a phone of 360 px', () => {
	it('the page does not scroll sideways, the comparison scrolls in itself, the filters open', async () => {
		const compare = [PATAS, GENDES, 'uganda-real-man-challenge', 'bogota-linea-calma'].join(',');
		await using visited = await open(`${PATH}?compare=${compare}`, { viewport: PHONE });
		const { page } = visited;
		await expect.poll(() => main(page)).toContain(programmesCompare.es.title(4));
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		const region = page.getByRole('region', {
			name: chart.es.tableOf(programmesCompare.es.title(4))
		});
		expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
		const filters = page.getByRole('button', { name: t.filtersOf(0), exact: true });
		expect(await filters.getAttribute('aria-expanded')).toBe('false');
		await filters.click();
		await option(page, t.countries, 'Colombia').click();
		await isAt(page, `${PATH}?country=CO&compare=${compare}`);
		await expect.poll(() => names(page)).toHaveLength(1);
		await page.goto(held.site.url + programmePath(PATAS, 'en'));
		expect(await sideways(page)).toBeLessThanOrEqual(0);
	});
});
