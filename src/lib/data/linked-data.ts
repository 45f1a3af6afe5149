/** What search engines read of a table: schema.org `Dataset` as JSON-LD (Google, Dataset structured data). */
import { source } from '../catalog/sources';
import type { Lang, Text } from '../catalog/types';
import { otherLang } from '../i18n';
import { dataTexts, keywords } from '../i18n/data-package';
import type { TableEntry } from '../query/manifest';
import { pagePath } from '../view/paths';
import { described, tableFile } from './addresses';
import { tablePath } from './table-path';
import { termsAddresses } from './terms';

/** What a page of data is made from beside the table itself. */
export interface DataEdition {
	readonly release: string;
	/** `https://…`, without a slash at the end. */
	readonly origin: string;
}

/** A table with what its files tell. */
export interface DescribedTable extends TableEntry {
	readonly csvBytes: number;
	readonly csvSha256: string;
	/** First and last year; null where it has none. */
	readonly years: readonly [first: number, last: number] | null;
}

const PERU = 'PE';

function publisher(origin: string): object {
	return { '@type': 'Organization', name: 'Atlas Violeta', url: `${origin}/` };
}

function words(text: Text, lang: Lang): string {
	return `${text[lang]} ${text[otherLang(lang)]}`;
}

/** The table as a `Dataset`, described in both languages, that of the page first. */
export function datasetLinkedData(
	entry: DescribedTable,
	lang: Lang,
	{ release, origin }: DataEdition
): object {
	const { table, label, row, columns } = entry;
	const sources = entry.sources.map(source);
	const terms = termsAddresses(sources);
	const page = `${origin}${tablePath(table, lang)}`;
	const rowIs = { es: `${dataTexts.rowIs.es} ${row.es}.`, en: `${dataTexts.rowIs.en} ${row.en}.` };
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		'@id': `${page}#dataset`,
		name: `${label[lang]} · Atlas Violeta`,
		alternateName: [label[otherLang(lang)], table],
		description: `${words(rowIs, lang)} ${words(dataTexts.description, lang)}`,
		url: page,
		identifier: table,
		version: release,
		inLanguage: ['es', 'en'],
		keywords: [...keywords[lang], ...keywords[otherLang(lang)]],
		isAccessibleForFree: true,
		license: terms.length === 0 ? `${origin}${pagePath('method', lang)}#sources` : terms,
		creator: publisher(origin),
		publisher: publisher(origin),
		includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${origin}${described.catalog}` },
		...(entry.years === null ? {} : { temporalCoverage: entry.years.join('/') }),
		spatialCoverage: placeOf(entry, lang),
		variableMeasured: columns.map((column) => ({
			'@type': 'PropertyValue',
			name: column.name,
			description: words(column.label, lang),
			...(column.unit === null ? {} : { unitText: column.unit })
		})),
		distribution: [
			{
				'@type': 'DataDownload',
				encodingFormat: 'application/vnd.apache.parquet',
				contentUrl: `${origin}${tableFile(entry.parquet)}`,
				contentSize: `${entry.bytes} B`,
				sha256: entry.sha256
			},
			{
				'@type': 'DataDownload',
				encodingFormat: 'text/csv',
				contentUrl: `${origin}${tableFile(entry.csv)}`,
				contentSize: `${entry.csvBytes} B`,
				sha256: entry.csvSha256
			}
		],
		isBasedOn: sources.map(({ title, url, publisher: of, citation }) => ({
			'@type': 'CreativeWork',
			name: title[lang],
			url: new URL(url, origin).href,
			creditText: citation[lang],
			publisher: { '@type': 'Organization', name: of[lang] }
		}))
	};
}

/** The catalogue of all tables, for the page that lists them. */
export function catalogLinkedData(
	tables: readonly TableEntry[],
	lang: Lang,
	{ release, origin }: DataEdition
): object {
	return {
		'@context': 'https://schema.org/',
		'@type': 'DataCatalog',
		'@id': `${origin}${described.catalog}`,
		name: 'Atlas Violeta',
		description: words(dataTexts.description, lang),
		url: `${origin}${pagePath('data', lang)}`,
		version: release,
		inLanguage: ['es', 'en'],
		creator: publisher(origin),
		dataset: tables.map(({ table }) => ({
			'@type': 'Dataset',
			'@id': `${origin}${tablePath(table, lang)}#dataset`
		}))
	};
}

function placeOf({ table }: TableEntry, lang: Lang): object {
	const isPeru = table.startsWith('peru_');
	const name = new Intl.DisplayNames(lang, { type: 'region' }).of(isPeru ? PERU : 'MX');
	return { '@type': 'Place', name };
}

/**
 * JSON that can stand inside a `<script>` element: what could end it or begin a tag is written as an escape,
 * which JSON reads as the same sign.
 */
export function scriptJson(content: object): string {
	return JSON.stringify(content).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
