/** The shapes of the API's files as JSON Schema 2020-12, which OpenAPI 3.1 uses. `api-types.ts` says the same to TypeScript. */
import { indicators } from '../../../src/lib/catalog/indicators';
import type { ApiRow } from '../../../src/lib/data/api-types';
import { columns } from '../rows';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** A schema by its name. */
export function ref(name: string): Schema {
	return { $ref: `#/components/schemas/${name}` };
}

const string: Schema = { type: 'string' };
const integer: Schema = { type: 'integer' };
const number: Schema = { type: 'number' };
const address: Schema = { type: 'string', pattern: '^/' };
const release: Schema = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}$' };
const indicatorId: Schema = { type: 'string', pattern: '^[a-z0-9_]+$' };

function orNull(schema: Schema): Schema {
	return { ...schema, type: [schema['type'], 'null'] };
}

function list(items: Schema): Schema {
	return { type: 'array', items };
}

/** An object with these properties and no other, all of them required. */
function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
	return {
		type: 'object',
		...(description === undefined ? {} : { description }),
		properties,
		required: Object.keys(properties),
		additionalProperties: false
	};
}

/** What the codebook says of a column, in both languages. */
function describedAs(name: string): string {
	const { es, en } = columns.find((column) => column.name === name)?.description ?? {};
	return `${es} / ${en}`;
}

const rowProperties = {
	year: integer,
	cve_ent: ref('PlaceCode'),
	name: string,
	value: orNull(number),
	low: orNull(number),
	high: orNull(number),
	se: orNull(number),
	cv: orNull(number),
	precision: { enum: ['high', 'moderate', 'low', null] },
	numerator: orNull(number),
	denominator: orNull(number),
	sample: orNull(integer),
	origin: { enum: ['microdata', 'aggregate', 'published', null] },
	femicide: orNull(integer),
	intentional_homicide: orNull(integer),
	femicide_share: orNull(number)
} as const satisfies Readonly<Record<keyof ApiRow, Schema>>;

const describedRow = Object.fromEntries(
	Object.entries(rowProperties).map(([name, schema]) =>
		'$ref' in schema ? [name, schema] : [name, { ...schema, description: describedAs(name) }]
	)
);

const entry = {
	id: indicatorId,
	label: ref('Text'),
	short: ref('Text'),
	unit: ref('Text'),
	measure: { enum: ['percent', 'rate', 'share', 'count'] },
	decimals: integer,
	theme: { enum: [...new Set(indicators.map(({ theme }) => theme))] },
	years: list(ref('Year')),
	sources: list(string),
	links: object({
		json: address,
		csv: address,
		metadata: address,
		zip: address,
		page: ref('Text')
	})
};

const source = object({
	id: string,
	publisher: ref('Text'),
	title: ref('Text'),
	url: string,
	cut: orNull(string),
	terms: ref('Text'),
	citation: ref('Text'),
	processing: ref('Text'),
	termsUrl: orNull(string)
});

const table = object({
	table: indicatorId,
	parquet: string,
	csv: string,
	file: string,
	rows: integer,
	bytes: integer,
	sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
	label: ref('Text'),
	row: ref('Text'),
	key: list(string),
	columns: list(
		object({
			name: string,
			type: { enum: ['text', 'integer', 'double', 'boolean'] },
			unit: orNull(string),
			label: ref('Text')
		})
	),
	sources: list(string)
});

const outline = object({
	type: { const: 'Feature' },
	id: ref('PlaceCode'),
	properties: object({ cve_ent: ref('PlaceCode'), name_es: string, name_en: string, abbr: string }),
	geometry: {
		type: 'object',
		properties: { type: { enum: ['Polygon', 'MultiPolygon'] }, coordinates: { type: 'array' } },
		required: ['type', 'coordinates']
	}
});

/**
 * The schemas by name.
 * @param row one of the rows that the site has, as the example of a row
 */
export function schemas(row: ApiRow): Readonly<Record<string, Schema>> {
	return {
		Text: object(
			{ es: string, en: string },
			'Un texto en ambos idiomas. / A text in both languages.'
		),
		PlaceCode: {
			type: 'string',
			pattern: '^(0\\d|[12]\\d|3[0-2])$',
			description: describedAs('cve_ent')
		},
		Year: object(
			{ year: integer, cut: string, months: orNull(integer), sources: list(string) },
			'Un año: su corte, los meses contados y las fuentes. / A year: its cut, the months counted and the sources.'
		),
		Row: { ...object(describedRow), examples: [row] },
		IndicatorEntry: object(entry),
		Indicators: object({ release, indicators: list(ref('IndicatorEntry')) }),
		Indicator: object({ release, ...entry, notes: list(string), rows: list(ref('Row')) }),
		IndicatorMetadata: object({
			release,
			...entry,
			definition: ref('Text'),
			precision: { oneOf: [ref('Text'), { type: 'null' }] },
			columns: list(
				object({
					name: string,
					type: { enum: ['text', 'integer', 'double'] },
					description: ref('Text')
				})
			),
			notes: list(object({ id: string, text: ref('Text') })),
			publications: list(source),
			licence: ref('Text'),
			citation: ref('Text')
		}),
		States: object({
			release,
			states: list(
				object({ cve_ent: ref('PlaceCode'), name: ref('Text'), links: object({ json: address }) })
			)
		}),
		State: object({
			release,
			cve_ent: ref('PlaceCode'),
			name: ref('Text'),
			indicators: list(
				object({
					id: indicatorId,
					label: ref('Text'),
					unit: ref('Text'),
					measure: entry.measure,
					years: entry.years,
					newest: ref('Row'),
					series: list(ref('Row'))
				})
			)
		}),
		Manifest: object({ release, tables: list(table) }),
		Outlines: object({ type: { const: 'FeatureCollection' }, features: list(outline) }),
		OEmbed: object({
			version: { const: '1.0' },
			type: { const: 'rich' },
			title: string,
			provider_name: string,
			provider_url: string,
			html: { type: 'string', pattern: '^<iframe ' },
			width: integer,
			height: integer,
			thumbnail_url: string,
			thumbnail_width: integer,
			thumbnail_height: integer
		}),
		EmbedData: object({ metadata: { type: 'object' }, rows: list({ type: 'object' }) }),
		DataPackage: {
			type: 'object',
			required: ['$schema', 'name', 'version', 'resources'],
			properties: {
				$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
				name: string,
				version: release,
				resources: list({ type: 'object', required: ['name', 'path', 'bytes', 'hash'] })
			}
		},
		Catalog: {
			type: 'object',
			required: ['@context', '@type', 'dcat:dataset'],
			properties: { '@type': { const: 'dcat:Catalog' }, 'dcat:dataset': list({ type: 'object' }) }
		}
	};
}
