import { describe, expect, it } from 'vitest';
import { states } from '../../../src/lib/catalog/states';
import { drawStates } from '../../../src/lib/picture/states';
import { darkTheme, lightTheme } from '../../../src/lib/picture/theme';
import type { DrawOptions, StatesDrawing } from '../../../src/lib/picture/types';
import { boxOf, stateShapes, textsOf } from '../../helpers/picture';

const drawing: StatesDrawing = {
	kind: 'states',
	form: 'auto',
	label: 'Mapa',
	places: states.map(({ cve_ent }, i) => ({
		id: cve_ent,
		fill: cve_ent === '01' ? null : `violet-3-${i % 3}`,
		hatch: cve_ent === '01' ? 'no-data' : cve_ent === '26' ? 'low' : 'none',
		value: cve_ent === '01' ? '' : '12.3',
		label: `${cve_ent}: <12.3 & más>`,
		ring: cve_ent === '05'
	})),
	chosen: '09',
	keyTitle: 'por 100,000 mujeres',
	keys: [
		{ fill: 'violet-3-0', hatch: 'none', label: 'menos de 1', count: '10 estados' },
		{ fill: 'violet-3-1', hatch: 'none', label: 'de 1 a 2', count: '11 estados' },
		{ fill: 'violet-3-2', hatch: 'none', label: '2 o más', count: '10 estados' },
		{ fill: null, hatch: 'no-data', label: 'Sin datos', count: '1 estado' },
		{ fill: null, hatch: 'low', label: 'Precisión baja', count: '1 estado' }
	],
	barNumbers: [
		{ at: 0, text: '0.2', end: true },
		{ at: 1 / 3, text: '1', end: false },
		{ at: 2 / 3, text: '2', end: false },
		{ at: 1, text: '9.5', end: true }
	],
	here: { at: 0.4, text: 'Nacional: 1.2' },
	crossed: null
};

const options = (width: number): DrawOptions => ({
	width,
	theme: lightTheme,
	shapes: stateShapes,
	id: 'x'
});

describe('drawStates(drawing, lang, options)', () => {
	it.each([1120, 700, 480, 430, 290])('keeps within %i px', (width) => {
		const drawn = drawStates(drawing, 'es', options(width));
		const { left, top, right, bottom } = boxOf(drawn);
		expect(left).toBeGreaterThanOrEqual(-2);
		expect(top).toBeGreaterThanOrEqual(-2);
		expect(right).toBeLessThanOrEqual(width + 3);
		expect(bottom).toBeLessThanOrEqual(drawn.height + 2);
	});

	it('draws areas from 480 px on, tiles below, or what the view asks', () => {
		const tiled = (form: StatesDrawing['form'], width: number) =>
			!drawStates({ ...drawing, form }, 'es', options(width)).body.includes('<use');
		expect([tiled('auto', 480), tiled('auto', 479)]).toEqual([false, true]);
		expect([tiled('map', 320), tiled('tiles', 1120)]).toEqual([false, true]);
	});

	it('needs shapes for areas only', () => {
		const none = { ...options(1120), shapes: null };
		expect(() => drawStates(drawing, 'es', none)).toThrow(RangeError);
		expect(drawStates({ ...drawing, form: 'tiles' }, 'es', none).width).toBe(1120);
	});

	it.each(['map', 'tiles'] as const)('says each of the 32 states once, as %s', (form) => {
		const { body } = drawStates({ ...drawing, form }, 'es', options(1120));
		const titles = [...body.matchAll(/data-place="(\d\d)".*?<title>([^<]*)<\/title>/g)];
		expect(titles.map(([, id]) => id)).toEqual(states.map(({ cve_ent }) => cve_ent));
		expect(titles[0]?.[2]).toBe('01: &lt;12.3 &amp; más&gt;');
	});

	it.each(['map', 'tiles'] as const)('hatches what has no data, never a colour, as %s', (form) => {
		const { body } = drawStates({ ...drawing, form }, 'es', options(1120));
		const aguascalientes = body.split('data-place="01"')[1]?.split('data-place')[0] ?? '';
		expect(aguascalientes).toContain('url(#x-no-data)');
		expect(aguascalientes).not.toContain(lightTheme.fill('violet-3-0').shade);
		expect(body).toContain('url(#x-low)');
	});

	it('outlines the chosen state twice, over the others', () => {
		const { body } = drawStates(drawing, 'es', options(1120));
		const uses = [...body.matchAll(/<use xlink:href="#x-(\w+)"([^>]*)/g)];
		expect(uses.slice(-2).map(([, id]) => id)).toEqual(['09', '09']);
		expect(uses.at(-1)?.[2]).toContain(`stroke="${lightTheme.chosen}"`);
	});

	it('names what has room, and nothing where a name could not be read', () => {
		const wide = textsOf(drawStates(drawing, 'es', options(1120)).body);
		expect(wide).toContain('Chih.');
		expect(wide).not.toContain('Tlax.');
		expect(textsOf(drawStates(drawing, 'es', options(500)).body)).not.toContain('Chih.');
	});

	it('has the classes with their counts, the breaks and the nation in its legend', () => {
		const texts = textsOf(drawStates(drawing, 'es', options(1120)).body);
		const from = texts.indexOf('Por 100,000 mujeres');
		expect(texts.slice(from)).toEqual([
			'Por 100,000 mujeres',
			...['10', '11', '10'],
			...['0.2', '1', '2', '9.5'],
			'Nacional: 1.2',
			'En cada color, cuántos estados.',
			'Sin datos: 1 estado',
			'Precisión baja: 1 estado'
		]);
	});

	it('begins every id with the given one, and points to none that is not there', () => {
		const { body } = drawStates(drawing, 'es', { ...options(1120), theme: darkTheme });
		const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => id?.startsWith('x-'))).toBe(true);
		const used = [...body.matchAll(/(?:url\(|xlink:href=")#([^")]+)/g)].map(([, id]) => id);
		expect(used.filter((id) => !ids.includes(id))).toEqual([]);
	});
});
