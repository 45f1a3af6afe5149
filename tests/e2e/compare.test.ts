import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedPath } from '../../src/lib/embed/paths';
import type { Result } from '../../src/lib/query/types';
import { formatPercent } from '../../src/lib/i18n/format';
import { NOTHING_STORED, PHONE, storedBy, visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();
const at = (path: string) => held.site.url + path;

/** The heading of the figure. */
const title = (page: Page) => page.locator('#dots').innerText();

/** What a row of a track says, all of it. */
const rowOf = (page: Page, indicator: string, place: string) =>
	page
		.getByRole('list', { name: indicator, exact: true })
		.getByRole('listitem')
		.filter({
			has: page.getByText(place, { exact: true })
		});

/** A choice of the list that is open. */
const choice = (page: Page, name: string) =>
	page.locator('details[open]').getByRole('link', { name, exact: true });

async function answerOf(indicator: string, year: number): Promise<Result> {
	const answer = await fetch(at(`/data/answers/${indicator}/${year}.json`));
	return (await answer.json()) as Result;
}

describe('the page that compares states', () => {
	it('shows all 32 beside the country, as published, and tells what cannot be told apart', async () => {
		await using visited = await visit(held.browser, at('/comparar/'));
		const { page, problems } = visited;
		expect(await title(page)).toBe('Los 32 estados frente al país: 4 indicadores');
		const list = page.getByRole('list', { name: 'Violencia de pareja', exact: true });
		expect(await list.getByRole('listitem').count()).toBe(33);
		const { rows } = await answerOf('partner_lifetime_any', 2021);
		const value = (place: string) => rows.find(({ cve_ent }) => cve_ent === place)?.value ?? null;
		const guerrero = await rowOf(page, 'Violencia de pareja', 'Guerrero').textContent();
		expect(guerrero).toContain(formatPercent(value('12'), 1, 'es'));
		expect(guerrero).toContain('por encima del país');
		const nayarit = rowOf(page, 'Violencia de pareja', 'Nayarit');
		expect(await nayarit.textContent()).toContain('no se distingue del país');
		expect(await nayarit.locator('circle.hollow.quiet').count()).toBe(1);
		expect(await page.getByRole('link', { name: 'Guerrero' }).getAttribute('href')).toBe(
			'/estados/guerrero/'
		);
		const heading = page.getByRole('heading', {
			level: 3,
			name: 'Violencia de pareja',
			exact: true
		});
		expect(await heading.getByRole('link').getAttribute('href')).toContain('/mapa/');
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(problems).toEqual([]);
	});

	it('chooses states, an indicator and a base by keyboard; the address says it, and back undoes it', async () => {
		await using visited = await visit(held.browser, at('/en/compare/'), { viewport: PHONE });
		const { page, problems } = visited;
		await page.locator('summary', { hasText: 'All 32' }).focus();
		await page.keyboard.press('Enter');
		await choice(page, 'Oaxaca').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toBe(at('/en/compare/?states=20'));
		await choice(page, 'Puebla').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toBe(at('/en/compare/?states=20,21'));
		// The list stays open, and the focus where it was.
		expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toContain(
			'Puebla'
		);
		await page.keyboard.press('Escape');
		expect(await page.locator('details[open]').count()).toBe(0);
		await page.getByLabel('Compared with').selectOption('20');
		await expect.poll(() => title(page)).toBe('The country and Puebla beside Oaxaca: 4 indicators');
		await page.locator('summary', { hasText: '4 chosen' }).click();
		await choice(page, 'Femicide, victims').click();
		await expect.poll(() => page.url()).toContain('women_killings_rate,femicide_rate&base=20');
		await expect.poll(() => title(page)).toBe('The country and Puebla beside Oaxaca: 5 indicators');
		expect(await rowOf(page, 'Femicide, victims', 'Puebla').textContent()).toContain('Oaxaca');
		const companion = choice(page, 'Femicide and intentional homicide');
		expect(await companion.getAttribute('aria-disabled')).toBe('true');
		const orders = await page.getByLabel('Rows ordered by').locator('option').allInnerTexts();
		expect(orders).not.toContain('Femicide, victims');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
		await page.goBack();
		await expect.poll(() => title(page)).toBe('The country and Puebla beside Oaxaca: 4 indicators');
		await page.goBack();
		await expect.poll(() => title(page)).toContain('beside the country');
		expect(problems).toEqual([]);
	});

	it('says why a link is shown otherwise, and keeps what was there when figures cannot be read', async () => {
		const link = '/comparar/?states=09,20,99&indicators=femicide_rate&order=femicide_rate';
		await using visited = await visit(held.browser, at(link));
		const { page } = visited;
		const notice = page.getByRole('complementary').first();
		await expect.poll(() => notice.innerText()).toContain('99');
		expect(await notice.innerText()).toContain('no se comparan el uno sin el otro');
		expect(await notice.innerText()).toContain('no se ordenan por');
		await expect
			.poll(() => title(page))
			.toBe('Oaxaca y la Ciudad de México frente al país: 2 indicadores');

		await page.route('**/answers/rape_rate/**', (route) => route.abort());
		await page.locator('summary', { hasText: '2 elegidos' }).click();
		await choice(page, 'Violación, carpetas').click();
		const failed = page.getByText('No se pudieron leer las cifras');
		await failed.waitFor();
		expect(await title(page)).toContain('2 indicadores');
		await page.unroute('**/answers/rape_rate/**');
		await page.getByRole('button', { name: 'Intentar otra vez' }).click();
		await expect.poll(() => title(page)).toContain('3 indicadores');
		expect(await failed.count()).toBe(0);
	});

	it('its table has value, interval and verdict; without scripts all of it stands', async () => {
		await using visited = await visit(held.browser, at('/en/compare/'), {
			javaScriptEnabled: false
		});
		const { page } = visited;
		await page.locator('summary', { hasText: 'Table' }).click();
		const { rows } = await answerOf('women_killings_rate', 2025);
		const colima = page.getByRole('row').filter({ hasText: 'Colima' }).first();
		const killed = await colima.getByRole('cell').last().innerText();
		const found = rows.find(({ cve_ent }) => cve_ent === '06');
		expect(killed.split('\n')[0]).toBe(found?.value?.toFixed(2));
		expect(killed.split('\n')[2]).toBe('above');
		expect(await page.locator('details summary', { hasText: 'All 32' }).isVisible()).toBe(false);
		expect(await page.getByText('needs JavaScript').isVisible()).toBe(true);
	});

	it('its embed draws another choice of states', async () => {
		const path = embedPath('/en/compare/?states=09,20&base=20', 'dots');
		await using visited = await visit(held.browser, at(path));
		const { page, problems } = visited;
		const heading = page.getByRole('heading', { level: 1 });
		await expect
			.poll(() => heading.innerText())
			.toBe('The country and Mexico City beside Oaxaca: 4 indicators');
		expect(await page.locator('main svg').first().getAttribute('aria-label')).toContain('Oaxaca');
		expect(problems).toEqual([]);
	});
});
