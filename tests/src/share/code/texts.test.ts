import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn, tablesIn } from '../../../../src/lib/share/code/tables';
import {
	javascriptQuery,
	pythonQuery,
	quotedText,
	rQuery
} from '../../../../src/lib/share/code/texts';

describe('tablesIn(sql)', () => {
	it('names the public tables once each, and no part of the query', () => {
		const sql =
			'with held as (select * from crime_year)\nselect 1 from held\nJOIN population using (year)\njoin crime_year';
		expect(tablesIn(sql)).toEqual(['crime_year', 'population']);
		expect(tablesIn('select 1')).toEqual([]);
		expect(tablesIn('select 1 from toString')).toEqual([]);
		expect(tablesIn('select * from crime_year_of_mine')).toEqual([]);
	});
});

describe('statementsIn(sql)', () => {
	it('parts at the semicolons that end a line', () => {
		expect(statementsIn("select ';x'\n;\n\nselect 2;\n")).toEqual(["select ';x'", 'select 2']);
		expect(statementsIn('')).toEqual([]);
	});
});

const hostile = fc.oneof(
	fc.string(),
	fc.stringMatching(/^[a\\"'`${})(\-\n]{0,12}$/),
	fc.constantFrom('"""', '`${x}`', ')"', ')---"', '\\n', "'; drop table x; --")
);

describe('javascriptQuery(sql), quotedText(text)', () => {
	it('are read by JavaScript as the text itself', () => {
		const value = (source: string): unknown => new Function(`return ${source}`)();
		fc.assert(
			fc.property(hostile, (text) => {
				const unix = text.replace(/\r\n?/g, '\n');
				expect(value(javascriptQuery(unix))).toBe(`\n${unix}\n`);
				expect(value(quotedText(text))).toBe(text);
			})
		);
	});
});

describe('rQuery(sql)', () => {
	it('has a fence that the text does not hold', () => {
		expect(rQuery('select 1')).toBe('r"(\nselect 1\n)"');
		expect(rQuery('count("n)"')).toBe('r"-(\ncount("n)"\n)-"');
		fc.assert(
			fc.property(hostile, (text) => {
				const source = rQuery(text);
				const [, fence = ''] = /^r"(-*)\(/.exec(source) ?? [];
				expect(source.indexOf(`)${fence}"`)).toBe(source.length - fence.length - 2);
			})
		);
	});
});

describe('pythonQuery(sql)', () => {
	it('has no quotation marks that end it early', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const inside = pythonQuery(text).slice(3, -3);
				expect(inside.replace(/\\./gs, '')).not.toContain('"""');
				expect(inside.replace(/\\(.)/gs, '$1')).toBe(`\n${text}\n`);
			})
		);
	});
});
