import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/lib/catalog/states';
import { crime } from '../../src/lib/i18n/crime';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, rowOf, takeCsv } from '../helpers/crime';
import { choice, isAt, stateOf } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = (page: Page) => page.getByRole('main').innerText();
const PATH = '/feminicidio/estados/';

/** Names of the states in the order of their small charts. */
const order = (page: Page) => figureOf(page, 'years').locator('ol li a').allInnerTexts();

describe('the 32 states beside each other', () => {
	it('has the share of killings recorded as femicide, as published for 2025', async () => {
		await using visited = await open(PATH);
		const share = figureOf(visited.page, 'share');
		const written = async (name: string) => (await rowOf(share, name)).join(' ');
		expect(await written('Colima')).toMatch(/ 3 98 3\.1\s%/);
		expect(await written('Guanajuato')).toMatch(/ 5\.\d\s%/);
		expect(await written('Durango')).toMatch(/ 8[56]\.\d\s%/);
		expect((await cellsOf(share)).length).toBeGreaterThanOrEqual(33);
		expect(await main(visited.page)).toContain('Por qué no ordenamos los estados por feminicidio');
	});

	it('writes the state, year and form in the address, and Back takes them back', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await stateOf(page, 'Durango').click();
		await isAt(page, `${PATH}?state=10`);
		const link = page.getByRole('link', { name: 'Ver Durango año por año' });
		await expect.poll(() => link.getAttribute('href')).toBe('/feminicidio/?place=10');
		await choice(page, 'Año', '2019').click();
		await isAt(page, `${PATH}?year=2019&state=10`);
		await expect
			.poll(() => figureOf(page, 'share').getByRole('heading').innerText())
			.toContain('2019');
		await choice(page, 'Forma del mapa', 'Cuadrícula').click();
		await isAt(page, `${PATH}?year=2019&state=10&form=tiles`);
		for (let i = 0; i < 3; i++) await page.goBack();
		await isAt(page, PATH);
		expect(await link.count()).toBe(0);
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('draws both rates of each state, with intervals on demand', async () => {
		await using visited = await open('/en/femicide/states/');
		const { page } = visited;
		const drawn = () => figureOf(page, 'rates').locator('figure svg line').count();
		const before = await drawn();
		await choice(page, '95% intervals', 'Draw them').click();
		await isAt(page, '/en/femicide/states/?intervals=yes');
		// Two bars a state, and no fewer lines than that.
		await expect.poll(drawn).toBeGreaterThanOrEqual(before + 32);
		const { name, rows } = await takeCsv(page, figureOf(page, 'rates'));
		expect(name).toMatch(/^atlas-violeta_femicide_states_.*\.csv$/);
		expect(rows.length).toBe(32);
		for (const row of rows) {
			expect(Number(row.femicide_ci95_low)).toBeLessThanOrEqual(Number(row.femicide_rate));
			expect(Number(row.femicide_ci95_high)).toBeGreaterThanOrEqual(Number(row.femicide_rate));
		}
	});

	it('orders the small charts by all killings of women, never by femicide alone', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		const { rows } = await takeCsv(page, figureOf(page, 'rates'));
		const total = (name: string) => {
			const row = rows.find(({ cve_ent = '' }) => placeName(cve_ent, 'es') === name);
			return Number(row?.femicide_rate) + Number(row?.homicide_rate);
		};
		const totals = (await order(page)).map(total);
		expect(totals.length).toBe(32);
		expect(totals).toEqual([...totals].sort((a, b) => b - a));
	});

	it('puts each small chart on its own scale on demand, and opens the state from it', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await choice(page, 'Escala', 'La de cada estado').click();
		await isAt(page, `${PATH}?scale=own`);
		await expect.poll(() => figureOf(page, 'years').innerText()).toMatch(/máx\. \d/);
		await figureOf(page, 'years').getByRole('link', { name: 'Oaxaca', exact: true }).click();
		await isAt(page, '/feminicidio/?place=20');
		await expect
			.poll(() => page.getByRole('heading', { level: 1 }).innerText())
			.toContain('Oaxaca');
	});

	it('compares two periods of equal length, and says which cannot be told apart', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		const change = figureOf(page, 'change');
		await choice(page, 'Años en cada periodo', '1').click();
		await expect.poll(() => new URL(page.url()).search).toMatch(/change=\d{4},\d{4}$/);
		await expect.poll(() => change.innerText()).toContain('no se distinguen');
		const { rows } = await takeCsv(page, change);
		expect(rows.length).toBeGreaterThanOrEqual(32);
		for (const row of rows) {
			const [low, high] = [Number(row.ci95_low), Number(row.ci95_high)];
			expect(row.ratio === '' || low <= Number(row.ratio)).toBe(true);
			expect(high >= low || row.ci95_high === '').toBe(true);
		}
		await page.goBack();
		await isAt(page, PATH);
	});

	it('marks in files the jumps of Sinaloa and Nuevo León in 2025, and explains none', async () => {
		await using visited = await open(`${PATH}?unit=files`);
		const jumps = figureOf(visited.page, 'jumps');
		await expect
			.poll(async () => (await rowOf(jumps, 'Sinaloa')).slice(0, 4))
			.toEqual(['Sinaloa', '2025', '26', '69']);
		expect((await rowOf(jumps, 'Nuevo León')).slice(0, 4)).toEqual([
			'Nuevo León',
			'2025',
			'60',
			'15'
		]);
	});

	it('without scripts, has map, points, small charts, changes and jumps', async () => {
		await using visited = await open('/violencia-familiar/estados/', { javaScriptEnabled: false });
		const { page } = visited;
		expect(await page.locator('svg [data-state]:visible').count()).toBe(32);
		expect((await order(page)).length).toBe(32);
		expect(await figureOf(page, 'rates').count()).toBe(0);
		for (const id of ['rate', 'change', 'jumps']) {
			expect((await cellsOf(figureOf(page, id))).length, id).toBeGreaterThan(3);
		}
		expect(await figureOf(page, 'jumps').innerText()).not.toMatch(/porque|debido a/);
		const text = await main(page);
		expect(text).toContain('Sólo lo que llegó a una fiscalía');
	});

	it('asked for what is not there, shows the nearest view and says why', async () => {
		const asked = [
			['?year=2026', '2026'],
			['?state=77', '77'],
			['?change=2015-2020,2016-2021', '2015-2020,2016-2021'],
			['?of=everything', 'everything']
		] as const;
		await Promise.all(
			asked.map(async ([query, word]) => {
				await using visited = await open(PATH + query);
				await expect
					.poll(() => main(visited.page), { message: query })
					.toContain(crime.es.invalidTitle);
				expect(await main(visited.page)).toContain(word);
				expect((await order(visited.page)).length).toBe(32);
			})
		);
	});
});
