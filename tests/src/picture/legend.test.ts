import { describe, expect, it } from 'vitest';
import { drawLegend, type Keyed } from '../../../src/lib/picture/legend';
import { lightTheme } from '../../../src/lib/picture/theme';
import { boxOf, textsOf } from '../../helpers/picture';

const options = (width: number) => ({ width, theme: lightTheme, id: 'k', size: 14 });

const list: Keyed = {
	keyTitle: 'declaratorias',
	keys: [
		{ fill: 'teal-3-0', hatch: 'none', label: 'ninguna que sepamos', count: '8 estados' },
		{ fill: 'teal-3-1', hatch: 'low', label: 'levantada en parte o ampliada', count: null },
		{ fill: null, hatch: 'none', label: 'poco se puede decir', count: '3 estados', ring: true }
	],
	aside: '287 organizaciones documentadas aquí. No es un censo.'
};

const crossed: Keyed = {
	keyTitle: '',
	keys: [0, 1, 2, 3].map((i) => ({
		fill: `cross-${i % 2}-${i < 2 ? 1 : 0}`,
		hatch: 'none',
		label: `celda ${i}`,
		count: `${i} estados`
	})),
	crossed: {
		columns: 2,
		across: 'Necesidad',
		up: 'Respuesta',
		columnNames: ['baja', 'alta'],
		rowNames: ['1 o más', 'ninguna documentada aquí']
	}
};

describe('drawLegend(keyed, lang, options)', () => {
	it('lists keys with their counts, and what is said beside', () => {
		const { body } = drawLegend(list, 'es', options(600));
		expect(textsOf(body)).toEqual([
			'Declaratorias',
			'ninguna que sepamos: 8 estados',
			'levantada en parte o ampliada',
			'poco se puede decir: 3 estados',
			'287 organizaciones documentadas aquí. No es un censo.'
		]);
		expect(body).toContain('url(#k-low)');
		expect(body.match(/<circle[^>]*stroke-width="2"/g)).toHaveLength(1);
	});

	it('puts a square of need and response in rows from the top, with a number in each cell', () => {
		const { body } = drawLegend(crossed, 'es', options(500));
		expect(textsOf(body)).toEqual([
			'Necesidad',
			'Respuesta',
			...['baja', 'alta'],
			'1 o más',
			'ninguna documentada aquí',
			...['0', '1', '2', '3']
		]);
		expect(body).toContain('<title>celda 3: 3 estados</title>');
		const rows = [...body.matchAll(/<rect[^>]* y="([\d.]+)"[^>]*><title>celda/g)].map(([, y]) => y);
		expect(rows[0]).toBe(rows[1]);
		expect(Number(rows[2])).toBeGreaterThan(Number(rows[0]));
	});

	it.each([260, 340, 620])('keeps within %i px', (width) => {
		for (const keyed of [list, crossed]) {
			const drawn = drawLegend(keyed, 'es', options(width));
			const { left, right, bottom } = boxOf({ ...drawn, width });
			expect(left).toBeGreaterThanOrEqual(-1);
			expect(right).toBeLessThanOrEqual(width + 1);
			expect(bottom).toBeLessThanOrEqual(drawn.height + 2);
		}
	});
});
