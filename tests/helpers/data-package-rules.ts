import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/**
 * What the Data Package standard, version 2.0 (datapackage.org, 2024), requires of a descriptor, written from its
 * text as a JSON Schema: Data Package, Data Resource, Table Schema. No package of the registry carries the
 * profiles of version 2.
 */

/** A relative path below the descriptor, or an address of the web: no `/` or `..` in front (Data Resource, `path`). */
const path = { type: 'string', pattern: '^(https?://.+|(?![./~])(?!.*\\.\\./)(?!.*://)[^\\\\]+)$' };

const license = {
	type: 'object',
	anyOf: [{ required: ['name'] }, { required: ['path'] }],
	properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path }
};

const source = {
	type: 'object',
	minProperties: 1,
	properties: { title: { type: 'string' }, path, version: { type: 'string' } }
};

const fieldTypes = [
	...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date'],
	...['time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']
];

const tableSchema = {
	type: 'object',
	required: ['fields'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
		fields: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['name'],
				properties: { name: { type: 'string' }, type: { enum: fieldTypes } }
			}
		},
		missingValues: { type: 'array', items: { type: 'string' } },
		primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } }
	}
};

const resource = {
	type: 'object',
	required: ['name', 'path'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
		name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
		path,
		type: { const: 'table' },
		title: { type: 'string' },
		description: { type: 'string' },
		homepage: { type: 'string', format: 'uri' },
		format: { type: 'string' },
		mediatype: { type: 'string', pattern: '^.+/.+$' },
		encoding: { type: 'string' },
		bytes: { type: 'integer' },
		hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
		schema: tableSchema,
		sources: { type: 'array', items: source },
		licenses: { type: 'array', minItems: 1, items: license }
	},
	// Of type `table` is what has a schema (Data Resource, `type`).
	if: { required: ['type'] },
	then: { required: ['schema'] }
};

const descriptor = {
	type: 'object',
	required: ['resources'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
		title: { type: 'string' },
		description: { type: 'string' },
		homepage: { type: 'string', format: 'uri' },
		version: { type: 'string' },
		created: { type: 'string', format: 'date-time' },
		keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
		contributors: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				minProperties: 1,
				properties: { roles: { type: 'array', minItems: 1, items: { type: 'string' } } }
			}
		},
		licenses: { type: 'array', minItems: 1, items: license },
		resources: { type: 'array', minItems: 1, items: resource }
	}
};

/** The part of a descriptor that the tests of files read. */
export interface ReadPackage {
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly bytes: number;
		readonly hash: string;
		readonly schema?: {
			readonly fields: readonly { readonly name: string }[];
			readonly primaryKey?: readonly string[];
		};
	}[];
}

/** What is wrong with a descriptor, a line each: against the rules above, and those that a schema cannot say. */
export function packageProblems(content: unknown): readonly string[] {
	const ajv = new Ajv({ allErrors: true, strict: false });
	formats.default(ajv);
	const validate = ajv.compile<ReadPackage>(descriptor);
	if (!validate(content))
		return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
	const { resources } = content;
	const names = resources.map(({ name }) => name);
	return [
		...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two are ${name}`),
		...resources.flatMap(({ name, schema }) => {
			const fields = schema?.fields.map((field) => field.name) ?? [];
			const twice = fields.filter((field, i) => fields.indexOf(field) !== i);
			const strange = (schema?.primaryKey ?? []).filter((field) => !fields.includes(field));
			return [...twice, ...strange].map((field) => `${name}: ${field}`);
		})
	];
}
