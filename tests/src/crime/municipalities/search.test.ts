import { describe, expect, it } from 'vitest';
import { search, searchIndex } from '../../../../src/lib/crime/municipalities/search';
import { names } from './records';

const index = searchIndex(names, 'es');
const first = (text: string) => search(index, text, 8).found[0]?.cvegeo;

describe('search(index, text, limit)', () => {
	it('holds every municipality', () => {
		expect(index).toHaveLength(2478);
	});

	it.each([
		['tlahuac', '09011'],
		['TLÁHUAC', '09011'],
		['ñuu savi', '12083'],
		['nuu', '12083'],
		['cuauhtemoc ciudad', '09015'],
		['tijuana', '02004'],
		['ecatepec', '15033']
	])('“%s” finds %s', (text, cvegeo) => {
		expect(first(text)).toBe(cvegeo);
	});

	it('puts the same name before longer ones, and tells states apart', () => {
		const { found, all } = search(index, 'benito juarez', 8);
		expect(found.map(({ name }) => name).slice(0, 3)).toEqual(Array(3).fill('Benito Juárez'));
		expect(new Set(found.map(({ state }) => state)).size).toBeGreaterThan(2);
		expect(all).toBeGreaterThanOrEqual(found.length);
		expect(search(index, 'benito juarez cdmx', 8).found.map(({ cvegeo }) => cvegeo)).toEqual([
			'09014'
		]);
	});

	it('gives no more than the limit, and says how many there are', () => {
		const { found, all } = search(index, 'san', 8);
		expect(found).toHaveLength(8);
		expect(all).toBeGreaterThan(300);
	});

	it('finds nothing for what is no name, nor for no letters', () => {
		expect(search(index, 'xyzzy', 8)).toEqual({ found: [], all: 0 });
		expect(search(index, ' .- ', 8)).toEqual({ found: [], all: 0 });
	});
});
