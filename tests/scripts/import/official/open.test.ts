import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openOfficial } from '../../../../scripts/import/official/open';
import { faultOfPromise, fileOf, latin1 } from '../fault';
import { workbook, zipped, type SmallSheet } from './pack';

const open = (bytes: Uint8Array) => openOfficial(fileOf(bytes, 'datos'));
const csv = latin1('Año,Clave_Ent,Entidad\n2015,1,Aguascalientes\n');
const rows = [
	['Año', 'Clave_Ent', 'Entidad'],
	['2015', '1', 'Aguascalientes']
];
const book = (...sheets: SmallSheet[]) => workbook(sheets);

describe('openOfficial(file)', () => {
	it('tells a file by its first bytes, and names what lies in a zip', async () => {
		const bytes = zipped({
			'a/uno.xlsx': csv,
			'b.csv': book({ name: 'x', rows }),
			'c.zip': zipped({ 'd.txt': gzipSync(csv) }),
			'__MACOSX/._b.csv': csv,
			'leeme.pdf': latin1('%PDF-1.4')
		});
		const tables = await open(bytes);
		expect(tables.map(({ file }) => file.path)).toEqual([
			'datos/a/uno.xlsx',
			'datos/b.csv',
			'datos/c.zip/d.txt'
		]);
		expect(new Set(tables.map(({ names }) => names.join()))).toEqual(
			new Set(['Año,Clave_Ent,Entidad'])
		);
		expect(tables[0]?.file.sha256).toBe(fileOf(csv).sha256);
	});

	it('keeps the sum of the gzip itself', async () => {
		const gzip = new Uint8Array(gzipSync(csv));
		expect((await open(gzip))[0]?.file.sha256).toBe(fileOf(gzip).sha256);
	});

	it('finds the sheet by its columns and counts lines as the sheet does', async () => {
		const bytes = book(
			{ name: 'Notas', rows: [['Entidad']] },
			{ name: 'Datos', rows: [['Título'], ...rows, ['2016', '1', 'Aguascalientes', ''], []] }
		);
		const [table] = await open(bytes);
		expect(table?.names).toEqual(['Año', 'Clave_Ent', 'Entidad']);
		expect(table?.records.map(({ line, fields }) => [line, fields.at(0)])).toEqual([
			[3, '2015'],
			[4, '2016']
		]);
	});

	it.each<[string, Uint8Array, string, string]>([
		['a zip of nothing', zipped({}), 'a CSV or an Excel workbook', 'none in the zip'],
		['a zip of junk', zipped({ '.DS_Store': csv }), 'a CSV or an Excel workbook', 'none'],
		['a PDF', latin1('%PDF-1.7\n'), 'a CSV or an Excel workbook', 'a PDF'],
		[
			'a workbook with a password',
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
			'without a password',
			'a workbook with a password, or of Excel before 2007'
		],
		['half a gzip', new Uint8Array(gzipSync(csv)).subarray(0, 30), 'a whole gzip file', 'unzip'],
		[
			'a workbook without the columns',
			book({ name: 'Notas', rows: [['a', 'b']] }, { name: 'Más', rows: [['c']] }),
			'a sheet with the columns Año, Clave_Ent, Entidad',
			'the sheets Notas, Más'
		],
		[
			'a workbook with two tables',
			book({ name: 'A', rows }, { name: 'B', rows }),
			'one sheet',
			'A and B'
		],
		['a header alone', book({ name: 'A', rows: rows.slice(0, 1) }), 'a header and rows', 'no row'],
		[
			'a broken workbook',
			zipped({ 'xl/workbook.xml': latin1('<workbook'), '[Content_Types].xml': latin1('') }),
			'an Excel workbook',
			''
		],
		[
			'zips in zips without end',
			zipped({ a: zipped({ b: zipped({ c: zipped({ d: zipped({ e: csv }) }) }) }) }),
			'a file',
			'a zip in a zip'
		]
	])('refuses %s', async (_, bytes, expected, found) => {
		const fault = await faultOfPromise(open(bytes));
		expect(fault.expected).toContain(expected);
		expect(fault.found).toContain(found);
	});
});
