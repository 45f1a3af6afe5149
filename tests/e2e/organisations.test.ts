import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { states } from '../../src/lib/catalog/states';
import { organisations } from '../../src/lib/i18n/organisations';
import {
	responseRecordPaths,
	type Organisation,
	type OrganisationsRecord
} from '../../src/lib/query/response-records';
import { stateOrganisationsPath } from '../../src/lib/view/interventions-paths';
import {
	defaultOrganisationsView,
	organisationsViewToPath
} from '../../src/lib/view/organisations-view';
import type { OrganisationsView } from '../../src/lib/view/interventions-types';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { takeCsv } from '../helpers/crime';
import { elements, textOf } from '../helpers/html';
import { isAt } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const pathOf = (change: Partial<OrganisationsView> = {}) =>
	organisationsViewToPath({ ...defaultOrganisationsView('es'), ...change });
const t = organisations.es;

let all: readonly Organisation[];
beforeAll(async () => {
	const answer = await fetch(held.site.url + responseRecordPaths.organisations);
	all = ((await answer.json()) as OrganisationsRecord).organisations;
});

const list = (page: Page) => page.locator('#list');
const names = (page: Page) => list(page).getByRole('heading', { level: 3 }).allInnerTexts();
const said = (page: Page) => list(page).getByRole('status').first().innerText();
const box = (page: Page) => page.getByRole('searchbox', { name: t.find });

describe('the directory of organisations', () => {
	it('says how many are documented, of how many, and what it is not, also without scripts', async () => {
		await using visited = await open(pathOf(), { javaScriptEnabled: false });
		const { page } = visited;
		const main = await page.getByRole('main').innerText();
		expect(main).toContain(`${all.length} organizaciones documentadas aquí, de más de 900`);
		const recent = all.filter(({ page_date }) => (page_date ?? '') >= '2025').length;
		expect(main).toContain(`Sólo ${recent} de las ${all.length}`);
		expect(main).toContain('No es un censo');
		expect(main).not.toMatch(/por cada|por habitante|densidad/i);
		expect((await names(page)).length).toBe(Math.min(50, all.length));
		const links = page.getByRole('navigation', { name: t.byState }).getByRole('link');
		expect(await links.count()).toBe(32);
		expect(await page.locator('button:visible, input:visible').count()).toBe(0);
	});

	it('finds with typing errors, in the address, and Back takes it back', async () => {
		await using visited = await open(pathOf());
		const { page } = visited;
		const before = await names(page);
		await box(page).click();
		await page.keyboard.type('gnedes', { delay: 20 });
		await isAt(page, pathOf({ text: 'gnedes' }));
		await expect.poll(() => said(page)).toMatch(/^\d+ de las \d+ documentadas aquí$/);
		await expect.poll(async () => (await names(page))[0]).toContain('GENDES');
		await page.goBack();
		await isAt(page, pathOf());
		await expect.poll(() => names(page)).toEqual(before);
		expect(await box(page).inputValue()).toBe('');
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('filters by state, theme, scope and work with men, and counts as the table does', async () => {
		await using visited = await open(pathOf());
		const { page } = visited;
		const facet = page.getByRole('group').filter({ hasText: `${t.states}:` });
		await facet.locator('summary').click();
		const puebla = facet.getByRole('link', { name: /^Puebla/ });
		const there = all.filter(({ cve_ent }) => cve_ent === '21');
		expect(await puebla.innerText()).toMatch(new RegExp(`${there.length}$`));
		await puebla.click();
		await isAt(page, pathOf({ states: ['21'] }));
		await expect.poll(() => said(page)).toBe(t.found(`${there.length}`, `${all.length}`));
		await facet.getByRole('link', { name: /^Oaxaca/ }).click();
		await isAt(page, pathOf({ states: ['20', '21'] }));
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: new RegExp(`^${t.menYes}`) }).click();
		const left = all.filter(
			({ cve_ent, works_with_men }) =>
				(cve_ent === '20' || cve_ent === '21') && works_with_men === 'yes'
		);
		await isAt(page, pathOf({ states: ['20', '21'], men: 'yes' }));
		await expect.poll(async () => (await names(page)).length).toBe(left.length);
		await page.getByRole('link', { name: 'English' }).click();
		await isAt(page, pathOf({ lang: 'en', states: ['20', '21'], men: 'yes' }));
		await expect.poll(async () => (await names(page)).length).toBe(left.length);
	});

	it('gives the rest of the list in parts, and all that is found as a file', async () => {
		await using visited = await open(pathOf({ sheet: 2 }));
		const { page } = visited;
		await expect.poll(async () => (await names(page))[0]).toContain(all[50]?.name);
		const { name, rows } = await takeCsv(page, page.locator('#list'));
		expect(name).toBe(`${t.file}.csv`);
		expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
	});

	it('asked for what is not there, shows the rest and says why', async () => {
		await using visited = await open('/en/interventions/organisations/?state=99&theme=prevention');
		const { page } = visited;
		await expect.poll(() => page.getByRole('main').innerText()).toContain('state=99');
		const found = all.filter(({ themes }) => themes.includes('prevention')).length;
		await expect.poll(() => said(page)).toBe(organisations.en.found(`${found}`, `${all.length}`));
	});
});

describe('the page of each state', () => {
	it('lists every organisation documented there, in both languages, and no other', async () => {
		let listed = 0;
		for (const { cve_ent } of states) {
			const there = all.filter((each) => each.cve_ent === cve_ent);
			const [es = '', en = ''] = await Promise.all(
				(['es', 'en'] as const).map(async (lang) => {
					const answer = await fetch(held.site.url + stateOrganisationsPath(cve_ent, lang));
					return answer.text();
				})
			);
			for (const html of [es, en]) {
				const shown = elements(html, 'h3').map(textOf);
				for (const { name } of there)
					expect(shown.filter((each) => each.startsWith(name)).length, name).toBeGreaterThan(0);
				expect(elements(html, 'li').filter((item) => item.includes('<h3')).length).toBe(
					there.length
				);
			}
			expect(textOf(es)).toContain(t.stateOrganisations(there.length));
			listed += there.length;
		}
		expect(listed).toBe(all.filter(({ cve_ent }) => cve_ent !== null).length);
	});

	it('leads to coverage, helplines and the states beside it, and keeps its state in the other language', async () => {
		await using visited = await open(stateOrganisationsPath('20', 'es'));
		const { page } = visited;
		const main = page.getByRole('main');
		expect(await main.locator('a[href="/cobertura/?state=20"]').count()).toBe(1);
		expect(await main.locator('a[href="/ayuda/"]').count()).toBeGreaterThan(0);
		const beside = page.getByRole('navigation', { name: t.neighbours }).getByRole('link');
		expect(await beside.allInnerTexts()).toEqual(['← Nuevo León', 'Puebla →']);
		await page.getByRole('link', { name: 'English' }).click();
		await isAt(page, stateOrganisationsPath('20', 'en'));
		await expect.poll(() => main.innerText()).toContain('documented here');
		expect(visited.problems).toEqual([]);
	});
});
