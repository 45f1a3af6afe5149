import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from '../../../src/lib/figures/map';
import { mapAsChart } from '../../../src/lib/map/chart';
import type { RowsDrawing } from '../../../src/lib/picture/types';
import type { Engine } from '../../../src/lib/query/types';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { urlOf } from '../view/views';

let engine: Engine;
beforeAll(async () => {
	engine = await recordsEngine();
}, 120_000);
afterAll(() => engine.close());

async function chartOf(
	path: string
): Promise<{ readonly rows: RowsDrawing; readonly map: unknown }> {
	const read = siteRead(engine);
	const { view } = await page.viewFromUrl(urlOf(path), read);
	const [map] = await page.figures(view, read, null);
	if (!map) throw new Error('the map has a figure');
	const { drawing } = mapAsChart(map);
	if (drawing.kind !== 'rows') throw new Error('a chart is of rows');
	return { rows: drawing, map };
}

describe('mapAsChart(figured)', () => {
	it('has a row a state in the order of the table, with value and interval, and the nation through them', async () => {
		const { rows } = await chartOf('/mapa/violencia-de-pareja/2021/?state=12');
		expect(rows.rows).toHaveLength(32);
		const [first] = rows.rows;
		expect(first).toMatchObject({ key: '12', name: 'Guerrero', chosen: true });
		expect(first?.text).toBe('47.6\u00a0% (45.3 a 49.9)');
		expect(first?.marks[0]?.value).toBeCloseTo(47.6, 1);
		expect(rows.reference?.value).toBeCloseTo(39.874, 3);
		expect(rows.reference?.label).toBe('Nacional: 39.9\u00a0%');
		expect(rows.percent).toBe(true);
	});

	it('never ranks by femicide alone: names in order, both killings in each row, low precision hollow', async () => {
		const { rows } = await chartOf('/en/map/femicide-rate/2024/');
		const names = rows.rows.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
		for (const { text } of rows.rows)
			expect(text).toMatch(/\nFemicide: \d+ of \d+ killings of women/);
		const campeche = rows.rows.find(({ name }) => name === 'Campeche');
		expect(campeche?.marks[0]?.hollow).toBe(true);
		expect(rows.keys).toEqual([{ sign: 'dot', tone: 'a', hollow: true, label: 'Low precision' }]);
	});

	it('leaves a state without data without a mark', async () => {
		const { rows } = await chartOf('/mapa/violencia-total/2021/');
		const none = rows.rows.filter(({ marks }) => marks.length === 0);
		for (const { text } of none) expect(text).toBe('sin datos');
		expect(rows.rows.some(({ marks }) => marks.length > 0)).toBe(true);
	});
});
