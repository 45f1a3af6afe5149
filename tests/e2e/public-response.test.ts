import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { interventions } from '../../src/lib/i18n/interventions';
import { mapText } from '../../src/lib/i18n/map';
import { publicResponse } from '../../src/lib/i18n/public-response';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, takeCsv } from '../helpers/crime';
import { root } from '../helpers/files';
import { choice, isAt, stateOf } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = async (page: Page) =>
	(await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
const ES = '/intervenciones/respuesta-publica/';
const EN = '/en/interventions/public-response/';
const t = publicResponse.es;
const helplines = parse(readFileSync(join(root, 'data/helplines/helplines.csv'), 'utf8'), {
	columns: true
}) as Record<'name' | 'number' | 'channel', string>[];
const sum = (values: readonly (string | undefined)[]) =>
	values.reduce((total, value) => total + Number(value), 0);

describe('public response', () => {
	it('has all of it without scripts: alerts, centres, lines with their days, budget, figures, calls', async () => {
		await using visited = await open(ES, { javaScriptEnabled: false });
		const { page } = visited;
		const text = await main(page);
		expect(text).toContain('26 alertas federales de violencia de género en 23 estados');
		expect(text).toContain(t.noteDeclared);
		expect(text).toContain('643 municipios');
		expect(text).toMatch(/lista vieja: tiene 40 sedes en 27 estados.*65 centros/s);
		expect(await cellsOf(figureOf(page, 'alerts'))).toHaveLength(1 + 28);
		expect(await cellsOf(figureOf(page, 'alerts-by-state'))).toHaveLength(1 + 32);
		const lines = page.locator('#lines');
		for (const { name, number, channel } of helplines) {
			const entry = lines.getByRole('listitem').filter({ hasText: name });
			expect(await entry.getByText(/Página consultada: .*20\d\d/).count(), name).toBe(1);
			const call = entry.locator(`a[href="tel:${number.replaceAll(' ', '')}"]`);
			expect(await call.count(), name).toBe(channel === 'messages' ? 0 : 1);
		}
		expect(await lines.getByRole('listitem').count()).toBe(helplines.length);
	});

	it('counts 26 federal declarations in 23 states and two local ones, each with its page', async () => {
		await using visited = await open(EN);
		const { page } = visited;
		const states = await takeCsv(page, figureOf(page, 'alerts-by-state'));
		expect(sum(states.rows.map(({ federal }) => federal))).toBe(26);
		expect(states.rows.filter(({ federal }) => federal !== '0')).toHaveLength(23);
		expect(states.rows.filter(({ local }) => local === '1').map(({ cve_ent }) => cve_ent)).toEqual([
			'09',
			'14'
		]);
		const alerts = await takeCsv(page, figureOf(page, 'alerts'));
		expect(alerts.name).toMatch(/^atlas-violeta_alerts\.csv$/);
		expect(alerts.rows).toHaveLength(28);
		for (const { source, declared_on } of alerts.rows) {
			expect(source).toMatch(/^https?:/);
			expect(declared_on).toMatch(/^20\d\d-\d\d-\d\d$/);
		}
		const centres = await takeCsv(page, figureOf(page, 'justice-centres'));
		expect(centres.rows.find(({ cve_ent }) => cve_ent === '00')?.n).toBe('40');
		expect(visited.problems).toEqual([]);
	});

	it('shows the state chosen on the map, in the list and by name, and Back takes it back', async () => {
		await using visited = await open(ES);
		const { page } = visited;
		const said = page.getByRole('region', { name: /^En / });
		await stateOf(page, 'San Luis').click();
		await isAt(page, `${ES}?state=24`);
		await expect.poll(() => said.innerText()).toContain('El 7 de agosto de 2024 se levantó');
		await expect.poll(() => page.locator('#lines').innerText()).toContain('ninguna línea propia');
		await figureOf(page, 'alerts').getByRole('link', { name: 'Ciudad de México' }).click();
		await isAt(page, `${ES}?state=09`);
		await expect
			.poll(() => said.innerText())
			.toContain('local: la emitió el gobierno de la entidad');
		await expect.poll(() => page.locator('#lines').innerText()).toContain('*765');
		await page.getByLabel(t.state, { exact: true }).selectOption('01');
		await isAt(page, `${ES}?state=01`);
		await expect.poll(() => said.innerText()).toContain(t.noAlert);
		for (let i = 0; i < 3; i++) await page.goBack();
		await isAt(page, ES);
		await expect.poll(() => said.count()).toBe(0);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(visited.problems).toEqual([]);
	});

	it('keeps state and form in the other language, and back', async () => {
		await using visited = await open(`${ES}?state=15`);
		const { page } = visited;
		await choice(page, t.form, mapText('es').formName('tiles')).click();
		await isAt(page, `${ES}?state=15&form=tiles`);
		await expect
			.poll(() => page.getByRole('link', { name: 'English' }).getAttribute('href'))
			.toBe(`${EN}?state=15&form=tiles`);
		await page.getByRole('link', { name: 'English' }).click();
		await isAt(page, `${EN}?state=15&form=tiles`);
		await expect.poll(() => main(page)).toContain('In the State of Mexico');
		expect(await stateOf(page, 'State of Mexico').getAttribute('aria-label')).toContain(
			'31 July 2015; 20 September 2019'
		);
	});

	it('asked for what is not there, shows the whole country and says why', async () => {
		await using visited = await open(`${ES}?state=77&form=cube`);
		await expect.poll(() => main(visited.page)).toContain(interventions.es.invalidTitle);
		const text = await main(visited.page);
		expect(text).toContain('state=77');
		expect(text).toContain('form=cube');
	});

	it('has the calls of the nation and the state, a month that nobody reported left empty', async () => {
		await using visited = await open(`${EN}?state=18`);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain('In May 2019 the running total of Nayarit');
		const { rows } = await takeCsv(page, figureOf(page, 'calls'));
		expect(rows).toHaveLength(22);
		const year = (of: string) => rows.filter(({ month = '' }) => month.startsWith(of));
		expect(sum(year('2019').map(({ calls_nation }) => calls_nation))).toBe(718_019);
		expect(sum(year('2020').map(({ calls_nation }) => calls_nation))).toBe(586_834);
		expect(rows.filter(({ calls_18 }) => calls_18 === '').map(({ month }) => month)).toEqual([
			'2019-05'
		]);
		expect(new Set(rows.map(({ cut }) => cut))).toEqual(new Set(['2020-10']));
	});

	it('has the budget in current pesos without 2021, and figures with period, page and how they are known', async () => {
		await using visited = await open(ES);
		const { page } = visited;
		expect(await figureOf(page, 'budget').innerText()).toContain('sin ajustar por la inflación');
		const budget = await takeCsv(page, figureOf(page, 'budget'));
		expect(budget.rows.map(({ year }) => Number(year))).toEqual([
			2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026
		]);
		expect(budget.rows[3]?.million_current_pesos).toBe('');
		expect(budget.rows[8]).toMatchObject({ million_current_pesos: '599145' });
		const figures = await takeCsv(page, figureOf(page, 'programme-figures'));
		expect(figures.rows).toHaveLength(53);
		for (const { status, period, source, note } of figures.rows) {
			expect(status).toContain('sin verificar');
			expect(period).toMatch(/\d{4}/);
			expect(`${source}${note}`).toMatch(/^https?:|Leído en/);
		}
	});
});
