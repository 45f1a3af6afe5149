import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readList, type Layout } from '../../../../scripts/import/directory/list-file';
import { faultOf, fileOf, latin1 } from '../fault';

const layout = {
	name: { names: ['nombre osc', 'nombre'], required: true },
	state: { names: ['entidad'] }
} satisfies Layout<string>;
const read = (content: string | Uint8Array) =>
	readList<keyof typeof layout>(fileOf(content, 'lista.csv'), layout);
const cells = (content: string | Uint8Array) =>
	read(content).rows.map((row) => [row.line, row.cell('name'), row.cell('state')]);

describe('readList(file, layout)', () => {
	it.each([
		['UTF-8', 'Nombre,Entidad\nPiñón,México\n'],
		['UTF-8 with a mark', '\ufeffNombre,Entidad\nPiñón,México\n'],
		['Latin-1', latin1('Nombre,Entidad\nPiñón,México\n')],
		['lines of Windows', latin1('"NOMBRE","ENTIDAD"\r\n"Piñón","México"\r\n')],
		['lines of an old Macintosh', latin1('NOMBRE,ENTIDAD\rPiñón,México\r')],
		['other columns, another order', 'TELEFONO,Entidad , NOMBRE\n55,México,Piñón\n'],
		['no last line break', 'Nombre,Entidad\nPiñón,México']
	])('reads %s', (_, content) => {
		expect(cells(content)).toEqual([[2, 'Piñón', 'México']]);
	});

	it('reads the quotes of Windows, which Latin-1 has not', () => {
		const bytes = latin1('Nombre,Entidad\n\u0093A\u0094 \u0080\u009f,México\n');
		expect(cells(bytes)).toEqual([[2, '“A” €Ÿ', 'México']]);
	});

	it('prefers the first name of a column, and the first of two of one name', () => {
		expect(cells('NOMBRE,NOMBRE OSC,ENTIDAD,ENTIDAD\na,b,c,d\n')).toEqual([[2, 'b', 'c']]);
	});

	it('tidies cells: stray returns, odd spaces, signs that nobody sees, words for nothing', () => {
		const rows = [
			'"A\rB",x',
			'"A\u00a0 B\n",N/A',
			'A\u200b\u0007 B,s/n',
			' A B ,-',
			'A B,No aplica'
		];
		expect(
			cells(`Nombre,Entidad\n${rows.join('\n')}\n`).map(([, name, state]) => [name, state])
		).toEqual([
			['A B', ''],
			['A B', ''],
			['A B', ''],
			['A B', ''],
			['A B', '']
		]);
	});

	it('leaves out rows that are out of joint, and tells which', () => {
		const list = read('Nombre,Entidad\nuna,México\nuna,dos,tres\n\nsola\notra,México\n');
		expect(list.rows.map(({ line }) => line)).toEqual([2, 6]);
		expect(list.broken).toEqual([3, 5]);
		expect([list.has('name'), read('Nombre\nuna\n').has('state')]).toEqual([true, false]);
	});

	it.each([
		['an empty file', '', 'a file with content'],
		['a header alone', 'Nombre,Entidad\n', 'rows of 2 fields'],
		['no row as long as the header', 'Nombre,Entidad\na\nb\n', 'rows of 2 fields'],
		['a zip or a workbook', zipSync({ 'a.csv': strToU8('Nombre\na\n') }), 'a CSV'],
		['a PDF', '%PDF-1.7\n', 'a CSV'],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x4e, 0x00]), 'a CSV'],
		['bytes', new Uint8Array([0x4e, 0x00, 0x01]), 'a CSV'],
		['a web page', '<!doctype html>\n<p>Error</p>\n', 'a CSV'],
		['semicolons', 'Nombre;Entidad\na;b\n', 'commas between fields'],
		['an open quote', 'Nombre,Entidad\n"a,b\n', 'a closing quote'],
		[
			'letters read wrong',
			`Nombre,Entidad\n${'PiÃ±Ã³n,MÃ©xico\n'.repeat(4)}`,
			'letters as they were written'
		]
	])('refuses %s', (_, content, expected) => {
		expect(faultOf(() => read(content))).toMatchObject({ file: 'lista.csv', expected });
	});

	it('refuses a file without a required column, with its names and those that are there', () => {
		expect(faultOf(() => read('Organización,Entidad\na,b\n'))).toEqual({
			file: 'lista.csv',
			row: 1,
			column: 'nombre osc',
			expected: 'this column, also known as "nombre"',
			found: 'the columns "Organización", "Entidad"'
		});
	});
});
