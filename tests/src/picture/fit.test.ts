import { describe, expect, it } from 'vitest';
import { fitted, partsOf, shortened } from '../../../src/lib/picture/fit';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { RowsDrawing } from '../../../src/lib/picture/types';
import { boxOf, textsOf } from '../../helpers/picture';

const rows = (n: number, chosen: number | null = null): RowsDrawing => ({
	kind: 'rows',
	label: 'Estados',
	rows: Array.from({ length: n }, (_, i) => ({
		key: `${i}`,
		name: `Estado ${i + 1}`,
		marks: [{ value: i + 1, low: i, high: i + 2, sign: 'dot', tone: 'a' }],
		text: `${i + 1}`,
		chosen: i === chosen
	})),
	scale: 'linear',
	valueLabel: 'víctimas',
	reference: null,
	keys: []
});

const table = { columns: [], rows: [] };
const options = { width: 1120, theme: lightTheme, shapes: null, id: 'f' };

describe('partsOf(drawing)', () => {
	it('counts what can be left out', () => {
		expect(partsOf(rows(32))).toBe(32);
		expect(partsOf({ kind: 'table', label: '' })).toBe(0);
		const panel = (drawing: RowsDrawing) => ({ heading: '', drawing });
		const panels = [panel(rows(3)), panel(rows(5))];
		expect(partsOf({ kind: 'panels', label: '', panels })).toBe(5);
	});
});

describe('shortened(drawing, n, lang)', () => {
	it('keeps the first rows, and says so in each language', () => {
		expect(shortened(rows(32), 10, 'es').said).toBe('Se muestran los primeros 10 de 32 renglones.');
		expect(shortened(rows(32), 10, 'en').said).toBe('The first 10 of 32 rows are shown.');
		expect(shortened(rows(10), 10, 'en').said).toBe('');
	});

	it('keeps the chosen row, and no heading without rows', () => {
		const { drawing } = shortened(rows(32, 20), 3, 'es');
		expect(drawing.kind === 'rows' && drawing.rows.map(({ key }) => key)).toEqual([
			...['0', '1', '2', '20']
		]);
		const headed: RowsDrawing = {
			...rows(2),
			rows: [
				...rows(1).rows,
				{ key: 'h', name: 'Otros', heading: true, marks: [], text: '' },
				...rows(2).rows.slice(1)
			]
		};
		const short = shortened(headed, 2, 'es').drawing;
		expect(short.kind === 'rows' && short.rows.map(({ key }) => key)).toEqual(['0']);
	});
});

describe('fitted(drawing, lang, options, table, most)', () => {
	it('leaves what fits as it is', () => {
		const drawn = fitted(rows(4), 'es', options, table, 400);
		expect(textsOf(drawn.body)).toContain('Estado 4');
		expect(textsOf(drawn.body).some((text) => text.startsWith('Se muestran'))).toBe(false);
	});

	it.each([400, 250, 120])('keeps 32 rows within %i px', (most) => {
		const drawn = fitted(rows(32), 'es', options, table, most);
		expect(drawn.height).toBeLessThanOrEqual(most + 0.01);
		const { left, right, bottom } = boxOf(drawn);
		expect(left).toBeGreaterThanOrEqual(-1);
		expect(right).toBeLessThanOrEqual(1121);
		expect(bottom).toBeLessThanOrEqual(most + 1);
	});

	it('tells how many of the rows it draws', () => {
		const texts = textsOf(fitted(rows(32), 'es', options, table, 400).body);
		const drawn = texts.filter((text) => text.startsWith('Estado')).length;
		expect(texts).toContain(`Se muestran los primeros ${drawn} de 32 renglones.`);
	});
});
