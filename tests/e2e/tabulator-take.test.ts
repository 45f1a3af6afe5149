import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { shareWhy } from '../../src/lib/i18n/share-why';
import { sharePanel } from '../../src/lib/i18n/share-panel';
import { tabulatorTake } from '../../src/lib/i18n/tabulator-take';
import { ALL, type TabulationResult } from '../../src/lib/query/tabulation';
import { surveyRecordPaths } from '../../src/lib/query/survey-records';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';
import { engineRequests, saidOf, tablePath } from '../helpers/tabulator';
import { chooseTab, fileFrom, openPanel } from '../helpers/take';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const PATH = '/encuesta/tabulador/';
const t = tabulatorTake.es;
const words = sharePanel.es;

const takeAway = (page: Page): Locator => page.getByRole('region', { name: t.title, exact: true });
const button = (panel: Locator, name: string) => panel.getByRole('button', { name, exact: true });

type Line = Readonly<Record<string, string>>;
const linesOf = (csv: Buffer) => parse(csv, { bom: true, columns: true }) as Line[];

describe('files of a table', () => {
	it('hold the same cells, as CSV and as Excel, with all the digits of the record', async () => {
		const answer = await fetch(held.site.url + surveyRecordPaths.tabulation);
		const record = (await answer.json()) as TabulationResult;
		await using visited = await open(PATH);
		const { page } = visited;
		const panel = await openPanel(page, takeAway(page), 'download');
		const csv = await fileFrom(page, button(panel, words.csv));
		const xlsx = await fileFrom(page, button(panel, words.xlsx));
		expect(csv.name).toBe('endireh_2021_partner_any_age_group_by_domain.csv');
		expect(xlsx.name).toBe('endireh_2021_partner_any_age_group_by_domain.xlsx');
		const lines = linesOf(csv.bytes);
		expect(lines.length).toBe(record.cells.length);
		for (const { codes, estimate, se, sample } of record.cells) {
			const line = lines.find((one) => one.age_group === codes[0] && one.domain === codes[1]);
			expect([line?.estimate, line?.se, line?.sample]).toEqual([
				`${estimate ?? ''}`,
				`${se ?? ''}`,
				`${sample}`
			]);
		}
		const [table, ...about] = await readXlsx(xlsx.bytes);
		const [header = [], ...rows] = table?.data ?? [];
		expect(rows.map((row) => row.map((value) => `${value ?? ''}`))).toEqual(
			lines.map((line) => header.map((name) => line[`${name}`]))
		);
		const total = rows.find((row) => row[0] === ALL && row[2] === ALL);
		expect(total?.[header.indexOf('estimate')]).toBeCloseTo(39.87403840880053, 12);
		const said = about.flatMap(({ data }) => data.map((row) => row.join(' '))).join('\n');
		expect(said).toContain(held.site.url + PATH);
		expect(said).toContain('from endireh_women');
		expect(engineRequests(visited.requests)).toEqual([]);
		expect(visited.problems).toEqual([]);
	});

	it('are of the table on the page, as large as it is', async () => {
		await using visited = await open(tablePath({ by: ['state', 'education'], level: 0.9 }));
		const { page } = visited;
		await expect.poll(() => saidOf(page, 'Oaxaca')).toContain('90 %');
		const panel = await openPanel(page, takeAway(page), 'download');
		const xlsx = await fileFrom(page, button(panel, words.xlsx));
		expect(xlsx.name).toBe('endireh_2021_partner_any_state_by_education_90.xlsx');
		const [table] = await readXlsx(xlsx.bytes);
		expect(table?.data.length).toBeGreaterThan(33 * 5);
		const csv = await fileFrom(page, button(panel, words.csv));
		const lines = linesOf(csv.bytes);
		expect(lines.length + 1).toBe(table?.data.length);
		expect(new Set(lines.map(({ level }) => level))).toEqual(new Set(['90']));
		await expect
			.poll(() => panel.getByRole('status').innerText())
			.toBe(words.saved('endireh_2021_partner_any_state_by_education_90.csv'));
		expect(visited.problems).toEqual([]);
	});
});

describe('programs and citation of a table', () => {
	it('shows the R code and the query, copies them and saves them', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const panel = await openPanel(page, takeAway(page), 'code');
		for (const [name, extension, within] of [
			[t.r, '.R', 'svydesign'],
			[t.sql, '.sql', 'endireh_women']
		] as const) {
			const program = panel.getByRole('region', { name, exact: true });
			const text = (await program.textContent()) ?? '';
			expect(text).toContain(within);
			await button(panel, words.copyOf(name)).click();
			await expect.poll(() => panel.getByRole('status').innerText()).toBe(words.copied(name));
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
			const save = panel.getByRole('button', { name: words.saveAs(extension), exact: true });
			const file = await fileFrom(page, save.first());
			expect(file.name).toBe(`endireh_2021_partner_any_age_group_by_domain${extension}`);
			expect(file.bytes.toString('utf8')).toBe(text);
		}
		await chooseTab(page, 'embed');
		await expect.poll(() => panel.innerText()).toContain(shareWhy.es.tabulator);
		expect(visited.problems).toEqual([]);
	});

	it('cites the release of the data, the day and the address', async () => {
		await using visited = await open(tablePath({ by: ['age_group'] }));
		const { page } = visited;
		const { release } = (await (await fetch(`${held.site.url}/data/manifest.json`)).json()) as {
			release: string;
		};
		await expect.poll(() => saidOf(page, '15 a 24 años')).toContain('35.2');
		const panel = await openPanel(page, takeAway(page), 'cite');
		const long = await panel.getByRole('region', { name: words.long, exact: true }).innerText();
		expect(long).toContain(`${held.site.url}${PATH}?columns=none`);
		expect(long).toContain(release);
		expect(long).toMatch(/Consultado el \d+ de \w+ de \d{4} en http/);
	});
});
