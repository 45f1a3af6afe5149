import { describe, expect, it } from 'vitest';
import { drawAreas } from '../../../src/lib/picture/areas';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { AreasDrawing } from '../../../src/lib/picture/types';
import { boxOf, textsOf } from '../../helpers/picture';

/** Two squares beside each other, the second without data. */
const drawing: AreasDrawing = {
	kind: 'areas',
	label: 'Municipios',
	width: 200,
	height: 100,
	areas: [
		{
			id: '06001',
			d: 'M0,0h100v100h-100z',
			fill: 'violet-3-2',
			hatch: 'none',
			value: '',
			label: 'Armería: 3'
		},
		{
			id: '06002',
			d: 'M100,0h100v100h-100z',
			fill: null,
			hatch: 'no-data',
			value: '',
			label: 'Colima: sin datos'
		}
	],
	chosen: '06002',
	keyTitle: 'víctimas',
	keys: [{ fill: 'violet-3-2', hatch: 'none', label: '3', count: '1 municipio' }]
};

const draw = (width: number, height?: number) =>
	drawAreas(drawing, 'es', {
		width,
		...(height === undefined ? {} : { height }),
		theme: lightTheme,
		shapes: null,
		id: 'm'
	});

describe('drawAreas(drawing, lang, options)', () => {
	it('puts the legend beside the areas where there is room, else under them', () => {
		// 1000 − 320 − 36 px for the areas, which are half as high as wide.
		expect(draw(1000).height).toBe(322);
		expect(draw(400).height).toBeGreaterThan(200 + 30);
		expect(textsOf(draw(400).body)).toEqual(['Víctimas', '3: 1 municipio']);
	});

	it('names what has room, where the name can be read', () => {
		const named: AreasDrawing = {
			...drawing,
			areas: drawing.areas.map((area, i) => ({
				...area,
				name: i === 0 ? { x: 50, y: 50, text: 'Armería' } : null
			}))
		};
		const at = (width: number) =>
			textsOf(
				drawAreas(named, 'es', { width, theme: lightTheme, shapes: null, id: 'm' }).body
			).filter((text) => text === 'Armería');
		expect(at(1000)).toEqual(['Armería']);
		// 22 units are 9.9 px where 200 are 90.
		expect(at(90)).toEqual([]);
	});

	it('heeds a height', () => {
		expect(draw(1000, 200).height).toBe(200);
	});

	it.each([1120, 720, 400])('keeps within %i px', (width) => {
		const drawn = draw(width);
		const { left, right, bottom } = boxOf(drawn);
		// Half of the line round the chosen one may pass the edge.
		expect(left).toBeGreaterThanOrEqual(-3);
		expect(right).toBeLessThanOrEqual(width + 4);
		expect(bottom).toBeLessThanOrEqual(drawn.height + 4);
	});

	it('says each area, and hatches what has no data', () => {
		const { body } = draw(1000);
		expect(body).toContain(
			`data-place="06001" fill="${lightTheme.fill('violet-3-2').shade}"><title>Armería: 3</title>`
		);
		expect(body).toContain(
			'data-place="06002" fill="url(#m-no-data)"><title>Colima: sin datos</title>'
		);
	});
});
