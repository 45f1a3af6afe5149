import { describe, expect, test } from 'vitest';
import {
	findState,
	nation,
	ofPlace,
	placeInSentence,
	placeName,
	state,
	states
} from '../../../src/lib/catalog/states';
import { table } from './tables';

describe('states', () => {
	test('are the rows of data/geography/states.csv', () => {
		const rows = states.map(({ cve_ent, name_es, name_en, short, abbr, tile_row, tile_col }) => ({
			cve_ent,
			name_es,
			name_en,
			short,
			abbr,
			tile_row: `${tile_row}`,
			tile_col: `${tile_col}`
		}));
		expect(rows).toEqual(table('states'));
	});

	test('no two share a tile', () => {
		expect(new Set(states.map(({ tile_row, tile_col }) => `${tile_row} ${tile_col}`)).size).toBe(
			32
		);
	});
});

describe('placeName(cve_ent, lang), placeInSentence(cve_ent, lang), ofPlace(cve_ent, lang)', () => {
	test.each([
		['15', 'es', 'Estado de México', 'el Estado de México', 'del Estado de México'],
		['15', 'en', 'State of Mexico', 'the State of Mexico', 'of the State of Mexico'],
		['09', 'es', 'Ciudad de México', 'la Ciudad de México', 'de la Ciudad de México'],
		['09', 'en', 'Mexico City', 'Mexico City', 'of Mexico City'],
		['05', 'es', 'Coahuila', 'Coahuila', 'de Coahuila'],
		['20', 'en', 'Oaxaca', 'Oaxaca', 'of Oaxaca'],
		['00', 'es', nation.name.es, 'el país', 'del país'],
		['00', 'en', nation.name.en, 'the country', 'of the country']
	] as const)('%s in %s', (cve_ent, lang, name, inSentence, of) => {
		expect(placeName(cve_ent, lang)).toBe(name);
		expect(placeInSentence(cve_ent, lang)).toBe(inSentence);
		expect(ofPlace(cve_ent, lang)).toBe(of);
	});
});

describe('state(cve_ent), findState(cve_ent)', () => {
	test('a code finds its state, anything else finds none', () => {
		expect(state('32').name_es).toBe('Zacatecas');
		for (const code of ['00', '33', '99', '1', '']) {
			expect(findState(code)).toBeNull();
			expect(() => state(code)).toThrow(RangeError);
		}
	});
});
