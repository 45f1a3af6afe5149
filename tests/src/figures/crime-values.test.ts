import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Read } from '../../../src/lib/figures/types';
import { areasDrawing } from '../../../src/lib/crime/municipalities/map-drawing';
import { mapSaid } from '../../../src/lib/crime/municipalities/map-figure';
import { mapMarks } from '../../../src/lib/crime/municipalities/map-marks';
import { poolOf } from '../../../src/lib/crime/municipalities/pool';
import { municipalShapesPath, type MunicipalShapes } from '../../../src/lib/map/municipal-shapes';
import type { Engine } from '../../../src/lib/query/types';
import { recordPaths, type MunicipalRecord } from '../../../src/lib/query/records';
import { municipalitiesViewFromUrl } from '../../../src/lib/view/crime-municipalities-view';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { crimeFigures, withShapes } from './crime-views';
import { byId, cellsOf, drawingOf } from './site-figures';

let engine: Engine;
let read: Read;

beforeAll(async () => {
	engine = await recordsEngine();
	read = withShapes(siteRead(engine));
}, 120_000);

afterAll(() => engine.close());

const at = (address: string) => crimeFigures(address, read);

describe('what the figures draw is what their tables hold', () => {
	it('years: the parts of each bar, one register, the first months hatched', async () => {
		const figure = byId(await at('/feminicidio/'), 'years');
		const { bars, kinds } = drawingOf(figure, 'bars');
		expect(bars.map(({ parts }) => parts.map(({ value }) => value))).toEqual(
			cellsOf(figure.table, 'femicide', 'women_homicide')
		);
		expect(kinds.map(({ label }) => label)).toEqual(['Feminicidio', 'Homicidio doloso de mujeres']);
		expect(bars.at(-1)).toMatchObject({ key: '2026', breakBefore: 'RNID', partial: 'ene–ago' });
		expect(bars.filter(({ partial }) => partial !== null)).toHaveLength(1);
	});

	it('share, months and attempts: every value', async () => {
		const figures = await at('/en/femicide/');
		const share = byId(figures, 'share');
		const [line] = drawingOf(share, 'lines').lines;
		expect(line?.points.map(({ value, low, high }) => [value, low, high])).toEqual(
			cellsOf(share.table, 'femicide_share', 'ci95_low', 'ci95_high')
		);
		const attempts = byId(figures, 'attempts');
		expect(drawingOf(attempts, 'bars').bars.map(({ parts }) => [parts[0]?.value])).toEqual(
			cellsOf(attempts.table, 'attempted_femicide')
		);
		const months = byId(await at('/en/femicide/?step=month'), 'months');
		const known = drawingOf(months, 'lines').lines.map(({ points }) =>
			points.flatMap(({ value }) => value ?? [])
		);
		const cells = cellsOf(months.table, 'femicide', 'women_homicide');
		expect(known).toEqual([0, 1].map((i) => cells.map((row) => row[i])));
	});

	it('weapon: each panel is a count, each line a share', async () => {
		const figure = byId(await at('/feminicidio/'), 'weapon');
		const { panels } = drawingOf(figure, 'panels');
		const rows = cellsOf(figure.table, 'count', 'with_firearm_share', 'unspecified_share');
		for (const { heading, drawing } of panels) {
			const lines = drawing.kind === 'lines' ? drawing.lines : [];
			const own = rows.filter(([count]) => count === heading);
			expect(own.length).toBeGreaterThan(5);
			expect(lines[0]?.points.map(({ value }) => value)).toEqual(own.map((row) => row[1]));
			expect(lines.at(-1)?.points.map(({ value }) => value)).toEqual(own.map((row) => row[2]));
		}
	});

	it('deaths and abroad: two sources side by side, never added', async () => {
		const figures = await at('/feminicidio/');
		const deaths = byId(figures, 'deaths');
		const [whole, part] = drawingOf(deaths, 'lines').lines;
		const cells = cellsOf(deaths.table, 'deaths_by_homicide').flat();
		const drawn = [...(whole?.points ?? []), ...(part?.points ?? [])].map(({ value }) => value);
		expect(drawn).toEqual(cells.filter((cell) => cell !== null));
		expect(part?.points.every(({ hollow }) => hollow)).toBe(true);
		const abroad = byId(figures, 'abroad');
		const [, mexico] = drawingOf(abroad, 'panels').panels;
		const lines = mexico?.drawing.kind === 'lines' ? mexico.drawing.lines : [];
		expect(lines[0]?.points.map(({ value }) => value)).toEqual(
			cellsOf(abroad.table, 'mexico_femicide')
				.flat()
				.filter((cell) => cell !== null)
		);
		expect(abroad.notes.some((note) => note.startsWith('Perú'))).toBe(true);
	});

	it('revisions: a line a year from zero, and the states that moved', async () => {
		const [moves, states] = await at('/feminicidio/revisiones/');
		if (moves === undefined || states === undefined) throw new Error('a figure is missing');
		const told = drawingOf(moves, 'lines').lines.find(({ kind }) => kind === 'a');
		const rows = cellsOf(moves.table, 'year', 'months', 'change_percent');
		expect(told?.points.map(({ value }) => value)).toEqual(
			rows.filter(([year, months]) => year === 2021 && months === 12).map((row) => row[2])
		);
		expect(told?.points[0]?.value).toBe(0);
		const marks = drawingOf(states, 'rows').rows.map(({ marks: [mark] }) => mark?.value);
		const moved = cellsOf(states.table, 'change').flat();
		expect(marks).toEqual(moved.filter((cell) => cell !== 0).slice(0, 10));
		expect(drawingOf(states, 'rows').rows.some(({ text }) => text.includes('→'))).toBe(false);
	});

	it('states: the map, both rates, the small charts, the change', async () => {
		const figures = await at('/feminicidio/estados/');
		const map = byId(figures, 'share');
		const values = new Map(cellsOf(map.table, 'cve_ent', 'femicide_share').map(([a, b]) => [a, b]));
		const { places, keys } = drawingOf(map, 'states');
		expect(places).toHaveLength(32);
		for (const { id, fill, hatch } of places) {
			expect(fill === null).toBe(values.get(id) === null);
			expect(hatch === 'no-data').toBe(fill === null);
			expect(fill === null || keys.some((key) => key.fill === fill)).toBe(true);
		}
		const rates = byId(figures, 'rates');
		const points = new Map(drawingOf(rates, 'points').points.map(({ key, x, y }) => [key, [x, y]]));
		for (const [id, x, y] of cellsOf(rates.table, 'cve_ent', 'homicide_rate', 'femicide_rate'))
			expect(points.get(String(id))).toEqual([x, y]);
		const years = byId(figures, 'years');
		const drawn = drawingOf(years, 'multiples').cells.flatMap(({ key, bars }) =>
			bars.map((bar) => [
				key,
				Number(bar.key),
				bar.parts.reduce((sum, { value }) => sum + value, 0)
			])
		);
		const held = cellsOf(years.table, 'cve_ent', 'year', 'rate');
		expect(drawn.map(([id, year]) => [id, year])).toEqual(held.map(([id, year]) => [id, year]));
		drawn.forEach(([, , rate], i) => expect(rate).toBeCloseTo(Number(held[i]?.[2]), 9));
		const change = byId(figures, 'change');
		const ratios = drawingOf(change, 'rows').rows.map(({ marks: [mark] }) => mark?.value);
		expect(ratios).toEqual(
			cellsOf(change.table, 'ratio', 'ci95_low')
				.filter(([, low]) => low !== null)
				.map(([ratio]) => ratio ?? Infinity)
		);
		expect(byId(figures, 'jumps').drawing.kind).toBe('table');
	});

	it('municipalities: one in time, only where files are enough; the country else', async () => {
		const figures = await at('/feminicidio/municipios/?municipality=15033');
		const years = byId(figures, 'by-year');
		expect(drawingOf(years, 'bars').bars.map(({ parts }) => [parts[0]?.value ?? null])).toEqual(
			cellsOf(years.table, 'files')
		);
		expect(await at('/feminicidio/municipios/?municipality=20001')).toEqual([]);
		expect(await at('/feminicidio/municipios/?state=20')).toEqual([]);
		const national = await at('/feminicidio/municipios/');
		expect(national.map(({ id, table }) => [id, table.rows.length])).toEqual([['states', 33]]);
	});

	it('the map of a state: a shape a municipality, in a class or without a rate', async () => {
		const record = (await read(recordPaths.municipalities('femicide', '15'))) as MunicipalRecord;
		const shapes = (await read(municipalShapesPath('15'))) as MunicipalShapes;
		const url = new URL('https://atlas.invalid/feminicidio/municipios/?municipality=15033');
		const { view } = municipalitiesViewFromUrl(url);
		const pool = poolOf(record, view.years);
		const marks = mapMarks(pool, shapes, view.rate, 'es');
		const texts = { notes: [], sources: {} };
		const parts = { record, shapes, pool, marks, view, years: '2021–2025', texts };
		const figure = mapSaid(parts);
		const { areas, chosen, keys } = areasDrawing(parts, figure.title);
		expect(chosen).toBe('15033');
		expect(areas).toHaveLength(125);
		const whole = areas.every(
			({ d, fill, hatch }) => d !== '' && (fill === null) === (hatch === 'no-data')
		);
		expect(whole).toBe(true);
		// The signs that the fonts of a picture lack.
		expect(keys.some(({ label }) => /[<≥≤]/.test(label))).toBe(false);
		expect(keys.map(({ count }) => Number.parseInt(count ?? '', 10)).slice(0, 5)).toEqual([
			0, 0, 125, 0, 0
		]);
		expect(figure.notes[0]).toMatch(/^Tasa del estado: \d/);
	});
});
