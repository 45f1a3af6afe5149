import { gunzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvText, fileRecord, memoryOutput } from '../../../../scripts/import/lib/write';
import { fileOf } from '../fault';

const decoder = new TextDecoder();
const columns = ['place', 'n', 'whole'];
const rows = [
	{ place: 'Ñuu Savi', n: 1.5, whole: false },
	{ place: 'Colima', n: 10, whole: true },
	{ place: 'Colima', n: 9, whole: null },
	{ place: null, n: 0, whole: null }
];

describe('csvText(columns, rows)', () => {
	it('writes a header, empty fields for null and "", and a last line break', () => {
		expect(
			csvText(
				['a', 'b'],
				[
					{ a: null, b: '' },
					{ a: 'x', b: 0 }
				]
			)
		).toBe('a,b\n,\nx,0\n');
	});

	it('throws for a row without a column and for what is no number', () => {
		expect(() => csvText(['a', 'b'], [{ a: 1 }])).toThrow(TypeError);
		expect(() => csvText(['a'], [{ a: NaN }])).toThrow('a is NaN');
	});
});

describe('memoryOutput().table(folder, table, columns, rows, options)', () => {
	it('puts rows in order of the key: null first, numbers as numbers, texts by code unit', () => {
		const output = memoryOutput();
		output.table('f', 't', columns, rows, { sort: ['place', 'n'] });
		expect(decoder.decode(output.files.get('f/t.csv'))).toBe(
			'place,n,whole\n,0,\nColima,9,\nColima,10,true\nÑuu Savi,1.5,false\n'
		);
		expect(output.rows).toBe(4);
	});

	it('gives the same bytes for the same rows in another order', () => {
		const [one, two] = [memoryOutput(), memoryOutput()];
		one.table('f', 't', columns, rows, { sort: ['place', 'n'], gzip: true });
		two.table('f', 't', columns, [...rows].reverse(), { sort: ['place', 'n'], gzip: true });
		expect(one.files.get('f/t.csv.gz')).toEqual(two.files.get('f/t.csv.gz'));
	});

	it('writes a gzip without a date', () => {
		const output = memoryOutput();
		output.table('f', 't', ['n'], [{ n: 1 }], { sort: [], gzip: true });
		const bytes = output.files.get('f/t.csv.gz') ?? new Uint8Array();
		expect([...bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
		expect(decoder.decode(gunzipSync(bytes))).toBe('n\n1\n');
	});

	it('throws when a file is written twice', () => {
		const output = memoryOutput();
		output.json('f', 'a.json', 1);
		expect(() => output.json('f', 'a.json', 2)).toThrow('f/a.json is written twice');
	});
});

describe('memoryOutput().source(folder, record)', () => {
	it('writes source.json with the files read', () => {
		const output = memoryOutput();
		const file = fileOf('a\n1\n');
		output.source('f', {
			id: 'f',
			publisher: 'INEGI',
			title: 't',
			url: 'https://www.inegi.org.mx/',
			cut: '2022',
			accessed: null,
			terms: 'free',
			files: [fileRecord(file, '2022', 1)]
		});
		const record: unknown = JSON.parse(decoder.decode(output.files.get('f/source.json')));
		expect(record).toMatchObject({
			id: 'f',
			accessed: null,
			files: [{ file: 'folder/file.csv', sha256: file.sha256, cut: '2022', rows: 1 }]
		});
	});
});
