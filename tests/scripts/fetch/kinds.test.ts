import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { END_BYTES, flawOfEnd, flawOfStart, flawOfType } from '../../../scripts/fetch/kinds';
import { noise } from './publisher';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('flawOfType(kind, contentType)', () => {
	it.each(['text/html', 'text/html; charset=utf-8', 'TEXT/HTML', 'application/xhtml+xml'])(
		'refuses %s',
		(type) => expect(flawOfType('zip', type)?.expected).toBe('a ZIP file')
	);

	it.each([null, 'application/x-zip-compressed', 'application/octet-stream', 'text/csv'])(
		'leaves %s to the bytes',
		(type) => expect(flawOfType('csv', type)).toBeNull()
	);
});

describe('flawOfStart(kind, start)', () => {
	it.each([
		['a ZIP', 'zip', 'PK\u0003\u0004...'],
		['a CSV', 'csv', 'RENGLON,ANIO,ENTIDAD\r\n1,1950,Aguascalientes'],
		['a CSV in Latin-1', 'csv', 'A\u00f1o,Clave_Ent\n2015,1'],
		['a CSV with a mark of UTF-8', 'csv', '\u00ef\u00bb\u00bfAño;Mes\n'],
		['a CSV in quotes', 'csv', '"CVE","NOM"\n']
	] as const)('accepts %s', (_, kind, text) => expect(flawOfStart(kind, bytes(text))).toBeNull());

	it.each([
		['an empty file', 'zip', '', 'nothing'],
		['a page as a ZIP', 'zip', '<html>', 'a web page or XML: "<html>"'],
		['a page after blank lines', 'csv', '\r\n  <!DOCTYPE html>', 'a web page or XML'],
		['an empty ZIP', 'zip', 'PK\u0005\u0006', '"PK" at its start'],
		['a CSV as a ZIP', 'zip', 'a,b\n', '"a,b" at its start'],
		['a ZIP as a CSV', 'csv', 'PK\u0003\u0004a,b', 'a ZIP or Excel file'],
		['JSON', 'csv', ' {"error": 1, "b": 2}', 'JSON: '],
		['a list of JSON', 'csv', '[1,2]', 'JSON: "[1,2]"'],
		['binary content', 'csv', 'a,b\u0000\u0001', 'binary content'],
		['a sentence', 'csv', 'Too many requests\n', '"Too many requests" at its start']
	] as const)('refuses %s', (_, kind, text, found) => {
		expect(flawOfStart(kind, bytes(text))?.found.startsWith(found)).toBe(true);
	});
});

describe('flawOfEnd(kind, end)', () => {
	const whole = zipSync({ 'a.csv': noise(3_000), 'b.csv': bytes('a,b\n') });

	it('accepts a whole ZIP, and any CSV', () => {
		expect(flawOfEnd('zip', whole.slice(-END_BYTES))).toBeNull();
		expect(flawOfEnd('csv', bytes('a,b'))).toBeNull();
	});

	it('accepts a ZIP with a comment at its end', () => {
		const commented = Buffer.concat([whole, Buffer.from('hecho en Aguascalientes')]);
		commented.writeUInt16LE(23, whole.length - 2);
		expect(flawOfEnd('zip', commented)).toBeNull();
	});

	it('refuses a ZIP cut short anywhere', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
				expect(flawOfEnd('zip', whole.slice(0, length))?.expected).toBe('a whole ZIP file');
			})
		);
	});
});
