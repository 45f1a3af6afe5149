import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { datasets } from '../../../src/lib/catalog/datasets';
import {
	catalogLinkedData,
	datasetLinkedData,
	scriptJson,
	type DescribedTable
} from '../../../src/lib/data/linked-data';
import { LANGS } from '../../../src/lib/i18n';

const edition = { release: '0.1.0+0123abcd', origin: 'https://atlas.example' };

function described(table: string): DescribedTable {
	const entry = datasets.find((each) => each.table === table);
	if (entry === undefined) throw new RangeError(table);
	return {
		...entry,
		parquet: `${table}.parquet`,
		csv: `${table}.csv`,
		file: `${table}.0123456789ab.parquet`,
		rows: 1,
		bytes: 20,
		sha256: 'a'.repeat(64),
		csvBytes: 10,
		csvSha256: 'b'.repeat(64),
		years: table === 'crime_year' ? [2015, 2026] : null
	};
}

interface Content {
	readonly [key: string]: unknown;
}

describe('datasetLinkedData(entry, lang, edition)', () => {
	const everyOne = datasets.flatMap(({ table }) => LANGS.map((lang) => [table, lang] as const));

	it.each(everyOne)('has what search engines require of a data set (%s, %s)', (table, lang) => {
		const content = datasetLinkedData(described(table), lang, edition) as Content;
		expect(content).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
		expect(String(content['name']).length).toBeGreaterThan(3);
		const { length } = String(content['description']);
		expect(length).toBeGreaterThanOrEqual(50);
		expect(length).toBeLessThanOrEqual(5000);
		for (const address of [content['url'], content['license']].flat())
			expect(address).toMatch(/^https:\/\//);
		expect(content['creator']).toMatchObject({ '@type': 'Organization', name: 'Atlas Violeta' });
		const files = content['distribution'] as readonly Content[];
		expect(files.map((file) => file['encodingFormat'])).toEqual([
			'application/vnd.apache.parquet',
			'text/csv'
		]);
		for (const file of files)
			expect(file['contentUrl']).toMatch(/^https:\/\/atlas\.example\/data\//);
	});

	it('is described in both languages, its own first, with its variables and sources', () => {
		const content = datasetLinkedData(described('crime_year'), 'en', edition) as Content;
		expect(content['description']).toMatch(/^One row is .*Un renglón es /s);
		expect(content).toMatchObject({
			temporalCoverage: '2015/2026',
			spatialCoverage: { '@type': 'Place', name: 'Mexico' },
			url: 'https://atlas.example/en/data/crime_year/',
			version: edition.release
		});
		const variables = content['variableMeasured'] as readonly Content[];
		expect(variables.map(({ name }) => name)).toContain('cve_ent');
		const sources = content['isBasedOn'] as readonly Content[];
		for (const source of sources) expect(source['url']).toMatch(/^https:\/\//);
		expect(sources.length).toBeGreaterThan(1);
	});

	it("says that Peru's table is of Peru", () => {
		const content = datasetLinkedData(described('peru_femicide'), 'es', edition);
		expect(content).toMatchObject({ spatialCoverage: { name: 'Perú' } });
	});
});

describe('catalogLinkedData(tables, lang, edition)', () => {
	it('names every table by the id that its own page gives it', () => {
		const entry = described('states');
		const content = catalogLinkedData([entry], 'es', edition);
		const own = datasetLinkedData(entry, 'es', edition) as Content;
		expect(content).toMatchObject({ '@type': 'DataCatalog', dataset: [{ '@id': own['@id'] }] });
	});
});

describe('scriptJson(content)', () => {
	it('can neither end a script nor begin a tag, and reads back the same', () => {
		const content = { text: '</script><!-- & \u2028' };
		expect(scriptJson(content)).toBe('{"text":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}');
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string()), (texts) => {
				const text = scriptJson(texts);
				expect(text).not.toMatch(/[<>&]/);
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(texts)));
			})
		);
	});
});
