import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../scripts/api/archive';
import { entryOf, indicatorFile, metadataFile } from '../../../scripts/api/indicator-files';
import { rowsCsv } from '../../../scripts/api/rows';
import { answered, edition } from './small';

const { indicator, results } = answered('femicide_rate');

describe('entryOf(indicator, results)', () => {
	it('says which years and cuts there are, and where each file is', () => {
		const entry = entryOf(indicator, results);
		expect(entry.years).toHaveLength(results.length);
		expect(entry.years.at(-1)).toMatchObject({ cut: '2026-05', months: 12 });
		expect(entry.sources).toEqual(['sesnsp-bulletins', 'conapo-population']);
		expect(entry.links).toMatchObject({
			json: '/api/v1/indicators/femicide_rate.json',
			zip: '/api/v1/indicators/femicide_rate.zip'
		});
		expect(entry.links.page.es).toMatch(/^\/mapa\/tasa-de-feminicidio\//);
		expect(entry.links.page.en).toMatch(/^\/en\/map\/femicide-rate\//);
	});
});

describe('indicatorFile(indicator, results, edition)', () => {
	it('holds every year and place', () => {
		const file = indicatorFile(indicator, results, edition);
		expect(file.rows).toHaveLength(results.length * 33);
		expect(file.release).toBe(edition.release);
		expect(file.notes).toContain('femicide_share_varies');
	});
});

describe('metadataFile(indicator, results, edition)', () => {
	it('tells the terms of each source as words and as an address', () => {
		const { publications } = metadataFile(indicator, results, edition);
		expect(publications.map(({ id }) => id)).toEqual(['sesnsp-bulletins', 'conapo-population']);
		for (const { terms, termsUrl } of publications) {
			expect(terms.es).toMatch(/Libre Uso MX/);
			expect(termsUrl).toBe('https://datos.gob.mx/libreusomx');
		}
	});

	it('cites the release, the sources and the page', () => {
		const { citation } = metadataFile(indicator, results, edition);
		expect(citation.es).toMatch(/^Atlas Violeta\. «Víctimas de feminicidio»/);
		expect(citation.en).toMatch(/^Atlas Violeta\. “Victims of femicide”/);
		for (const text of [citation.es, citation.en]) {
			expect(text).toContain(edition.release);
			expect(text).toContain('SESNSP');
			expect(text).toContain('https://atlas.example/');
		}
	});

	it('gives the rule of precision of a survey and of a count, and none of what is documented', () => {
		const rule = (id: string) => {
			const one = answered(id);
			return metadataFile(one.indicator, one.results, edition).precision?.en ?? null;
		};
		expect(rule('partner_lifetime_any')).toMatch(/standard error/);
		expect(rule('femicide_rate')).toMatch(/complete counts/);
		expect(rule('programmes_documented')).toBeNull();
	});
});

describe('archiveOf(metadata, csv, json)', () => {
	const metadata = metadataFile(indicator, results, edition);
	const csv = rowsCsv(results);

	it('packs the CSV, the metadata and what a person reads, in both languages', () => {
		const files = unzipSync(archiveOf(metadata, csv, '{}'));
		expect(Object.keys(files).sort()).toEqual([
			'README.txt',
			'femicide_rate.csv',
			'femicide_rate.metadata.json'
		]);
		expect(strFromU8(files['femicide_rate.csv'] ?? new Uint8Array())).toBe(csv);
		const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
		for (const words of ['Víctimas de feminicidio', 'Victims of femicide', edition.release])
			expect(readme).toContain(words);
		expect(readme).toContain('nunca significa cero');
		expect(readme).not.toMatch(/undefined|\[object/);
	});

	it('gives the same bytes each time', () => {
		expect(archiveOf(metadata, csv, '{}')).toEqual(archiveOf(metadata, csv, '{}'));
	});
});
