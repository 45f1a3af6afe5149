import { describe, expect, it } from 'vitest';
import type { Register } from '../../../../src/lib/catalog/types';
import { readWide } from '../../../../scripts/import/sesnsp/wide';
import {
	crimeFinder,
	modalityOf,
	publishedCrimes,
	sexOfFiles
} from '../../../../scripts/import/sesnsp/codes';
import { filesHeader, wideFile } from './wide-text';

/** The crime and modality that a row of `type`, `subtype` and `modality` gets in a register. */
function crimeOf(register: Register, type: string, subtype: string, modality = subtype) {
	const fields = `2026,1,Aguascalientes,La vida,${type},${subtype},${modality}`;
	const file = wideFile('sesnsp/x_2026-01.csv', filesHeader, [[fields, '1']]);
	const row = readWide(file, 'files')[0];
	if (!row) throw new Error('no row');
	const crime = crimeFinder(register)(row, file);
	return crime && [crime.crime, modalityOf(crime, row, file)];
}

describe('crimeFinder(register)', () => {
	it('tells attempted femicide from femicide by the subtype, under one type', () => {
		expect(crimeOf('rnid', 'Feminicidio', 'Feminicidio', 'Con arma blanca')).toEqual([
			'femicide',
			'with_bladed_weapon'
		]);
		expect(crimeOf('rnid', 'Feminicidio', 'Tentativa de feminicidio')).toEqual([
			'attempted_femicide',
			'all'
		]);
	});

	it('knows rape under the type of each register', () => {
		expect(crimeOf('cnsp', 'Violación simple', 'Violación simple')).toEqual(['rape_simple', 'all']);
		expect(crimeOf('rnid', 'Violación', 'Violación equiparada')).toEqual(['rape_equated', 'all']);
	});

	it('keeps the purpose of human trafficking as its modality', () => {
		const purpose = 'Trata de personas con fines de explotación sexual';
		expect(crimeOf('rnid', 'Trata de personas', purpose)).toEqual([
			'human_trafficking',
			'sexual_exploitation'
		]);
	});

	it('leaves out other crimes, negligent homicide and attempted homicide', () => {
		expect(crimeOf('cnsp', 'Lesiones', 'Lesiones dolosas', 'Con arma blanca')).toBeNull();
		expect(crimeOf('cnsp', 'Homicidio', 'Homicidio culposo', 'Con arma blanca')).toBeNull();
		expect(crimeOf('rnid', 'Homicidio', 'Tentativa de homicidio doloso')).toBeNull();
		expect(
			crimeOf('rnid', 'Violación a la intimidad sexual', 'Violación a la intimidad sexual')
		).toBeNull();
	});

	it('refuses a subtype that nobody has looked at under a type of ours', () => {
		expect(() => crimeOf('cnsp', 'Feminicidio', 'Tentativa de feminicidio')).toThrow(
			'a known subtype of "Feminicidio", found "Tentativa de feminicidio"'
		);
	});

	it('refuses a subtype of ours under another type', () => {
		expect(() => crimeOf('cnsp', 'Homicidio', 'Feminicidio')).toThrow('expected "Feminicidio"');
	});

	it('refuses a modality that the crime did not have', () => {
		expect(() => crimeOf('cnsp', 'Feminicidio', 'Feminicidio', 'En accidente de tránsito')).toThrow(
			'column "Modalidad"'
		);
		expect(() => crimeOf('cnsp', 'Abuso sexual', 'Abuso sexual', 'Con arma blanca')).toThrow(
			'column "Modalidad"'
		);
	});
});

describe('publishedCrimes', () => {
	it('has ten crimes in the register of 2015 and eleven in that of 2026', () => {
		const crimes = (register: Register) =>
			new Set(publishedCrimes[register].map(({ crime }) => crime));
		expect(crimes('cnsp').size).toBe(10);
		expect(crimes('rnid').size).toBe(11);
		expect([...crimes('rnid')].filter((crime) => !crimes('cnsp').has(crime))).toEqual([
			'attempted_femicide'
		]);
	});

	it('has each subtype once', () => {
		const subtypes = publishedCrimes.rnid.map(({ subtype }) => subtype);
		expect(new Set(subtypes).size).toBe(subtypes.length);
	});
});

describe('sexOfFiles(crime)', () => {
	it('is women for femicide and its attempt, unknown to the register for the rest', () => {
		expect(sexOfFiles('femicide')).toBe('women');
		expect(sexOfFiles('attempted_femicide')).toBe('women');
		expect(sexOfFiles('family_violence')).toBe('all');
	});
});
