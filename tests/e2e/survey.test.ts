import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { surveyIndicator } from '../../src/lib/catalog/indicators/survey';
import { surveySections, type SurveySection } from '../../src/lib/catalog/survey-words';
import { placeName } from '../../src/lib/catalog/states';
import { formatNumber } from '../../src/lib/i18n/format';
import { survey } from '../../src/lib/i18n/survey';
import { surveyStates } from '../../src/lib/i18n/survey-states';
import { surveyRecordPaths, type CheckRecord } from '../../src/lib/query/survey-records';
import { surveyPath } from '../../src/lib/view/paths';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, rowOf, takeCsv } from '../helpers/crime';
import { root } from '../helpers/files';
import { choice, isAt } from '../helpers/map';
import { suite } from '../helpers/suite';
import { engineRequests } from '../helpers/tabulator';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = async (page: Page) =>
	(await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const t = survey.es;
const withoutScript = { javaScriptEnabled: false };

/** What R's `survey` gives for partner violence in a state in 2021, in percent. */
function byR(cve_ent: string): { estimate: number; low: number; high: number } {
	const file = readFileSync(join(root, 'tests/fixtures/survey/prevalence.csv'), 'utf8');
	const found = (parse(file, { columns: true }) as Record<string, string>[]).find(
		(row) =>
			row.cve_ent === cve_ent &&
			row.survey_year === '2021' &&
			row.indicator === 'partner_lifetime_any'
	);
	if (found === undefined) throw new Error(`R was not asked for ${cve_ent}`);
	const percent = (name: string) => 100 * Number(found[name]);
	return {
		estimate: percent('estimate'),
		low: percent('ci95_low'),
		high: percent('ci95_high')
	};
}

/** Opens the list of indicators and chooses one. */
async function chooseIndicator(page: Page, id: string): Promise<void> {
	const picker = page.getByRole('navigation', { name: t.indicator, exact: true });
	await picker.locator('summary').click();
	await picker.getByRole('link', { name: surveyIndicator(id).short.es, exact: true }).click();
}

describe('every section of the survey', () => {
	it.each(surveySections.map((section) => [section, surveyPath(section, 'es')] as const))(
		'%s (%s) is in the navigation, has its figures without scripts, and asks for no engine',
		async (section, path) => {
			await using silent = await open(path, withoutScript);
			const links = silent.page.getByRole('navigation', { name: t.sections });
			expect(await links.getByRole('link').count()).toBe(surveySections.length);
			expect(await links.locator('[aria-current]').innerText()).toBe(t[section]);
			expect((await cellsOf(silent.page.getByRole('main'))).length).toBeGreaterThan(8);
			await using visited = await open(path);
			await visited.page.waitForLoadState('networkidle');
			expect(engineRequests(visited.requests)).toEqual([]);
			expect(visited.problems).toEqual([]);
			expect(await storedBy(visited.page)).toEqual(NOTHING_STORED);
		}
	);

	it.each<[SurveySection, string]>([
		['states', '?indicator=partner_lifetime_physical&year=2016&state=20'],
		['change', '?indicator=childhood_sexual&state=20'],
		['groups', '?indicator=partner_lifetime_physical&year=2016']
	])('%s keeps its view in the other language, and back', async (section, query) => {
		await using visited = await open(surveyPath(section, 'es') + query);
		const { page } = visited;
		await expect
			.poll(() => page.getByRole('link', { name: 'English' }).getAttribute('href'))
			.toBe(surveyPath(section, 'en') + query);
		await page.getByRole('link', { name: 'English' }).click();
		await isAt(page, surveyPath(section, 'en') + query);
		await page.getByRole('link', { name: 'Español' }).click();
		await isAt(page, surveyPath(section, 'es') + query);
	});

	it('asked for what is not there, shows the nearest view and says why', async () => {
		const asked = [
			['states', '?indicator=moon', 'moon'],
			['states', '?year=1999', '1999'],
			['states', '?state=77', '77'],
			['change', '?indicator=childhood_any', '2021'],
			['groups', '?indicator=total_lifetime', t.invalidTitle]
		] as const;
		await Promise.all(
			asked.map(async ([section, query, word]) => {
				await using visited = await open(surveyPath(section, 'es') + query);
				await expect.poll(() => main(visited.page), { message: query }).toContain(t.invalidTitle);
				expect(await main(visited.page)).toContain(word);
				expect((await heading(visited.page)).length).toBeGreaterThan(10);
			})
		);
	});
});

describe('the 32 states in the survey', () => {
	const PATH = '/encuesta/';

	it('have the estimate and interval that R gives, the highest first, against the nation', async () => {
		await using visited = await open(PATH);
		const { name, rows } = await takeCsv(visited.page, figureOf(visited.page, 'states'));
		expect(name).toMatch(/violencia-de-pareja.*2021\.csv$/);
		expect(rows.length).toBe(33);
		for (const row of rows) {
			const { estimate, low, high } = byR(row.cve_ent ?? '');
			expect(Math.abs(Number(row.estimate) / estimate - 1), row.state).toBeLessThan(1e-9);
			// R finds the logit interval by iteration, and stops short of the last digits.
			expect(Math.abs(Number(row.ci95_low) / low - 1), row.state).toBeLessThan(1e-6);
			expect(Math.abs(Number(row.ci95_high) / high - 1), row.state).toBeLessThan(1e-6);
		}
		const values = rows.slice(1).map(({ estimate }) => Number(estimate));
		expect(values).toEqual([...values].sort((a, b) => b - a));
		const text = await main(visited.page);
		expect(text).toMatch(/39\.9 %[^.]*18[.,]\d millones|18,880,163/);
		expect(text).toContain('39.4 a 40.4');
	});

	it('write indicator, year, state and order in the address, and Back takes them back', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await chooseIndicator(page, 'partner_lifetime_physical');
		await isAt(page, `${PATH}?indicator=partner_lifetime_physical`);
		await expect.poll(() => heading(page)).toContain('física');
		await choice(page, t.year, '2016').click();
		await isAt(page, `${PATH}?indicator=partner_lifetime_physical&year=2016`);
		await expect.poll(() => heading(page)).toContain('2016');
		await choice(page, surveyStates.es.order, surveyStates.es.byName).click();
		const states = figureOf(page, 'states');
		const names = async () => (await cellsOf(states)).slice(2).map(([head = '']) => head);
		await expect.poll(names).toEqual([...(await names())].sort((a, b) => a.localeCompare(b, 'es')));
		await states.getByRole('link', { name: 'Oaxaca' }).click();
		await isAt(page, `${PATH}?indicator=partner_lifetime_physical&year=2016&state=20&order=name`);
		await expect.poll(() => states.getByRole('status').first().innerText()).toContain('Oaxaca');
		for (let i = 0; i < 4; i++) await page.goBack();
		await isAt(page, PATH);
		await expect.poll(() => heading(page)).toContain('2021');
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(visited.problems).toEqual([]);
	});

	it('draw no interval where none was published, and say so', async () => {
		await using visited = await open(`${PATH}?indicator=total_lifetime`);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain(surveyStates.es.leadNoError);
		const { rows } = await takeCsv(page, figureOf(page, 'states'));
		for (const row of rows) expect([row.ci95_low, row.ci95_high, row.se]).toEqual(['', '', '']);
		// A state without a published value is empty, never zero.
		const empty = rows.filter(({ estimate }) => estimate === '');
		expect(empty.length).toBeGreaterThan(0);
		expect(rows.map(({ estimate }) => estimate)).not.toContain('0');
	});

	it('list every indicator of the nation in both surveys', async () => {
		await using visited = await open(PATH, withoutScript);
		const nation = figureOf(visited.page, 'nation');
		const rows = (await cellsOf(nation)).map((row) => row.join(' ').replaceAll('\u00a0', ' '));
		const found = (label: string, year: number) =>
			rows.find((row) => row.startsWith(label) && row.includes(` ${year} `)) ?? '';
		const label = surveyIndicator('partner_lifetime_any').label.es;
		expect(found(label, 2016)).toContain('43.9 %');
		expect(found(label, 2021)).toContain('39.9 %');
		expect(found(surveyIndicator('total_lifetime').label.es, 2021)).toContain('70.1 %');
		expect(rows.length).toBeGreaterThan(30);
	});
});

describe('2016 against 2021', () => {
	const PATH = '/encuesta/cambio/';

	it('gives the difference of two independent surveys, and says what it did', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		// R: 43.9350555 (0.2594190) and 39.8740384 (0.2526973).
		const text = await main(page);
		expect(text).toContain('disminuyó: de 43.9 % en 2016 a 39.9 % en 2021');
		expect(text).toContain('−4.1 puntos porcentuales');
		expect(text).toContain('−4.8 a −3.4');
		const { rows } = await takeCsv(page, figureOf(page, 'states'));
		const nation = rows.find(({ cve_ent }) => cve_ent === '00');
		expect(Number(nation?.difference)).toBeCloseTo(39.8740384088 - 43.935055535, 8);
		expect(Number(nation?.difference_se)).toBeCloseTo(Math.hypot(0.259419025, 0.2526972753), 8);
		for (const { ci95_low, ci95_high, reading } of rows) {
			const [low, high] = [Number(ci95_low), Number(ci95_high)];
			const said = low > 0 ? 'aumentó' : high < 0 ? 'disminuyó' : 'no se distinguen';
			expect(reading).toBe(said);
		}
		expect(new Set(rows.map(({ reading }) => reading)).size).toBeGreaterThan(1);
	});

	it('tells a rise, and of a chosen state what it did', async () => {
		await using visited = await open(`${PATH}?indicator=childhood_sexual`);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain('aumentó: de 9.4 % en 2016 a 12.6 % en 2021');
		await figureOf(page, 'states').getByRole('link', { name: 'Oaxaca' }).click();
		await isAt(page, `${PATH}?indicator=childhood_sexual&state=20`);
		const said = figureOf(page, 'states').getByRole('status').first();
		await expect.poll(() => said.innerText()).toContain('Oaxaca');
		await page.goBack();
		await expect.poll(() => said.innerText()).toBe('');
		expect(visited.problems).toEqual([]);
	});
});

describe('groups of women', () => {
	const PATH = '/encuesta/grupos/';

	it('have estimate, interval and sample by seven variables, and lead on to the tabulator', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		for (const id of [
			'age_group',
			'domain',
			'education',
			'schooling',
			'indigenous_language',
			'indigenous_identity',
			'disability'
		]) {
			expect((await cellsOf(figureOf(page, id))).length, id).toBeGreaterThan(2);
		}
		// R's svyby over the women of 2021: 15 to 24 years.
		const young = (await rowOf(figureOf(page, 'age_group'), '15 a 24 años')).join(' ');
		expect(young).toMatch(/35\.2\s%.*34\.0.*36\.4/);
		expect(young).toContain('13,789');
		const link = figureOf(page, 'education')
			.getByRole('link', { name: /tabul|tabla/i })
			.first();
		await link.click();
		await isAt(page, /^\/encuesta\/tabulador\/\?.*education/);
		await expect.poll(() => heading(page)).toContain('Tabulador');
	});

	it('change with the survey year: 2016 has no disability', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		await choice(page, t.year, '2016').click();
		await isAt(page, `${PATH}?year=2016`);
		await expect.poll(() => figureOf(page, 'disability').count()).toBe(0);
		expect((await cellsOf(figureOf(page, 'age_group'))).length).toBeGreaterThan(5);
	});
});

describe('published beside ours', () => {
	it('gives each published value, ours and the difference, and what we cannot reproduce', async () => {
		const answer = await fetch(held.site.url + surveyRecordPaths.check);
		const { rows } = (await answer.json()) as CheckRecord;
		const compared = rows.filter(({ computed }) => computed !== null);
		expect(compared.length).toBeGreaterThan(0);
		await using visited = await open('/encuesta/comprobacion/', withoutScript);
		const { page } = visited;
		const written = (await cellsOf(figureOf(page, 'published'))).map((row) => row.join(' '));
		for (const { indicator, year, cve_ent, published, computed } of compared) {
			const found = written.find(
				(row) =>
					row.startsWith(surveyIndicator(indicator).short.es) &&
					row.includes(`${year}`) &&
					row.includes(cve_ent === '00' ? t.nation : placeName(cve_ent, 'es'))
			);
			expect(found, `${indicator} ${year} ${cve_ent}`).toContain(formatNumber(published, 1, 'es'));
			expect(found).toContain(formatNumber(computed, 3, 'es'));
		}
		expect(await page.locator('main article h3').count()).toBeGreaterThan(3);
		expect(await main(page)).toContain('npm run data:import -- endireh');
	});
});
