import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cells, EMPTY, NOT_WHOLE } from '../../../../../scripts/import/endireh/official/cells';
import { faultOf, latin1 } from '../../fault';

function cellsOf(content: string | Uint8Array): Cells {
	return new Cells({
		path: 'a.csv',
		bytes: typeof content === 'string' ? latin1(content) : content
	});
}

/** Every record as its texts. */
function textsOf(content: string | Uint8Array): string[][] {
	const cells = cellsOf(content);
	const rows: string[][] = [];
	while (cells.next()) rows.push(cells.names.map((_, cell) => cells.text(cell)));
	return rows;
}

describe('new Cells(file)', () => {
	it('gives the names of the header in capitals, without a mark, quotes and what is stuck to them', () => {
		expect(cellsOf('\ufeffid_per,"P7_6_1\r", Año \r\n').names.slice(1)).toEqual(['P7_6_1', 'AÑO']);
		const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...latin1('a,b\n')]);
		expect(cellsOf(marked).names).toEqual(['A', 'B']);
	});

	it('refuses a column twice, and bytes that are no text', () => {
		expect(faultOf(() => cellsOf('a,b,A\n'))).toMatchObject({ row: 1, column: 'A', found: 'two' });
		expect(faultOf(() => cellsOf('a\0,b\n')).found).toContain('byte 0');
	});
});

describe('cells.next()', () => {
	it('takes returns, line breaks and blanks off values, with quotes and without', () => {
		expect(textsOf('a,b,c\n1\r,2\n,3\r\n"4\r\n"," 5","\n6"\r\n\n"",,\r\n7,\n8,"9"\n\n')).toEqual([
			['1', '2', '3'],
			['4', '5', '6'],
			['', '', ''],
			['7', '8', '9']
		]);
	});

	it('keeps commas, quotes and line breaks within quotes, in Latin-1 and in UTF-8', () => {
		const text = 'a,b\n"Peña ""Vieja"", N.L.","x\ny"\n';
		const expected = [['Peña "Vieja", N.L.', 'x\ny']];
		expect(textsOf(text)).toEqual(expected);
		expect(textsOf(new TextEncoder().encode(text))).toEqual(expected);
	});

	it('counts the lines of the file, those within values too', () => {
		const cells = cellsOf('a,b\n"1\n",2\n\n3\n,4\n5,6\n');
		const lines: number[] = [];
		while (cells.next()) lines.push(cells.line);
		expect(lines).toEqual([2, 5, 7]);
	});

	it.each([
		['a,b\n1,2,3\n', '2 fields', 'more'],
		['a,b\n1\n', '2 fields', '1 and the end of the file'],
		['a,b\n1\n2,3\n', 'a value in one line', 'two'],
		['a,b\n"1,2\n', 'a closing quote', 'the end of the file'],
		['a,b\n"1"2,3\n', 'a comma after a closing quote', 'something else']
	])('refuses %j', (text, expected, found) => {
		expect(faultOf(() => textsOf(text))).toMatchObject({ row: 2, expected, found });
	});

	it('gives back what was written, with any dirt around it', () => {
		const value = fc.stringMatching(/^[\w áé]{0,6}$/).map((text) => text.trim());
		const dirt = fc.constantFrom('', '\r', ' ', '\n', '\r\n', '\t');
		const cell = fc.record({ value, before: dirt, after: dirt });
		const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(rows, fc.boolean(), (written, quotes) => {
				const line = (cells: readonly { value: string; before: string; after: string }[]) =>
					cells
						.map(({ value, before, after }, index) => {
							if (quotes) return `"${before}${value}${after}"`;
							// A line break at the last value ends the record.
							return index === 2 ? value : `${before}${value}${after}`;
						})
						.join(',');
				const text = `a,b,c\n${written.map((cells) => `${line(cells)}\n`).join('')}`;
				expect(textsOf(text)).toEqual(written.map((cells) => cells.map(({ value }) => value)));
			})
		);
	});
});

describe('cells.whole(cell)', () => {
	it('gives whole numbers, with zeros before them, a blank, or that it is neither', () => {
		const cells = cellsOf('a,b,c,d,e,f\n"007\r", 12,,-1,1.0,1234567890\n');
		cells.next();
		expect([0, 1, 2, 3, 4, 5].map((cell) => cells.whole(cell))).toEqual([
			...[7, 12, EMPTY, NOT_WHOLE, NOT_WHOLE, NOT_WHOLE]
		]);
	});
});

describe('cells.faultOf(cell, expected)', () => {
	it('names the file, the row, the column and what stands there', () => {
		const cells = cellsOf('a,b\n1,"x"\n2,\n');
		cells.next();
		const fault = { file: 'a.csv', row: 2, column: 'B', expected: 'a code', found: '"x"' };
		expect(cells.faultOf(1, 'a code')).toMatchObject(fault);
		cells.next();
		expect(cells.faultOf(1, 'a code')).toMatchObject({ row: 3, found: 'a blank' });
	});
});
