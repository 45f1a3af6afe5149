import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, takeCsv, type Taken } from '../helpers/crime';
import { choice, isAt } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = (page: Page) => page.getByRole('main').innerText();
const PATH = '/feminicidio/revisiones/';

/** What a file says of a year, by cut: whole years only. */
const byCut = ({ rows }: Taken, year: string, column: string) =>
	Object.fromEntries(
		rows
			.filter((row) => row.year === year && row.months === '12')
			.map((row) => [row.cut, Number(row[column])])
	);

/** Whether the table of every cut holds a figure. */
const rowsHeld = async (page: Page, figure: string) =>
	(await cellsOf(figureOf(page, 'moves'))).flat().includes(figure);

describe('the revisions of a figure', () => {
	it('explain the 966 of 2021 with what each cut says', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		const text = await main(page);
		expect(text).toContain('«966 mujeres en 2021»');
		expect(text).toMatch(/diciembre de 2021/);
		for (const figure of ['985', '1,016', '1,022']) expect(text).toContain(figure);
		expect(text).not.toMatch(/\bcasos\b/);
	});

	it('have every cut of files and of victims, as published, in the file of the chart', async () => {
		await using visited = await open('/en/femicide/revisions/');
		const { page } = visited;
		const files = await takeCsv(page, figureOf(page, 'moves'));
		expect(files.name).toMatch(/^atlas-violeta_femicide_revisions_files.*\.csv$/);
		expect(byCut(files, '2021', 'files')).toMatchObject({
			'2021-12': 966,
			'2022-03': 977,
			'2025-06': 984,
			'2026-08': 985
		});
		await choice(page, 'Unit', 'Victims').click();
		await isAt(page, '/en/femicide/revisions/?unit=victims');
		await expect.poll(() => rowsHeld(page, '1,021')).toBe(true);
		const victims = await takeCsv(page, figureOf(page, 'moves'));
		expect(byCut(victims, '2021', 'victims')).toMatchObject({ '2022-06': 1016, '2025-06': 1021 });
	});

	it('write the year and the place in the address, and Back takes them back', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		const heading = () => page.getByRole('heading', { level: 1 }).innerText();
		await choice(page, 'Año que se cuenta', '2020').click();
		await isAt(page, `${PATH}?year=2020`);
		await expect
			.poll(() => figureOf(page, 'states').getByRole('heading').innerText())
			.toContain('2020');
		await page.getByLabel('Lugar', { exact: true }).selectOption('09');
		await isAt(page, `${PATH}?place=09&year=2020`);
		await expect.poll(heading).toContain('Ciudad de México');
		for (let i = 0; i < 2; i++) await page.goBack();
		await isAt(page, PATH);
		await expect.poll(heading).not.toContain('Ciudad de México');
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('name the states whose figure moved most, and each leads to its own', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		const states = figureOf(page, 'states');
		const { rows } = await takeCsv(page, states);
		expect(rows.length).toBe(32);
		const moved = rows.map(({ change }) => Math.abs(Number(change)));
		expect(moved).toEqual([...moved].sort((a, b) => b - a));
		for (const { first, newest, change } of rows) {
			expect(Number(newest) - Number(first)).toBe(Number(change));
		}
		const furthest = rows[0]?.cve_ent;
		await states.locator(`a[href="${PATH}?place=${furthest}"]`).first().click();
		await isAt(page, `${PATH}?place=${furthest}`);
	});

	it('without scripts, are a chart and a table of every cut and year', async () => {
		await using visited = await open(PATH, { javaScriptEnabled: false });
		const moves = figureOf(visited.page, 'moves');
		expect(await moves.locator('svg').count()).toBeGreaterThan(0);
		const cells = await cellsOf(moves);
		const column = cells[0]?.indexOf('2021') ?? -1;
		expect(column).toBeGreaterThan(0);
		const of2021 = cells.slice(1).map((row) => row[column]);
		expect(of2021).toEqual(expect.arrayContaining(['966', '977', '984', '985']));
		// A year that is not over says how many of its months are counted.
		expect(cells.flat().some((cell) => /^[\d,]+ \(.+\)$/.test(cell))).toBe(true);
	});

	it('asked for what is not there, show the nearest view and say why', async () => {
		const asked = [
			['?year=1999', '1999'],
			['?place=40', '40'],
			['?unit=people', 'people']
		] as const;
		await Promise.all(
			asked.map(async ([query, word]) => {
				await using visited = await open(PATH + query);
				await expect.poll(() => main(visited.page), { message: query }).toContain(`=${word}`);
				expect(await figureOf(visited.page, 'moves').count()).toBe(1);
			})
		);
	});
});
