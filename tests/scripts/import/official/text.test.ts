import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../../scripts/import/official/text';
import { faultOf, fileOf, latin1 } from '../fault';

const tableOf = (content: string | Uint8Array) => csvTable(fileOf(content, 'IDVFC.csv'));
const fieldsOf = (content: string | Uint8Array) => {
	const { names, records } = tableOf(content);
	const rows = records.map(({ fields }) =>
		Array.from({ length: fields.length }, (_, at) => fields.at(at))
	);
	return [names, ...rows];
};

describe('csvTable(file)', () => {
	it.each<[string, Uint8Array]>([
		['Latin-1', latin1('Año,n\nMéxico,1\n')],
		['UTF-8', Buffer.from('Año,n\nMéxico,1\n')],
		['UTF-8 with a mark', Buffer.from('\ufeffAño,n\nMéxico,1\n')],
		['lines of Windows', latin1('Año,n\r\nMéxico,1\r\n')]
	])('reads %s', (_, bytes) => {
		expect(fieldsOf(bytes)).toEqual([
			['Año', 'n'],
			['México', '1']
		]);
	});

	it('reads quotes, and tells on which line a row begins', () => {
		const table = tableOf('a,b\n"x\ny",2\nz,3\n');
		expect(table.records.map(({ line }) => line)).toEqual([2, 4]);
		expect(table.line).toBe(1);
	});

	it.each<[string, string | Uint8Array, number | null, string, string]>([
		['nothing', new Uint8Array(), null, 'a file with content', 'an empty file'],
		['a header alone', 'a,b\n', null, 'a header and rows', 'no row'],
		[
			'a line cut short',
			'a,b\n1,2\n3,',
			3,
			'a line break at the end of the file',
			'it ends in "3,"'
		],
		['a web page', ' <!DOCTYPE html>\n<html>\n', 1, 'a table', 'a web page'],
		['another web page', '<html lang="es">\n', 1, 'a table', 'a web page'],
		['semicolons', 'a;b\n1;2\n', 1, 'commas between fields', 'semicolons'],
		['tabs', 'a\tb\n1\t2\n', 1, 'commas between fields', 'tabs'],
		['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), null, 'Latin-1 or UTF-8', 'UTF-16'],
		['a byte 0', 'a,b\n1,\u0000\n', 2, 'text', 'a byte 0'],
		['an open quote', 'a,b\n1,2\n"3,4\n', 3, 'a closing quote', 'the end of the file'],
		['a lone return', 'a,b\n1\r,2\n', 2, 'lines that end', 'a return without a line break'],
		['Mac Roman', latin1('A\u0096o,b\n1,2\n'), 1, 'Latin-1', 'Mac Roman'],
		['UTF-8 that was Latin-1', Buffer.from('AÃ±o,b\n1,2\n'), 1, 'UTF-8', 'read as Latin-1']
	])('refuses %s', (_, content, row, expected, found) => {
		const fault = faultOf(() => tableOf(content));
		expect(fault).toMatchObject({ file: 'IDVFC.csv', row });
		expect(fault.expected).toContain(expected);
		expect(fault.found).toContain(found);
	});
});
