/** The addresses that the API's document tells: what each gives, and examples that the tests ask for. */
import type { Text } from '../../../src/lib/catalog/types';
import { defaultYear, indicator as catalogued } from '../../../src/lib/catalog/indicators';
import { api, described } from '../../../src/lib/data/addresses';
import { ref, type Schema } from './schemas';

/** A part of an address that the reader fills in; of several, examples of one name belong together. */
export interface Parameter {
	readonly name: string;
	readonly about: Text;
	readonly schema: Schema;
	readonly examples: Readonly<Record<string, string>>;
}

/** An address of the API. */
export interface Address {
	readonly path: string;
	readonly id: string;
	readonly tag: 'indicators' | 'states' | 'tables' | 'catalogues' | 'embeds';
	readonly about: Text;
	readonly type: string;
	/** Null where the answer is no JSON. */
	readonly schema: Schema | null;
	readonly parameters?: readonly Parameter[];
}

const indicator: Parameter = {
	name: 'id',
	about: { es: 'Indicador: un id de indicators.json.', en: 'Indicator: an id of indicators.json.' },
	schema: { type: 'string', pattern: '^[a-z0-9_]+$' },
	examples: {
		survey: 'partner_lifetime_any',
		rate: 'femicide_rate',
		count: 'programmes_documented'
	}
};

const place: Parameter = {
	name: 'cve_ent',
	about: {
		es: 'Clave del INEGI en dos dígitos: 00 el país, 01 a 32 los estados.',
		en: 'INEGI’s code in two digits: 00 the nation, 01 to 32 the states.'
	},
	schema: ref('PlaceCode'),
	examples: { nation: '00', oaxaca: '20' }
};

const table: Parameter = {
	name: 'table',
	about: { es: 'Tabla: un nombre de manifest.json.', en: 'Table: a name of manifest.json.' },
	schema: { type: 'string', pattern: '^[a-z0-9_]+$' },
	examples: { states: 'states', estimates: 'prevalence' }
};

const shown = catalogued('femicide_rate');

const embedded: readonly Parameter[] = [
	{
		name: 'slug',
		about: {
			es: 'La palabra del indicador en la dirección de su mapa.',
			en: 'The word of the indicator in the address of its map.'
		},
		schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
		examples: { map: shown.slug.es }
	},
	{
		name: 'year',
		about: { es: 'Uno de los años del indicador.', en: 'One of the indicator’s years.' },
		schema: { type: 'string', pattern: '^\\d{4}$' },
		examples: { map: String(defaultYear(shown)) }
	}
];

/** What lies beside an embed; any page has them at `/embed` and its own address. */
const embeds = (
	[
		[
			'oembed.json',
			'getOEmbed',
			'application/json',
			ref('OEmbed'),
			{
				es: 'El documento oEmbed de una gráfica insertada. Aquí la de un mapa; las demás están igual, en /embed/ y la dirección de su página.',
				en: 'The oEmbed document of an embedded chart. Here that of a map; the others are alike, at /embed/ and the address of their page.'
			}
		],
		[
			'data.json',
			'getEmbedData',
			'application/json',
			ref('EmbedData'),
			{
				es: 'Los renglones de esa gráfica, con lo que hay que saber de ellos.',
				en: 'The rows of that chart, with what has to be known of them.'
			}
		],
		[
			'data.csv',
			'getEmbedCsv',
			'text/csv',
			null,
			{ es: 'Los mismos renglones en CSV.', en: 'The same rows as CSV.' }
		],
		[
			'image.svg',
			'getEmbedImage',
			'image/svg+xml',
			null,
			{ es: 'La imagen de esa gráfica.', en: 'The picture of that chart.' }
		]
	] as const
).map(([file, id, type, schema, about]): Address => ({
	path: `/embed/mapa/{slug}/{year}/${file}`,
	id,
	tag: 'embeds',
	about,
	type,
	schema,
	parameters: embedded
}));

/** Every address, in the order of the document. */
export const addresses: readonly Address[] = [
	{
		path: api.indicators,
		id: 'listIndicators',
		tag: 'indicators',
		about: {
			es: 'Todos los indicadores: qué miden, en qué unidad, qué años y cortes hay, y dónde están sus archivos.',
			en: 'Every indicator: what it measures, in which unit, which years and cuts there are, and where its files are.'
		},
		type: 'application/json',
		schema: ref('Indicators')
	},
	{
		path: api.indicator('{id}', 'json'),
		id: 'getIndicator',
		tag: 'indicators',
		about: {
			es: 'Un indicador: todos sus años, el país y los 32 estados, con intervalos y precisión.',
			en: 'One indicator: all its years, the nation and the 32 states, with intervals and precision.'
		},
		type: 'application/json',
		schema: ref('Indicator'),
		parameters: [indicator]
	},
	{
		path: api.indicator('{id}', 'csv'),
		id: 'getIndicatorCsv',
		tag: 'indicators',
		about: {
			es: 'Lo mismo en CSV: un renglón por año y lugar.',
			en: 'The same as CSV: a row a year and place.'
		},
		type: 'text/csv',
		schema: null,
		parameters: [indicator]
	},
	{
		path: api.indicator('{id}', 'metadata.json'),
		id: 'getIndicatorMetadata',
		tag: 'indicators',
		about: {
			es: 'Lo que hay que saber para usar un indicador: definición, notas, fuentes con su corte y sus condiciones, regla de precisión, cita.',
			en: 'What has to be known to use an indicator: definition, notes, sources with their cut and terms, rule of precision, citation.'
		},
		type: 'application/json',
		schema: ref('IndicatorMetadata'),
		parameters: [indicator]
	},
	{
		path: api.indicator('{id}', 'zip'),
		id: 'getIndicatorArchive',
		tag: 'indicators',
		about: {
			es: 'El CSV, los metadatos y un archivo de lectura en ambos idiomas, juntos.',
			en: 'The CSV, the metadata and a read-me file in both languages, together.'
		},
		type: 'application/zip',
		schema: null,
		parameters: [indicator]
	},
	{
		path: api.states,
		id: 'listStates',
		tag: 'states',
		about: { es: 'El país y los 32 estados.', en: 'The nation and the 32 states.' },
		type: 'application/json',
		schema: ref('States')
	},
	{
		path: api.state('{cve_ent}'),
		id: 'getState',
		tag: 'states',
		about: {
			es: 'Un lugar: todos los indicadores, con el año completo más reciente y la serie.',
			en: 'One place: every indicator, with its newest whole year and its series.'
		},
		type: 'application/json',
		schema: ref('State'),
		parameters: [place]
	},
	{
		path: described.manifest,
		id: 'getManifest',
		tag: 'tables',
		about: {
			es: 'El inventario de las tablas públicas: columnas, renglones, bytes y suma SHA-256 de cada una.',
			en: 'The inventory of the public tables: columns, rows, bytes and SHA-256 sum of each.'
		},
		type: 'application/json',
		schema: ref('Manifest')
	},
	{
		path: '/data/{table}.csv',
		id: 'getTableCsv',
		tag: 'tables',
		about: { es: 'Una tabla pública entera, en CSV.', en: 'A whole public table, as CSV.' },
		type: 'text/csv',
		schema: null,
		parameters: [table]
	},
	{
		path: '/data/{table}.parquet',
		id: 'getTableParquet',
		tag: 'tables',
		about: { es: 'Una tabla pública entera, en Parquet.', en: 'A whole public table, as Parquet.' },
		type: 'application/vnd.apache.parquet',
		schema: null,
		parameters: [table]
	},
	{
		path: described.outlines,
		id: 'getOutlines',
		tag: 'tables',
		about: {
			es: 'El contorno de los 32 estados (RFC 7946), simplificado: sirve para dibujar, no para medir.',
			en: 'The outlines of the 32 states (RFC 7946), simplified: to draw with, not to measure on.'
		},
		type: 'application/geo+json',
		schema: ref('Outlines')
	},
	{
		path: described.dataPackage,
		id: 'getDataPackage',
		tag: 'catalogues',
		about: {
			es: 'Todas las tablas como un Data Package, versión 2.0.',
			en: 'All tables as a Data Package, version 2.0.'
		},
		type: 'application/json',
		schema: ref('DataPackage')
	},
	{
		path: described.catalog,
		id: 'getCatalog',
		tag: 'catalogues',
		about: {
			es: 'Todas las tablas como catálogo DCAT 3.',
			en: 'All tables as a DCAT 3 catalogue.'
		},
		type: 'application/ld+json',
		schema: ref('Catalog')
	},
	...embeds
];
