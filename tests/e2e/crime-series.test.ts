import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, rowOf, takeCsv } from '../helpers/crime';
import { choice, isAt } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = (page: Page) => page.getByRole('main').innerText();
/** Femicides and homicides of a year, as the table writes them. */
const counts = async (page: Page, year: string) =>
	(await rowOf(figureOf(page, 'years'), year)).slice(2, 4);

describe('the page of femicide', () => {
	it('has the figures that are published: 1,021 victims in 2021 as known in 2025', async () => {
		await using visited = await open('/feminicidio/?cut=2025-06');
		await expect.poll(() => counts(visited.page, '2021')).toEqual(['1,021', '2,748']);
	});

	it('goes from years to months, from victims to files, to a state, and Back takes each back', async () => {
		await using visited = await open('/feminicidio/');
		const { page } = visited;
		const before = await cellsOf(figureOf(page, 'years'));
		await choice(page, 'Unidad', 'Carpetas de investigación').click();
		await isAt(page, '/feminicidio/?unit=files');
		await expect.poll(() => rowOf(figureOf(page, 'years'), '2021')).toContain('985');
		await page.getByLabel('Lugar', { exact: true }).selectOption('15');
		await isAt(page, '/feminicidio/?place=15&unit=files');
		await expect
			.poll(() => page.getByRole('heading', { level: 1 }).innerText())
			.toContain('México');
		await choice(page, 'Por', 'Mes').click();
		await isAt(page, '/feminicidio/?place=15&unit=files&step=month');
		await expect.poll(() => figureOf(page, 'months').locator('svg').count()).toBeGreaterThan(0);
		expect(await figureOf(page, 'years').count()).toBe(0);
		const shown = await cellsOf(figureOf(page, 'months'));
		await page.reload();
		await alive(page);
		await expect.poll(() => cellsOf(figureOf(page, 'months'))).toEqual(shown);
		for (let i = 0; i < 3; i++) await page.goBack();
		await isAt(page, '/feminicidio/');
		await expect.poll(() => cellsOf(figureOf(page, 'years'))).toEqual(before);
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('shows the 966 of 2021 at the cut of December 2021, and where the year stands today', async () => {
		await using visited = await open('/en/femicide/?unit=files');
		const { page } = visited;
		expect(await rowOf(figureOf(page, 'years'), '2021')).toContain('985');
		await page.getByLabel('As known at the cut of').selectOption('2021-12');
		await isAt(page, '/en/femicide/?unit=files&cut=2021-12');
		await expect.poll(() => rowOf(figureOf(page, 'years'), '2021')).toContain('966');
		const text = await main(page);
		expect(text).toContain('966');
		expect(text).toContain('985');
		await page.goBack();
		await expect.poll(() => rowOf(figureOf(page, 'years'), '2021')).toContain('985');
	});

	it('keeps the partial year and the new register apart', async () => {
		await using visited = await open('/feminicidio/?unit=files');
		const years = figureOf(visited.page, 'years');
		const rows = await cellsOf(years);
		const [newest = []] = rows.slice(-1);
		expect(newest[0]).toMatch(/^2026 /);
		expect(Number(newest[1])).toBeLessThan(12);
		expect(await years.innerText()).toContain('RNID');
		expect(await figureOf(visited.page, 'attempts').innerText()).toContain('no se suman');
	});

	it('gives the table as a file named by what it holds, with cut, register and source', async () => {
		await using visited = await open('/feminicidio/?place=20&unit=files&cut=2021-12');
		const { page } = visited;
		await expect
			.poll(() => page.getByRole('heading', { level: 1 }).innerText())
			.toContain('Oaxaca');
		const { name, rows } = await takeCsv(page, figureOf(page, 'years'));
		expect(name).toMatch(/^[a-z0-9_-]+\.csv$/);
		expect(name).toMatch(/feminicidio.*oaxaca.*2021-12/);
		expect(rows.map(({ year }) => year)).toEqual([
			'2015',
			'2016',
			'2017',
			'2018',
			'2019',
			'2020',
			'2021'
		]);
		for (const row of rows) {
			expect(row).toMatchObject({ cut: '2021-12', register: 'cnsp', cve_ent: '20' });
			expect(row.femicide).toMatch(/^\d+$/);
			expect(row.source).toMatch(/^sesnsp-/);
		}
		const written = await cellsOf(figureOf(page, 'years'));
		expect(rows.map((row) => row.femicide)).toEqual(written.slice(1).map((cells) => cells[2]));
	});

	it('is read by keyboard, year by year', async () => {
		await using visited = await open('/feminicidio/?unit=files&cut=2021-12');
		const { page } = visited;
		const reader = figureOf(page, 'years').getByRole('slider');
		await expect.poll(() => reader.getAttribute('aria-valuetext')).toMatch(/^2021\b[\s\S]*\b966\b/);
		await reader.focus();
		await page.keyboard.press('Home');
		await expect.poll(() => page.getByRole('tooltip').innerText()).toMatch(/^2015\b/);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => reader.getAttribute('aria-valuetext')).toMatch(/^2016\b/);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
	});

	it('shows, open, the SQL that gives its figures', async () => {
		await using visited = await open('/en/femicide/');
		const years = figureOf(visited.page, 'years');
		await years.locator('summary', { hasText: 'SQL' }).click();
		await expect
			.poll(() => years.locator('pre').innerText())
			.toMatch(/select[\s\S]+from crime_year/);
	});

	it('asks for the months of a state once it is chosen, and says so when they do not come', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.route('**/months/31.json', (route) => route.abort());
		await page.goto(`${held.site.url}/feminicidio/?place=31&step=month`);
		await alive(page);
		await expect.poll(() => main(page)).toContain('No se pudieron cargar los datos.');
		await page.unroute('**/months/31.json');
		await page.getByRole('button', { name: 'Volver a intentar' }).click();
		await expect.poll(() => figureOf(page, 'months').count()).toBe(1);
	});

	it('is the same view in the other language', async () => {
		await using visited = await open('/feminicidio/?place=15&unit=files&cut=2024-05');
		const { page } = visited;
		await page.getByRole('link', { name: 'English' }).first().click();
		await isAt(page, '/en/femicide/?place=15&unit=files&cut=2024-05');
		await expect
			.poll(() => page.getByRole('heading', { level: 1 }).innerText())
			.toContain('Femicide');
		await page.getByRole('link', { name: 'Español' }).first().click();
		await isAt(page, '/feminicidio/?place=15&unit=files&cut=2024-05');
	});

	it('asked for what is not there, shows the nearest view and says why', async () => {
		const asked = [
			['/feminicidio/?place=99', '99'],
			['/en/femicide/?unit=cases', 'cases'],
			['/feminicidio/?step=week', 'week'],
			['/en/femicide/?unit=files&cut=1999-01', '1999-01']
		] as const;
		await Promise.all(
			asked.map(async ([path, word]) => {
				await using visited = await open(path);
				await expect.poll(() => main(visited.page), { message: path }).toContain(`=${word}`);
				expect((await cellsOf(figureOf(visited.page, 'years'))).length).toBeGreaterThan(10);
			})
		);
	});
});

describe('without scripts', () => {
	it('the national page has its charts, tables, deaths since 1990 and Peru', async () => {
		await using visited = await open('/feminicidio/', { javaScriptEnabled: false });
		const { page } = visited;
		for (const id of ['years', 'share', 'weapon', 'age', 'deaths', 'abroad']) {
			expect(await figureOf(page, id).locator('svg').count(), id).toBeGreaterThan(0);
			expect((await cellsOf(figureOf(page, id))).length, id).toBeGreaterThan(2);
		}
		const peru = await cellsOf(figureOf(page, 'abroad'));
		const [, ...row2018] = peru.find(([year]) => year === '2018') ?? [];
		expect(row2018).toEqual(expect.arrayContaining(['149', '304']));
		const deaths = await cellsOf(figureOf(page, 'deaths'));
		expect(deaths[1]?.[0]).toBe('1990');
	});

	it('a topic counted in files says first that it counts what was reported', async () => {
		await using visited = await open('/en/rape/', { javaScriptEnabled: false });
		const text = await main(visited.page);
		expect(text.indexOf('Only what reached a prosecutor')).toBeGreaterThan(-1);
		expect(text.indexOf('Only what reached a prosecutor')).toBeLessThan(text.indexOf('by year'));
	});
});
