import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/lib/i18n/evidence';
import { evidenceFigures } from '../../src/lib/i18n/evidence-figures';
import { interventions } from '../../src/lib/i18n/interventions';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, takeCsv } from '../helpers/crime';
import { root } from '../helpers/files';
import { choice, isAt } from '../helpers/map';
import { suite } from '../helpers/suite';
import { engineRequests } from '../helpers/tabulator';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = async (page: Page) =>
	(await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');

const ES = '/intervenciones/evidencia/';
const EN = '/en/interventions/evidence/';

type Fields = Readonly<Record<string, string>>;

/** What R's metafor found. */
const reference = parse(readFileSync(join(root, 'tests/fixtures/evidence/metafor.csv'), 'utf8'), {
	columns: true
}) as readonly Fields[];

function byR(change: Fields): Fields {
	const asked: Fields = {
		...{ outcome: 'perpetration', design: '', country: '', population: '', r: '0.5' },
		...{ unit: 'study', ...change }
	};
	const found = reference.find((row) =>
		Object.entries(asked).every(([column, value]) => row[column] === value)
	);
	if (!found) throw new Error(`R was not asked for ${JSON.stringify(asked)}`);
	return found;
}

/** Holds a row of a figure's file to what R found. */
function expectR(row: Fields | undefined, expected: Fields): void {
	const pairs = [
		['mean', 'mean'],
		['ci95_low', 'low'],
		['ci95_high', 'high'],
		['prediction95_low', 'prediction_low'],
		['prediction95_high', 'prediction_high'],
		['tau2', 'tau2'],
		['i2', 'i2']
	] as const;
	expect(row?.['studies']).toBe(expected['k']);
	for (const [ours, theirs] of pairs)
		expect(Math.abs(Number(row?.[ours]) - Number(expected[theirs])), ours).toBeLessThan(1e-6);
}

describe('the evidence without a script', () => {
	it('has the finding, what it is not about, every mean and every study of violence used', async () => {
		await using visited = await open(ES, { javaScriptEnabled: false });
		const { page } = visited;
		const text = await main(page);
		expect(text).toContain(evidence.es.careMen);
		expect(text).toContain('no se distingue de cero (0.09; 95 %: −0.01 a 0.19)');
		expect(text).toContain('426 se midieron en Estados Unidos');
		expect(text).toContain('0.38 (0.32 a 0.44)');
		expect(await cellsOf(figureOf(page, 'outcomes'))).toHaveLength(1 + 5);
		expect(await cellsOf(figureOf(page, 'studies'))).toHaveLength(1 + 53);
		expect(await cellsOf(figureOf(page, 'mexico'))).toHaveLength(1 + 5);
		expect(await page.getByRole('main').locator('select:visible, button:visible').count()).toBe(0);
	});
});

describe('the evidence', () => {
	it('gives the means that metafor finds, by outcome, design and assumption', async () => {
		await using visited = await open(EN);
		const { page } = visited;
		const outcomes = await takeCsv(page, figureOf(page, 'outcomes'));
		expect(outcomes.rows.map(({ code }) => code)[0]).toBe('perpetration');
		for (const row of outcomes.rows) expectR(row, byR({ outcome: row['code'] ?? '' }));
		const designs = await takeCsv(page, figureOf(page, 'designs'));
		for (const row of designs.rows) expectR(row, byR({ design: row['code'] ?? '' }));
		const assumptions = await takeCsv(page, figureOf(page, 'assumptions'));
		expectR(assumptions.rows[0], byR({}));
		expectR(
			assumptions.rows.find(({ code }) => code === 'r0'),
			byR({ r: '0' })
		);
		expect(await main(page)).toContain('it changes with a correlation of 0.');
		expect(engineRequests(visited.requests)).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(visited.problems).toEqual([]);
	});

	it('writes every choice in the address, recomputes, and Back takes it back', async () => {
		await using visited = await open(ES);
		const { page } = visited;
		const t = evidence.es;
		const title = (outcome: 'ideas' | 'perpetration') =>
			page.getByRole('heading', { name: evidenceFigures.es.forestTitle(outcome), exact: true });
		await choice(page, t.outcome, 'Ideas').click();
		await isAt(page, `${ES}?outcome=ideas`);
		await title('ideas').waitFor();
		await page.getByText(t.filters(0), { exact: true }).click();
		await choice(page, t.design, 'Ensayo aleatorizado').click();
		await isAt(page, `${ES}?outcome=ideas&design=rct`);
		const { rows } = await takeCsv(page, figureOf(page, 'outcomes'));
		const ideas = rows.find(({ code }) => code === 'ideas');
		expectR(ideas, byR({ outcome: 'ideas', design: 'rct' }));
		await page.getByRole('combobox', { name: t.from, exact: true }).selectOption('2010');
		await isAt(page, `${ES}?outcome=ideas&design=rct&from=2010`);
		for (let i = 0; i < 3; i++) await page.goBack();
		await isAt(page, ES);
		await title('perpetration').waitFor();
		expect(visited.problems).toEqual([]);
	});

	it('lists the first studies or all, and leads from one language to the other', async () => {
		await using visited = await open(`${EN}?order=effect`);
		const { page } = visited;
		const t = evidenceFigures.en;
		const list = page.getByRole('list', { name: t.list, exact: true });
		const names = () => list.locator('.name').count();
		await expect.poll(names).toBe(41);
		const all = page.getByRole('link', { name: t.listAll(53), exact: true });
		// Read from the address once the page is live.
		await expect.poll(() => all.getAttribute('href')).toContain('order=effect');
		await all.click();
		await isAt(page, `${EN}?order=effect&rows=all`);
		await expect.poll(names).toBe(54);
		await page.getByRole('link', { name: 'Español' }).click();
		await isAt(page, `${ES}?order=effect&rows=all`);
	});

	it('draws no mean of fewer than five studies, marks Mexico, and says when nothing is left', async () => {
		await using visited = await open(`${EN}?country=MX`);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain('2 studies: too few for a mean (5 are needed)');
		const studies = figureOf(page, 'studies');
		expect(await studies.locator('.rows .mexico.mark').count()).toBe(2);
		expect(await studies.locator('.rows .diamond').count()).toBe(0);
		expect(await figureOf(page, 'mexico').locator('.rows .mark.hollow').count()).toBe(1);
		await page.goto(`${held.site.url}${EN}?country=HT`);
		await expect.poll(() => main(page)).toContain(evidence.en.none);
		await page.getByRole('link', { name: evidence.en.reset, exact: true }).last().click();
		await isAt(page, EN);
	});

	it('asked for what is not there, shows the rest and says why', async () => {
		await using visited = await open(`${ES}?outcome=moon&country=MX,XX&from=1850`);
		const text = () => main(visited.page);
		await expect.poll(text).toContain(interventions.es.invalidTitle);
		for (const word of ['moon', 'XX', '1850']) expect(await text()).toContain(word);
	});

	it('is read with the keyboard, study by study', async () => {
		await using visited = await open(ES);
		const { page } = visited;
		const reader = figureOf(page, 'funnel').getByRole('slider');
		await reader.focus();
		await page.keyboard.press('End');
		expect(await reader.getAttribute('aria-valuetext')).toMatch(/\d\.\d\d \(.* a .*\)/);
		await expect.poll(() => page.getByRole('tooltip').count()).toBe(1);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
	});
});
