import { describe, expect, it } from 'vitest';
import {
	codesText,
	LONGEST_SEARCH,
	readCodes,
	searchedText,
	toggled,
	withCommas
} from '../../../src/lib/view/query-lists';

const read = (query: string) => readCodes(new URLSearchParams(query), 'state', ['09', '20', '21']);

describe('readCodes(params, key, allowed, why)', () => {
	it('each once, in the order asked; none where nothing is asked', () => {
		expect(read('state=20,09,,20')).toEqual({ value: ['20', '09'], reason: null });
		expect(read('')).toEqual({ value: [], reason: null });
	});

	it('says which do not exist, all in one sentence', () => {
		expect(read('state=20,ZZ,toString')).toEqual({
			value: ['20'],
			reason: {
				es: 'El enlace pide «state=ZZ, toString», que no existe; se filtra por lo demás.',
				en: 'The link asks for “state=ZZ, toString”, which does not exist; the rest filters.'
			}
		});
	});

	it('or says it as it is told to', () => {
		const why = (key: string, unknown: string) => ({ es: '', en: `${key}: ${unknown}` });
		const params = new URLSearchParams('ids=a,b');
		expect(readCodes(params, 'ids', ['a'], why).reason?.en).toBe('ids: b');
	});
});

describe('codesText(codes), withCommas(query)', () => {
	it('an empty list is no parameter; commas are not escaped', () => {
		expect(codesText([])).toBeNull();
		expect(codesText(['MX', 'PE'])).toBe('MX,PE');
		expect(withCommas('?country=MX%2CPE&q=%C3%B1')).toBe('?country=MX,PE&q=%C3%B1');
	});
});

describe('toggled(codes, code)', () => {
	it('adds a code at the end, or takes it away', () => {
		expect(toggled([], 'MX')).toEqual(['MX']);
		expect(toggled(['MX', 'US'], 'PE')).toEqual(['MX', 'US', 'PE']);
		expect(toggled(['MX', 'US'], 'MX')).toEqual(['US']);
	});
});

describe('searchedText(typed)', () => {
	it('single spaces, none at the ends, cut between signs', () => {
		expect(searchedText('  red \n mesa ')).toBe('red mesa');
		expect(searchedText('a'.repeat(300))).toHaveLength(LONGEST_SEARCH);
		expect(searchedText(`${'a'.repeat(LONGEST_SEARCH - 1)}😀😀`)).toBe(
			`${'a'.repeat(LONGEST_SEARCH - 1)}😀`
		);
	});
});
