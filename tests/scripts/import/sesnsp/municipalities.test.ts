import { describe, expect, it } from 'vitest';
import { memorySources } from '../../../../scripts/import/lib/sources';
import {
	CATALOGUE,
	isNotMunicipality,
	municipalityFinder,
	plain,
	readCatalogue
} from '../../../../scripts/import/sesnsp/municipalities';
import { readCsv } from '../../../../scripts/import/lib/read';
import { faultOf, fileOf } from '../fault';

const municipalities = [
	{ cvegeo: '01001', name: 'Aguascalientes', seat: 'Aguascalientes' },
	{ cvegeo: '11032', name: 'San José de Iturbide', seat: 'San José Iturbide' },
	{ cvegeo: '14067', name: 'Puerto Vallarta', seat: 'Puerto Vallarta' },
	{ cvegeo: '20208', name: 'San Juan Mixtepec', seat: 'San Juan Mixtepec Distrito 08' },
	{ cvegeo: '20209', name: 'San Juan Mixtepec', seat: 'San Juan Mixtepec Distrito 26' },
	{ cvegeo: '23008', name: 'Playa del Carmen', seat: 'Playa del Carmen' }
];
const file = fileOf('a\n1\n');
const row = readCsv(file, { encoding: 'utf-8', columns: ['a'] })[0];
const find = municipalityFinder(municipalities);

function codeFor(cve_ent: string, name: string): string {
	if (!row) throw new Error('no row');
	return find(cve_ent, name, row, file);
}

describe('municipalityFinder(municipalities)', () => {
	it('joins by state and name without accents and case', () => {
		expect(codeFor('01', 'Aguascalientes')).toBe('01001');
		expect(codeFor('14', 'PUERTO VALLARTA')).toBe('14067');
		expect(codeFor('11', 'San Jose de Iturbide')).toBe('11032');
	});

	it('tells two municipalities of one name by their seats', () => {
		expect(codeFor('20', 'San Juan Mixtepec Distrito 08')).toBe('20208');
		expect(codeFor('20', 'San Juan Mixtepec Distrito 26')).toBe('20209');
		expect(faultOf(() => codeFor('20', 'San Juan Mixtepec')).found).toBe('"San Juan Mixtepec"');
	});

	it('knows names that the catalogue writes otherwise', () => {
		expect(codeFor('23', 'Solidaridad')).toBe('23008');
		expect(codeFor('11', 'San José Iturbide')).toBe('11032');
	});

	it('keeps what has no municipality under 998 and 999 of its state', () => {
		expect(codeFor('09', 'No Especificado')).toBe('09998');
		expect(codeFor('20', 'Otros Municipios')).toBe('20999');
	});

	it('refuses a name that is nowhere, and one of another state', () => {
		expect(faultOf(() => codeFor('01', 'Macondo'))).toMatchObject({
			row: 2,
			column: 'Municipio',
			found: '"Macondo"'
		});
		expect(faultOf(() => codeFor('01', 'Puerto Vallarta')).expected).toContain('state 01');
	});
});

describe('plain(name)', () => {
	it('drops accents, the tilde of ñ and case', () => {
		expect(plain(' Ñuu Savi ')).toBe('nuu savi');
		expect(plain('Juan José Ríos')).toBe('juan jose rios');
	});
});

describe('isNotMunicipality(cvegeo)', () => {
	it('is true of codes that end in 998 and 999', () => {
		expect(['09998', '20999', '20570', '09099'].map(isNotMunicipality)).toEqual([
			true,
			true,
			false,
			false
		]);
	});
});

describe('readCatalogue(sources)', () => {
	it('reads codes, names and seats', () => {
		const text = '[{"cve_completa":"01001","nom_municipio":"Aguascalientes","nom_cabecera":"Ags"}]';
		expect(readCatalogue(memorySources({ [CATALOGUE]: text }))).toEqual([
			{ cvegeo: '01001', name: 'Aguascalientes', seat: 'Ags' }
		]);
	});

	it('refuses a catalogue without codes', () => {
		const text = '[{"nom_municipio":"Aguascalientes","nom_cabecera":"Ags"}]';
		expect(faultOf(() => readCatalogue(memorySources({ [CATALOGUE]: text })))).toMatchObject({
			file: CATALOGUE,
			column: 'cve_completa'
		});
	});
});
