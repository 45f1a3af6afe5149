import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../scripts/import/lib/decode';
import { faultOf, fileOf, latin1 } from '../fault';

const text = 'Año,Entidad\n2024,México\n';

describe('decode(file, encoding)', () => {
	it('reads UTF-8, with its mark or without', () => {
		expect(decode(fileOf(text), 'utf-8')).toBe(text);
		expect(decode(fileOf(`\ufeff${text}`), 'utf-8')).toBe(text);
	});

	it('reads Latin-1', () => {
		expect(decode(fileOf(latin1(text)), 'latin-1')).toBe(text);
	});

	it('takes carriage returns away, at the end of a line and stuck to a value', () => {
		expect(decode(fileOf('a,b\r\n1\r,2\r\n'), 'utf-8')).toBe('a,b\n1,2\n');
	});

	it('unzips a file whose name ends in .gz', () => {
		expect(decode(fileOf(gzipSync(text), 'a.csv.gz'), 'utf-8')).toBe(text);
	});

	it('throws for a gzip cut short, wherever the cut is', () => {
		const whole = gzipSync(text);
		for (const length of [4, 20, whole.length - 8, whole.length - 1]) {
			const fault = faultOf(() => decode(fileOf(whole.subarray(0, length), 'a.csv.gz'), 'utf-8'));
			expect(fault.file).toBe('a.csv.gz');
			expect(fault.expected).toBe('a whole gzip file');
			expect(fault.found).toContain(`${length} bytes`);
		}
	});

	it('throws for a gzip with a byte changed', () => {
		const bytes = new Uint8Array(gzipSync(text));
		bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 1;
		expect(faultOf(() => decode(fileOf(bytes, 'a.csv.gz'), 'utf-8')).expected).toBe(
			'a whole gzip file'
		);
	});

	it('throws for an empty file, a blank one and a gzip of nothing', () => {
		const found = 'an empty file';
		expect(faultOf(() => decode(fileOf(''), 'utf-8')).found).toBe(found);
		expect(faultOf(() => decode(fileOf('\ufeff\r\n \n'), 'utf-8')).found).toBe(found);
		expect(faultOf(() => decode(fileOf(gzipSync(''), 'a.csv.gz'), 'latin-1')).found).toBe(found);
	});
});

describe('decode(file, encoding) given another encoding', () => {
	const wrong: readonly [string, 'utf-8' | 'latin-1', Uint8Array, number, string][] = [
		['Latin-1 as UTF-8', 'utf-8', latin1('a,b\n1,México\n'), 2, 'other bytes'],
		['UTF-8 as Latin-1', 'latin-1', utf8('a,b\n1,2\n3,México\n'), 3, 'UTF-8'],
		['UTF-8 with a mark as Latin-1', 'latin-1', utf8('\ufeffa,b\n1,2\n'), 1, 'byte order mark'],
		['UTF-8 stored twice', 'utf-8', utf8('AÃ±o,b\n1,2\n'), 1, 'read as Latin-1 and stored again'],
		['UTF-8 read as Mac Roman', 'utf-8', utf8('A√±o,b\n1,2\n'), 1, 'Mac Roman'],
		['Latin-1 read as Mac Roman', 'utf-8', utf8('a\nMÈxico\n'), 2, 'Mac Roman'],
		['an accented a read as Mac Roman', 'utf-8', utf8('Michoac·n\n'), 1, 'Mac Roman'],
		['Mac Roman bytes as Latin-1', 'latin-1', bytesOf('a\nM\u008exico\n'), 2, 'Mac Roman'],
		['Mac Roman bytes as UTF-8', 'utf-8', bytesOf('a\nM\u008exico\n'), 2, 'other bytes'],
		['a letter that was lost', 'utf-8', utf8('a\nM\ufffdxico\n'), 2, 'a letter lost']
	];

	it.each(wrong)('throws for %s, with its row', (_, encoding, bytes, row, found) => {
		const fault = faultOf(() => decode(fileOf(bytes), encoding));
		expect(fault).toMatchObject({
			file: 'folder/file.csv',
			row,
			found: expect.stringContaining(found)
		});
		expect(fault.expected).toBe(encoding === 'utf-8' ? 'UTF-8' : 'Latin-1');
	});

	it('takes plain ASCII as either', () => {
		expect(decode(fileOf('a\n1\n'), 'utf-8')).toBe(decode(fileOf('a\n1\n'), 'latin-1'));
	});

	it('keeps letters of other languages and signs that stand alone', () => {
		const other = 'Équité, Côte d’Ivoire, √2, 20 °C, Màrius, Col·lectiu\n';
		expect(decode(fileOf(other), 'utf-8')).toBe(other);
	});
});

function utf8(content: string): Uint8Array {
	return new TextEncoder().encode(content);
}

function bytesOf(content: string): Uint8Array {
	return latin1(content);
}
