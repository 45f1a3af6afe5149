import { describe, expect, it } from 'vitest';
import {
	fileColumn,
	numberColumn,
	percentColumn,
	textColumn
} from '../../../src/lib/chart/columns';
import type { ChartTable } from '../../../src/lib/chart/types';
import { drawTable } from '../../../src/lib/picture/table';
import { lightTheme } from '../../../src/lib/picture/theme';
import { boxOf, textsOf } from '../../helpers/picture';

const options = (width: number) => ({ width, theme: lightTheme, shapes: null, id: 't' });

const table: ChartTable = {
	columns: [
		textColumn('state', 'Estado'),
		numberColumn('victims', 'Víctimas'),
		percentColumn('share', 'Porcentaje'),
		fileColumn('cut')
	],
	rows: [
		['Oaxaca', 1234, 12.34, '2025'],
		['<Colima>', null, 0, '2025']
	]
};

const long = (rows: number): ChartTable => ({
	...table,
	rows: Array.from({ length: rows }, (_, i) => [`Estado ${i + 1}`, i, i / 2, ''])
});

describe('drawTable(table, lang, options)', () => {
	it('writes heads and cells as the page does; "no data" is no zero', () => {
		expect(textsOf(drawTable(table, 'es', options(700)).body)).toEqual([
			...['Estado', 'Víctimas', 'Porcentaje'],
			...['Oaxaca', '1,234', '12.3\u00a0%'],
			...['<Colima>', 'sin datos', '0.0\u00a0%']
		]);
	});

	it('draws 40 rows at most and says of how many', () => {
		const whole = textsOf(drawTable(long(40), 'en', options(400)).body);
		expect(whole).toContain('Estado 40');
		expect(whole.at(-1)).toBe('19.5%');
		const cut = textsOf(drawTable(long(41), 'en', options(400)).body);
		expect(cut).not.toContain('Estado 41');
		expect(cut.at(-1)).toBe('The first 40 of 41 rows are shown.');
	});

	it('draws as many as a height lets it', () => {
		const { height, body } = drawTable(long(32), 'es', { ...options(700), height: 300 });
		expect(height).toBeLessThanOrEqual(300);
		expect(textsOf(body).at(-1)).toMatch(/^Se muestran los primeros \d+ de 32 renglones\.$/);
	});

	it('stands in blocks where it is narrow and long, each with its heads, the rows in their order', () => {
		const one = drawTable(long(27), 'es', options(400));
		const three = drawTable(long(27), 'es', options(1120));
		expect(three.height).toBeLessThan(one.height / 2);
		const names = textsOf(three.body).filter((text) => text.startsWith('Estado'));
		const each = (first: number) => Array.from({ length: 9 }, (_, i) => `Estado ${first + i}`);
		expect(names).toEqual(['Estado', ...each(1), 'Estado', ...each(10), 'Estado', ...each(19)]);
	});

	it('writes of an address its host', () => {
		const pages: ChartTable = {
			columns: [textColumn('page', 'Página')],
			rows: [['https://www.gob.mx/inmujeres/a?b=c'], ['véase https://www.gob.mx/']]
		};
		expect(textsOf(drawTable(pages, 'es', options(700)).body)).toEqual([
			...['Página', 'gob.mx', 'véase https://www.gob.mx/']
		]);
	});

	it.each([1120, 400, 200])('keeps within %i px, however much the cells hold', (width) => {
		const words = { ...textColumn('why', 'Por qué'), name: 'why' };
		const wide: ChartTable = {
			columns: [...table.columns, words],
			rows: [[...(table.rows[0] ?? []), 'Porque así lo dice la página que se leyó, y ninguna otra']]
		};
		const drawn = drawTable(wide, 'es', options(width));
		const { left, right, bottom } = boxOf(drawn);
		expect(left).toBeGreaterThanOrEqual(-1);
		expect(right).toBeLessThanOrEqual(width + 1);
		expect(bottom).toBeLessThanOrEqual(drawn.height + 2);
	});
});
