import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatInterval, formatNumber } from '../../src/lib/i18n/format';
import { survey } from '../../src/lib/i18n/survey';
import { tabulator } from '../../src/lib/i18n/tabulator';
import { tabulatorCompare } from '../../src/lib/i18n/tabulator-compare';
import { contrast } from '../../src/lib/query/contrast';
import { nodeEngine } from '../../src/lib/query/node-engine';
import { tabulate } from '../../src/lib/query/tabulate';
import type { Engine } from '../../src/lib/query/types';
import { defaultTabulatorView } from '../../src/lib/view/tabulator-view';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { root } from '../helpers/files';
import { choice, isAt } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';
import {
	answerOf,
	cellOf,
	chooseOption,
	engineRequests,
	saidOf,
	tablePath
} from '../helpers/tabulator';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = (page: Page) => page.getByRole('main').innerText();
const PATH = '/encuesta/tabulador/';
const t = tabulator.es;
let node: Engine;

beforeAll(async () => {
	node = await nodeEngine({ directory: join(buildFolder, 'data') });
});
afterAll(() => node.close());

/** What R's `survey` gives for partner violence in a place, as a cell of the page says it. */
function saidByR(place: string, year: number): string {
	const file = readFileSync(join(root, 'tests/fixtures/survey/prevalence.csv'), 'utf8');
	const rows = parse(file, { columns: true }) as Record<string, string>[];
	const found = rows.find(
		(row) =>
			row.cve_ent === place &&
			row.survey_year === `${year}` &&
			row.indicator === 'partner_lifetime_any'
	);
	if (found === undefined) throw new Error(`R was not asked for ${place} in ${year}`);
	const percent = (name: string) => 100 * Number(found[name]);
	const interval = formatInterval(percent('ci95_low'), percent('ci95_high'), 1, 'es');
	return `${formatNumber(percent('estimate'), 1, 'es')} Intervalo de 95 %: ${interval}`;
}

describe('the tabulator, before anybody asks', () => {
	it('has its table, and asks for no engine', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await expect.poll(() => saidOf(page, 'Total')).toBe(`Total: ${saidByR('00', 2021)}`);
		expect(await answerOf(page).locator('tbody tr').count()).toBeGreaterThanOrEqual(7);
		await page.waitForTimeout(1_500);
		expect(engineRequests(visited.requests)).toEqual([]);
		expect(visited.problems).toEqual([]);
	});

	it('starts the engine when a list is opened, and shows the table that was there', async () => {
		await using visited = await open(PATH);
		const { page, requests } = visited;
		const before = await answerOf(page).textContent();
		await page.getByLabel(t.columns, { exact: true }).focus();
		await expect.poll(() => engineRequests(requests)).not.toEqual([]);
		expect(await answerOf(page).textContent()).toBe(before);
	});

	it('changes the level and the form without an engine', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await choice(page, t.level, '90\u00a0%').click();
		await isAt(page, `${PATH}?level=90`);
		await expect.poll(() => saidOf(page, 'Total')).toContain('Intervalo de 90 %: 39.5 a 40.3');
		await choice(page, t.show, t.dots).click();
		await isAt(page, `${PATH}?level=90&show=dots`);
		await expect.poll(() => answerOf(page).locator('svg:visible').count()).toBeGreaterThan(0);
		expect(engineRequests(visited.requests)).toEqual([]);
	});

	it('without scripts has the table with its intervals and its query, and no dead control', async () => {
		await using visited = await open(PATH, { javaScriptEnabled: false });
		const { page } = visited;
		const text = await main(page);
		expect(text).toContain('39.4 a 40.4');
		expect(text).toContain(t.noScript);
		expect(await page.locator('select:visible, button:visible, input:visible').count()).toBe(0);
		await page.locator('summary', { hasText: '(SQL)' }).first().click();
		expect(await page.locator('pre:visible').first().innerText()).toContain('endireh_women');
	});

	it('gives no estimate under 30 women, and says so', async () => {
		await using visited = await open(PATH);
		const few = answerOf(visited.page).locator('td', { hasText: t.few });
		await expect.poll(() => few.count()).toBeGreaterThan(0);
		expect(await few.first().innerText()).not.toMatch(/\d\.\d/);
		expect(await few.first().textContent()).toContain(t.fewSaid);
		expect(await few.locator('button').count()).toBe(0);
	});
});

describe('a table asked for', () => {
	it('is what R gives, at an address of its own; Back takes it back; nothing is stored', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await chooseOption(page, t.rows, 'state');
		await isAt(page, `${PATH}?rows=state`);
		await expect.poll(() => saidOf(page, 'Oaxaca')).toBe(`Oaxaca: ${saidByR('20', 2021)}`);
		expect(await answerOf(page).locator('tbody tr').count()).toBe(33);
		await choice(page, t.year, '2016').click();
		await isAt(page, `${PATH}?year=2016&rows=state`);
		await expect.poll(() => saidOf(page, 'Oaxaca')).toBe(`Oaxaca: ${saidByR('20', 2016)}`);
		await page.goBack();
		await expect.poll(() => saidOf(page, 'Oaxaca')).toBe(`Oaxaca: ${saidByR('20', 2021)}`);
		await page.goBack();
		await isAt(page, PATH);
		await expect.poll(() => cellOf(page, '15 a 24 años').count()).toBe(1);
		const origins = new Set(visited.requests.map((address) => new URL(address).origin));
		origins.delete('null');
		expect([...origins]).toEqual([held.site.url]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(visited.problems).toEqual([]);
	});

	it('comes at once from its address, in the other language too', async () => {
		await using visited = await open(tablePath({ by: ['state'] }));
		const { page } = visited;
		await expect.poll(() => saidOf(page, 'Oaxaca')).toBe(`Oaxaca: ${saidByR('20', 2021)}`);
		await page.getByRole('link', { name: 'English' }).click();
		await isAt(page, '/en/survey/tabulator/?rows=state&columns=none');
		await expect
			.poll(() => saidOf(page, 'Oaxaca'))
			.toContain('Oaxaca: 42.5 95% interval: 40.2 to 44.9');
	});

	it('is narrowed to some women, and widened again', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await page.locator('summary', { hasText: t.aboutHer }).click();
		await page.locator('summary', { hasText: /^\s*Estado/ }).click();
		await page.getByLabel('Oaxaca', { exact: true }).check();
		await isAt(page, `${PATH}?base=state:20`);
		await expect.poll(() => saidOf(page, 'Total')).toBe(`Total: ${saidByR('20', 2021)}`);
		expect(await answerOf(page).innerText()).toContain('Oaxaca');
		await page.getByRole('link', { name: t.removeFilter('Estado') }).click();
		await isAt(page, PATH);
		await expect.poll(() => saidOf(page, 'Total')).toBe(`Total: ${saidByR('00', 2021)}`);
	});

	it.each([
		['?rows=moon', 'moon'],
		['?outcome=partner_sexual', 'partner_sexual'],
		['?year=1999', '1999'],
		['?base=state:77', 'state:77'],
		['?compare=a;b', 'a;b'],
		['?level=50', '50']
	])(
		'that is not there (%s) gives way to the nearest, and the page says why',
		async (query, word) => {
			await using visited = await open(PATH + query);
			const { page } = visited;
			await expect.poll(() => main(page)).toContain(survey.es.invalidTitle);
			expect(await main(page)).toContain(word);
			await expect.poll(() => saidOf(page, 'Total')).toBe(`Total: ${saidByR('00', 2021)}`);
			expect(visited.problems).toEqual([]);
		}
	);
});

describe('two cells compared', () => {
	it('by the keyboard: the difference with its design-based interval, and the ratio', async () => {
		const { surveyYear, outcome, base, by, level } = defaultTabulatorView('es');
		const result = await tabulate(node, { surveyYear, outcome, base, by }, level);
		const expected = await contrast(node, result, ['all', 'urban'], ['15_24', 'urban']);
		await using visited = await open(PATH);
		const { page } = visited;
		await expect.poll(() => cellOf(page, 'Total').count()).toBe(1);
		await cellOf(page, 'Total').focus();
		for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
		await isAt(page, `${PATH}?compare=all,urban;15_24,urban`);
		const { difference, ratio } = expected;
		const written = (value: number) => formatNumber(Math.abs(value), 1, 'es');
		await expect.poll(() => main(page)).toContain(tabulatorCompare.es.covariance);
		const text = (await main(page)).replaceAll('\u2212', '-');
		expect(text).toContain(`${written(difference.estimate)} puntos porcentuales menos`);
		expect(text).toContain(formatNumber(difference.interval.low, 1, 'es'));
		expect(text).toContain(formatNumber(ratio?.estimate ?? null, 2, 'es'));
		await page.keyboard.press('Escape');
		await isAt(page, PATH);
		await expect.poll(() => main(page)).not.toContain(tabulatorCompare.es.covariance);
		expect(visited.problems).toEqual([]);
	});

	it('comes from its address', async () => {
		await using visited = await open(`${PATH}?rows=state&columns=none&compare=20;21`);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain(tabulatorCompare.es.covariance);
		expect(await cellOf(page, 'Oaxaca').getAttribute('aria-pressed')).toBe('true');
		expect(await cellOf(page, 'Puebla').getAttribute('aria-pressed')).toBe('true');
	});
});

describe('without the query engine', () => {
	it.each([
		['its program', '**/*.wasm*'],
		['its worker', '**/*worker*'],
		['the women surveyed', '**/endireh_women.*.parquet']
	])('(%s cannot be fetched) keeps the table and the choice, and tries again', async (_, what) => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.route(what, (route) => route.abort());
		await page.goto(held.site.url + PATH);
		await expect.poll(() => cellOf(page, 'Total').count()).toBe(1);
		await chooseOption(page, t.rows, 'state');
		await expect.poll(() => main(page), { timeout: 40_000 }).toContain(t.failed);
		await isAt(page, `${PATH}?rows=state`);
		expect(await page.getByLabel(t.rows, { exact: true }).inputValue()).toBe('state');
		expect(await answerOf(page).innerText()).toContain('15 a 24 años');
		await page.unroute(what);
		await page.getByRole('button', { name: t.retry }).click();
		await expect.poll(() => saidOf(page, 'Oaxaca')).toBe(`Oaxaca: ${saidByR('20', 2021)}`);
	});
});
