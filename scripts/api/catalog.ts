/** `/data/catalog.jsonld`: every public table as DCAT 3 (W3C, 2024), with the terms that DCAT-AP 3 asks for. */
import { source } from '../../src/lib/catalog/sources';
import type { Text } from '../../src/lib/catalog/types';
import { api, described, tableFile } from '../../src/lib/data/addresses';
import { tablePath } from '../../src/lib/data/table-path';
import { termsAddresses } from '../../src/lib/data/terms';
import { dataTexts, keywords } from '../../src/lib/i18n/data-package';
import type { Manifest, TableEntry } from '../../src/lib/query/manifest';
import { pagePath } from '../../src/lib/view/paths';
import type { FileFacts } from './file-facts';

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	spdx: 'http://spdx.org/rdf/terms#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

/** The country in the EU's list of places, by which catalogues of data find each other. */
const MEXICO = 'http://publications.europa.eu/resource/authority/country/MEX';
const LANGUAGES = ['SPA', 'ENG'].map((code) =>
	resource(`http://publications.europa.eu/resource/authority/language/${code}`)
);
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types';

/** What the catalogue needs of the files. */
export interface CatalogFacts {
	/** Bytes and SHA-256 of a file of `/data/`. */
	readonly of: (file: string) => FileFacts;
	/** First and last year of a table; null where it has none. */
	readonly years: (entry: TableEntry) => readonly [first: number, last: number] | null;
}

function resource(address: string) {
	return { '@id': address };
}

function texts({ es, en }: Text) {
	return [
		{ '@language': 'es', '@value': es },
		{ '@language': 'en', '@value': en }
	];
}

/** The catalogue of a release as JSON-LD. */
export function catalogOf(
	{ release, tables }: Manifest,
	origin: string,
	facts: CatalogFacts
): object {
	const publisher = resource(`${origin}/#publisher`);
	return {
		'@context': context,
		'@id': `${origin}${described.catalog}`,
		'@type': 'dcat:Catalog',
		'dct:title': texts({ es: 'Atlas Violeta', en: 'Atlas Violeta' }),
		'dct:description': texts(dataTexts.description),
		'dct:publisher': { ...publisher, '@type': 'foaf:Agent', 'foaf:name': 'Atlas Violeta' },
		'dct:language': LANGUAGES,
		'dct:spatial': resource(MEXICO),
		'foaf:homepage': resource(`${origin}${pagePath('data', 'es')}`),
		'dcat:version': release,
		'dcat:service': {
			'@id': `${origin}${api.openapi}#service`,
			'@type': 'dcat:DataService',
			'dct:title': texts({ es: 'API del Atlas Violeta', en: 'Atlas Violeta API' }),
			'dcat:endpointURL': resource(`${origin}${api.indicators}`),
			'dcat:endpointDescription': resource(`${origin}${api.openapi}`)
		},
		'dcat:dataset': tables.map((entry) => datasetOf(entry, origin, facts))
	};
}

function datasetOf(entry: TableEntry, origin: string, facts: CatalogFacts): object {
	const { table, label, row } = entry;
	const sources = entry.sources.map(source);
	const years = facts.years(entry);
	const page = `${origin}${tablePath(table, 'es')}`;
	return {
		'@id': `${page}#dataset`,
		'@type': 'dcat:Dataset',
		'dct:identifier': table,
		'dct:title': texts(label),
		'dct:description': texts({
			es: `${dataTexts.rowIs.es} ${row.es}.`,
			en: `${dataTexts.rowIs.en} ${row.en}.`
		}),
		'dct:publisher': resource(`${origin}/#publisher`),
		'dcat:landingPage': [resource(page), resource(`${origin}${tablePath(table, 'en')}`)],
		'dcat:keyword': (['es', 'en'] as const).flatMap((lang) =>
			keywords[lang].map((word) => ({ '@language': lang, '@value': word }))
		),
		'dct:source': [...new Set(sources.map(({ url }) => new URL(url, origin).href))].map(resource),
		...(years === null ? {} : { 'dct:temporal': periodOf(years) }),
		'dcat:distribution': [
			distributionOf(entry, entry.parquet, 'application/vnd.apache.parquet', origin, facts),
			distributionOf(entry, entry.csv, 'text/csv', origin, facts)
		]
	};
}

function periodOf([first, last]: readonly [number, number]) {
	const year = (value: number) => ({ '@type': 'xsd:gYear', '@value': String(value) });
	return {
		'@type': 'dct:PeriodOfTime',
		'dcat:startDate': year(first),
		'dcat:endDate': year(last)
	};
}

function distributionOf(
	{ table, sources }: TableEntry,
	file: string,
	mediaType: string,
	origin: string,
	facts: CatalogFacts
): object {
	const { bytes, sha256 } = facts.of(file);
	const address = `${origin}${tableFile(file)}`;
	const licences = termsAddresses(sources.map(source)).map(resource);
	return {
		'@id': `${address}#distribution`,
		'@type': 'dcat:Distribution',
		'dct:title': file,
		'dcat:accessURL': resource(`${origin}${tablePath(table, 'es')}`),
		'dcat:downloadURL': resource(address),
		'dcat:mediaType': resource(`${MEDIA_TYPES}/${mediaType}`),
		'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': resource('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
			'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 }
		},
		...termsOf(licences, origin)
	};
}

/** One licence, as DCAT-AP allows no more; a table of several sources keeps the terms of each. */
function termsOf(licences: readonly { readonly '@id': string }[], origin: string): object {
	const [only, ...others] = licences;
	if (only === undefined)
		return { 'dct:rights': resource(`${origin}${pagePath('method', 'es')}#sources`) };
	return others.length === 0 ? { 'dct:license': only } : { 'dct:rights': licences };
}
