import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/lib/catalog/states';
import type { Result } from '../../src/lib/query/types';
import { alive, visit } from '../helpers/browser';
import { takeCsv } from '../helpers/crime';
import {
	chooseIndicator,
	choice,
	isAt,
	legendOf,
	mapPath,
	rowsOf,
	statesOf,
	tableOf
} from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const NATION = placeName('00', 'es');
const main = (page: Page) => page.getByRole('main');

describe('the controls of the map', () => {
	it('change the indicator: address, title, table; Back takes back', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		const [address, title, rows] = [page.url(), await page.title(), await rowsOf(page)];
		await chooseIndicator(page, 'childhood_sexual');
		await isAt(page, mapPath({ indicator: 'childhood_sexual' }));
		await expect.poll(() => page.title()).not.toBe(title);
		await expect.poll(() => main(page).innerText()).toContain('12.6');
		expect(await rowsOf(page)).not.toEqual(rows);
		await page.goBack();
		await expect.poll(() => page.url()).toBe(address);
		await expect.poll(() => page.title()).toBe(title);
		await expect.poll(() => rowsOf(page)).toEqual(rows);
		expect(visited.problems).toEqual([]);
	});

	it('change the year', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		expect(await main(page).innerText()).toContain('39.9');
		await choice(page, 'Año', '2016').click();
		await isAt(page, mapPath({ year: 2016 }));
		await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('2016');
		await expect.poll(() => main(page).innerText()).toContain('43.9');
	});

	it('change the form', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		expect(await page.locator('svg [role=option]:visible').count()).toBe(32);
		await choice(page, 'Forma', 'Cuadrícula').click();
		await isAt(page, mapPath({ form: 'tiles' }));
		await expect.poll(() => page.locator('svg [role=option]:visible').count()).toBe(0);
		expect(await statesOf(page).count()).toBe(32);
		await page.goBack();
		await expect.poll(() => page.locator('svg [role=option]:visible').count()).toBe(32);
	});

	it.each([3, 7])('make %d classes', async (k) => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		await choice(page, 'Clases', 'Intervalos iguales').click();
		await isAt(page, /classes=equal-/);
		await choice(page, 'Cuántas', String(k)).click();
		await isAt(page, new RegExp(`classes=equal-${k}`));
		const drawn = async () => (await classesDrawn(page)).size;
		// Equal steps may leave a class empty; there are never more than were asked for.
		await expect.poll(drawn).toBeLessThanOrEqual(k);
		expect(await drawn()).toBeGreaterThan(1);
	});

	it('sort the table by a press on the head of a column', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		const names = async () =>
			(await tableOf(page).getByRole('rowheader').allInnerTexts()).map((text) => text.trim());
		await tableOf(page)
			.getByRole('columnheader', { name: /Estado/ })
			.getByRole('link')
			.click();
		await isAt(page, /sort=name/);
		const states = (await names()).filter((name) => name !== NATION);
		const sorted = [...states].sort((a, b) => a.localeCompare(b, 'es'));
		expect([sorted, sorted.toReversed()]).toContainEqual(states);
		const head = tableOf(page).locator('th[aria-sort]:not([aria-sort=none])');
		expect(await head.count()).toBe(1);
		await page.goBack();
		await expect.poll(names).not.toEqual([NATION, ...states]);
	});
});

describe('an address', () => {
	it('says the whole view: a reload gives the same page', async () => {
		const path = mapPath({
			indicator: 'femicide_rate',
			year: 2024,
			form: 'tiles',
			classes: { method: 'natural', k: 7 },
			state: '17',
			sort: { column: 'name', descending: true }
		});
		await using visited = await visit(held.browser, held.site.url + path);
		const { page } = visited;
		await isAt(page, path);
		const classes = legendOf(page, 'femicide_rate').getByRole('listitem');
		await expect.poll(() => classes.count()).toBe(7);
		const before = await main(page).innerText();
		expect(before).toContain('4.83');
		await page.reload();
		await alive(page);
		await isAt(page, path);
		await expect.poll(() => main(page).innerText()).toBe(before);
	});

	it.each([
		['?state=77', '77'],
		['?form=cube', 'cube'],
		['?classes=quantiles-12', 'quantiles-12'],
		['?cut=1999-01', '1999-01']
	])(
		'that asks for what is not there (%s) shows the nearest view and says why',
		async (query, word) => {
			await using visited = await visit(held.browser, `${held.site.url}${mapPath()}${query}`);
			const { page } = visited;
			await expect.poll(() => main(page).innerText()).toContain(word);
			expect(await main(page).innerText()).toContain('39.9');
			expect(await statesOf(page).count()).toBe(32);
			expect((await rowsOf(page)).length).toBe(33);
		}
	);

	it('with a year that the indicator does not have shows the nearest and says why', async () => {
		const path = mapPath().replace('2021', '1999');
		await using visited = await visit(held.browser, held.site.url + path);
		await expect.poll(() => main(visited.page).innerText()).toContain('1999');
		await expect.poll(() => statesOf(visited.page).count()).toBe(32);
	});

	it('of the map alone shows the default view', async () => {
		await using visited = await visit(held.browser, `${held.site.url}/en/map/`);
		expect(await main(visited.page).innerText()).toContain('39.9');
	});
});

describe('the CSV of what is shown', () => {
	it.each([
		{ indicator: 'partner_lifetime_any', year: 2021 },
		{ indicator: 'femicide_rate', year: 2024 }
	])('has the 33 places and the values of the answer: $indicator $year', async (view) => {
		await using visited = await visit(held.browser, held.site.url + mapPath(view));
		const { name, rows } = await takeCsv(visited.page, main(visited.page));
		expect(name).toMatch(/^[a-z0-9_-]+\.csv$/);
		expect(name).toContain(String(view.year));
		expect(rows.length).toBe(33);
		const answer = (await (
			await fetch(`${held.site.url}/data/answers/${view.indicator}/${view.year}.json`)
		).json()) as Result;
		for (const { cve_ent, value, ci95_low: low, ci95_high: high } of rows) {
			const row = answer.rows.find((one) => one.cve_ent === cve_ent);
			expect([value, low, high]).toEqual([`${row?.value}`, `${row?.low}`, `${row?.high}`]);
		}
	});
});

describe('the legend', () => {
	it.each([
		{ indicator: 'partner_lifetime_any', year: 2021 },
		{ indicator: 'femicide_rate', year: 2024 },
		{ indicator: 'total_lifetime', year: 2021 }
	])('counts every state once: $indicator $year', async (view) => {
		await using visited = await visit(
			held.browser,
			held.site.url + mapPath({ ...view, form: 'map' })
		);
		const { page } = visited;
		const answer = (await (
			await fetch(`${held.site.url}/data/answers/${view.indicator}/${view.year}.json`)
		).json()) as Result;
		const known = answer.rows.filter((row) => row.cve_ent !== '00' && row.value !== null).length;
		const items = await legendOf(page, view.indicator).getByRole('listitem').allInnerTexts();
		const counts = items.map((text) => Number(/: (\d+) estados?$/.exec(text.trim())?.[1]));
		const sum = counts.reduce((total, n) => total + n, 0);
		expect(sum).toBe(known);
		expect((await classesDrawn(page)).size).toBeGreaterThan(1);
		const hatched = await page.locator('svg [data-state].no-data').count();
		expect(hatched).toBe(32 - known);
	});

	it('hatches exactly the states without data, in both forms', async () => {
		const view = { indicator: 'total_lifetime', year: 2021 };
		await using visited = await visit(
			held.browser,
			held.site.url + mapPath({ ...view, form: 'map' })
		);
		const { page } = visited;
		const answer = (await (
			await fetch(`${held.site.url}/data/answers/total_lifetime/2021.json`)
		).json()) as Result;
		const empty = answer.rows.filter(({ value }) => value === null).map(({ cve_ent }) => cve_ent);
		expect(empty.length).toBeGreaterThan(0);
		const hatched = await page
			.locator('svg [data-state].no-data')
			.evaluateAll((shapes) =>
				shapes.map((shape) => [
					shape.getAttribute('data-state'),
					getComputedStyle(shape).fill.startsWith('url(')
				])
			);
		expect(hatched).toEqual(empty.map((cve_ent) => [cve_ent, true]));
		await choice(page, 'Forma', 'Cuadrícula').click();
		const tiles = await page
			.locator('div[data-state].no-data')
			.evaluateAll((found) => found.map((tile) => tile.getAttribute('data-state')));
		expect(tiles.toSorted()).toEqual(empty);
	});
});

/** The fills of the states with data: as many as there are classes with a state in them. */
async function classesDrawn(page: Page): Promise<Set<string>> {
	const fills = await page.locator('[data-state]:not(.no-data):visible').evaluateAll((shapes) =>
		shapes.map((shape) => {
			const { fill, backgroundColor } = getComputedStyle(shape);
			return shape instanceof SVGElement ? fill : backgroundColor;
		})
	);
	return new Set(fills);
}
