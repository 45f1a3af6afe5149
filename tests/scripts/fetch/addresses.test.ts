import { describe, expect, it } from 'vitest';
import { addresses, unstable } from '../../../scripts/fetch/addresses';

/** Domains of the publishers and of the government's open data. */
const official = /^(www\.inegi\.org\.mx|conapo\.segob\.gob\.mx|repodatos\.atdt\.gob\.mx)$/;

describe('addresses', () => {
	it('has each source once, and each file under its own name', () => {
		expect(addresses.length).toBeGreaterThanOrEqual(15);
		expect(new Set(addresses.map(({ id }) => id)).size).toBe(addresses.length);
		expect(new Set(addresses.map(({ file }) => file)).size).toBe(addresses.length);
	});

	it.each(addresses)('$id is at an official address with TLS, in a file of its kind', (address) => {
		const url = new URL(address.url);
		expect(url.protocol).toBe('https:');
		expect(url.hostname).toMatch(official);
		expect(url.pathname.split('/').at(-1)).toBe(address.file);
		expect(address.file.endsWith(`.${address.kind}`)).toBe(true);
	});

	it.each(addresses)('$id has a plausible size that holds the one recorded', (address) => {
		const { min, max } = address.bytes;
		const recorded = address.recorded?.bytes ?? (min + max) / 2;
		expect(min).toBeGreaterThan(1_000_000);
		expect(recorded).toBeGreaterThan(min);
		expect(recorded).toBeLessThan(max);
		if (address.recorded?.sha256 !== undefined) {
			expect(address.recorded.sha256).toMatch(/^[0-9a-f]{64}$/);
		}
	});

	it('has the three names that INEGI gave the deaths of a year', () => {
		const files = addresses.filter(({ id }) => id.startsWith('inegi-deaths-'));
		expect(files.map(({ file }) => file.replace('conjunto_de_datos_', ''))).toEqual([
			'defunciones_generales_2017_csv.zip',
			...[2018, 2019, 2020, 2021, 2022, 2023].map((y) => `defunciones_registradas_${y}_csv.zip`),
			'edr2024_csv.zip'
		]);
	});

	it('says of every source what comes next', () => {
		for (const { next } of addresses) expect(next).toContain('FILE');
	});
});

describe('unstable', () => {
	it('names a page of the publisher for what has no address that stays', () => {
		for (const { page } of unstable) expect(page).toMatch(/^https:\/\/www\.(inegi\.org|gob)\.mx\//);
		expect(unstable.map(({ title }) => title.split(' (')[0])).toEqual([
			'ENDIREH 2016',
			'Files and victims since January 2026'
		]);
	});
});
