import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../scripts/api/catalog';
import { edition, manifest } from './small';

const facts = {
	of: (file: string) => ({ bytes: file.length, sha256: 'd'.repeat(64) }),
	years: ({ table }: { readonly table: string }) =>
		table === 'crime_year' ? ([2015, 2026] as const) : null
};

interface Node {
	readonly [key: string]: unknown;
}

const catalog = catalogOf(manifest, edition.origin, facts) as Node;
const datasets = catalog['dcat:dataset'] as readonly Node[];
const distributions = datasets.flatMap((each) => each['dcat:distribution'] as readonly Node[]);

describe('catalogOf(manifest, origin, facts)', () => {
	it('has what DCAT-AP 3 requires of a catalogue, a dataset and a distribution', () => {
		for (const name of ['dct:title', 'dct:description', 'dct:publisher'])
			expect(catalog).toHaveProperty([name]);
		expect(catalog).toMatchObject({ '@type': 'dcat:Catalog', 'dcat:version': edition.release });
		expect(datasets).toHaveLength(2);
		for (const dataset of datasets) {
			expect(dataset['@type']).toBe('dcat:Dataset');
			for (const name of ['dct:title', 'dct:description']) {
				const texts = dataset[name] as readonly Node[];
				expect(texts.map((text) => text['@language'])).toEqual(['es', 'en']);
			}
		}
		expect(distributions).toHaveLength(4);
		for (const distribution of distributions)
			expect(distribution).toMatchObject({
				'@type': 'dcat:Distribution',
				'dcat:accessURL': { '@id': expect.stringMatching(/^https:\/\/atlas\.example\/datos\//) }
			});
	});

	it('uses no prefix that its context lacks, and no name twice', () => {
		const context = Object.keys(catalog['@context'] as object);
		const text = JSON.stringify({ ...catalog, '@context': null });
		const used = [...text.matchAll(/"(\w+):[\w-]+":/g)].map(([, prefix]) => prefix);
		expect(context).toEqual(expect.arrayContaining([...new Set(used)]));
		const ids = [...datasets, ...distributions].map((node) => node['@id']);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('tells file, size, sum, type and terms of a distribution', () => {
		expect(distributions[0]).toMatchObject({
			'dcat:downloadURL': { '@id': 'https://atlas.example/data/crime_year.parquet' },
			'dcat:byteSize': { '@value': String('crime_year.parquet'.length) },
			'dcat:mediaType': {
				'@id': 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet'
			},
			'spdx:checksum': { 'spdx:checksumValue': { '@value': 'd'.repeat(64) } },
			'dct:license': { '@id': 'https://datos.gob.mx/libreusomx' }
		});
		expect(distributions[2]).not.toHaveProperty(['dct:license']);
		expect(distributions[2]).toHaveProperty(['dct:rights']);
	});

	it('tells the years of a table that has years', () => {
		expect(datasets[0]?.['dct:temporal']).toMatchObject({
			'dcat:startDate': { '@type': 'xsd:gYear', '@value': '2015' },
			'dcat:endDate': { '@value': '2026' }
		});
		expect(datasets[1]).not.toHaveProperty(['dct:temporal']);
	});
});
