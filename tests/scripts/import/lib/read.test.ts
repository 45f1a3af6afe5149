import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv, readJsonRows, readXlsx } from '../../../../scripts/import/lib/read';
import { faultOf, faultOfPromise, fileOf } from '../fault';

const shape = { encoding: 'utf-8', columns: ['state', 'n'] } as const;

describe('readCsv(file, shape)', () => {
	it('gives the rows, trimmed, with their lines', () => {
		const rows = readCsv(fileOf('state,other,n\nColima,x, 3 \n'), shape);
		expect(rows.map((row) => [row.line, row.text('state'), row.text('n')])).toEqual([
			[2, 'Colima', '3']
		]);
	});

	it('throws for a missing column and names those there are', () => {
		expect(faultOf(() => readCsv(fileOf('state,N\nColima,3\n'), shape))).toEqual({
			file: 'folder/file.csv',
			row: 1,
			column: 'n',
			expected: 'this column',
			found: 'the columns "state", "N"'
		});
	});

	it('throws for a column that stands twice', () => {
		const fault = faultOf(() => readCsv(fileOf('state,n,n\nColima,3,4\n'), shape));
		expect(fault).toMatchObject({ row: 1, column: 'n', expected: 'each column once' });
	});

	it('throws for a row with too few or too many fields', () => {
		const short = faultOf(() => readCsv(fileOf('state,n\nColima,3\nJalisco\n'), shape));
		expect(short).toMatchObject({ row: 3, expected: '2 fields', found: '1' });
		const long = faultOf(() => readCsv(fileOf('state,n\nColima,3,4\n'), shape));
		expect(long).toMatchObject({ row: 2, expected: '2 fields', found: '3' });
	});

	it('throws for a quote that never closes', () => {
		const fault = faultOf(() => readCsv(fileOf('state,n\n"Colima,3\n'), shape));
		expect(fault).toMatchObject({ row: 2, expected: 'a closing quote' });
	});

	it('throws for an empty file and for a header alone', () => {
		expect(faultOf(() => readCsv(fileOf(''), shape)).found).toBe('an empty file');
		expect(faultOf(() => readCsv(fileOf('state,n\n'), shape)).found).toBe('no row');
	});

	it('gives "" for an optional column that is absent, and throws for one not named', () => {
		const [row] = readCsv(fileOf('state,n\nColima,3\n'), { ...shape, optional: ['sex'] });
		expect(row?.text('sex')).toBe('');
		expect(faultOf(() => row?.text('age'))).toMatchObject({ column: 'age' });
	});
});

describe('readJsonRows(file, columns)', () => {
	const json = (value: unknown) => fileOf(JSON.stringify(value), 'a.json');

	it('gives the records as rows, counted from 1', () => {
		const rows = readJsonRows(json([{ code: '01', n: 7, x: [] }]), ['code', 'n']);
		expect(rows.map((row) => [row.line, row.text('code'), row.text('n')])).toEqual([
			[1, '01', '7']
		]);
	});

	it('throws for a record without a column, no list, an empty one, and no JSON', () => {
		const missing = faultOf(() => readJsonRows(json([{ code: '01' }, {}]), ['code']));
		expect(missing).toMatchObject({ row: 2, column: 'code' });
		expect(faultOf(() => readJsonRows(json({}), ['code'])).found).toBe('object');
		expect(faultOf(() => readJsonRows(json([]), ['code'])).found).toBe('an empty list');
		expect(faultOf(() => readJsonRows(fileOf('[{', 'a.json'), ['code'])).expected).toBe('JSON');
	});
});

describe('readXlsx(file, shape)', () => {
	const bytes = readFileSync(new URL('../../../fixtures/import/two-sheets.xlsx', import.meta.url));
	const book = fileOf(bytes, 'book.xlsx');

	it('gives the rows of the first sheet, or of one by name', async () => {
		const first = await readXlsx(book, { columns: ['Entidad', 'Enero'] });
		expect(first.map((row) => [row.line, row.text('Entidad'), row.text('Enero')])).toEqual([
			[2, 'México', '3'],
			[3, 'Colima', '']
		]);
		const second = await readXlsx(book, { sheet: 'Notas', columns: ['nota'] });
		expect(second.map((row) => row.text('nota'))).toEqual(['corte 2021-02']);
	});

	it('throws for a missing column, a missing sheet and what is no workbook', async () => {
		const column = await faultOfPromise(readXlsx(book, { columns: ['Febrero'] }));
		expect(column).toMatchObject({ file: 'book.xlsx', row: 1, column: 'Febrero' });
		const sheet = await faultOfPromise(readXlsx(book, { sheet: 'Delitos', columns: [] }));
		expect(sheet.found).toBe('no sheet Delitos');
		const text = await faultOfPromise(readXlsx(fileOf('a,b', 'book.xlsx'), { columns: [] }));
		expect(text.expected).toContain('an Excel workbook');
	});
});
