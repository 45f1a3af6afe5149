/** `/data/datapackage.json`: every public table as a Data Package (version 2.0 of the standard, 2024, datapackage.org). */
import { codesOf } from '../../src/lib/catalog/codebook';
import { source } from '../../src/lib/catalog/sources';
import type { Column, Text } from '../../src/lib/catalog/types';
import { tablePath } from '../../src/lib/data/table-path';
import { termsAddresses } from '../../src/lib/data/terms';
import { pagePath } from '../../src/lib/view/paths';
import { dataTexts, keywords } from '../../src/lib/i18n/data-package';
import type { Manifest, TableEntry } from '../../src/lib/query/manifest';
import type { FileFacts } from './file-facts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The types of Table Schema for those of our columns. */
const TYPES = { text: 'string', integer: 'integer', double: 'number', boolean: 'boolean' } as const;

/** A file of a table: CSV has a schema that says how to read it; Parquet carries its own. */
export interface DataResource {
	readonly $schema: string;
	readonly name: string;
	readonly path: string;
	readonly type?: 'table';
	readonly title: string;
	readonly description: string;
	readonly homepage: string;
	readonly format: 'csv' | 'parquet';
	readonly mediatype: string;
	readonly encoding?: 'utf-8';
	readonly bytes: number;
	readonly hash: string;
	readonly schema?: object;
	readonly sources?: readonly {
		readonly title: string;
		readonly path?: string;
		readonly version?: string;
	}[];
	readonly licenses?: readonly { readonly path: string }[];
}

/** The descriptor; nothing of it depends on the day it is made. */
export interface DataPackage {
	readonly $schema: string;
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly homepage: string;
	readonly version: string;
	readonly keywords: readonly string[];
	readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
	readonly resources: readonly DataResource[];
}

/** What the files themselves tell. */
export interface TableFacts {
	/** Bytes and SHA-256 of a file of `/data/`. */
	readonly of: (file: string) => FileFacts;
	/** Whether a table's key is in every row, and a row's own: what Table Schema asks of a primary key. */
	readonly isKeyed: (entry: TableEntry) => boolean;
}

const both = ({ es, en }: Text) => `${es} / ${en}`;

/**
 * The package of all public tables, a CSV and a Parquet resource each.
 */
export function dataPackage(
	{ release, tables }: Manifest,
	origin: string,
	facts: TableFacts
): DataPackage {
	return {
		$schema: `${PROFILES}/datapackage.json`,
		name: 'atlas-violeta',
		title: 'Atlas Violeta',
		description: both(dataTexts.description),
		homepage: `${origin}${pagePath('data', 'es')}`,
		version: release,
		keywords: [...keywords.es, ...keywords.en],
		contributors: [{ title: 'Atlas Violeta', roles: ['publisher'] }],
		resources: tables.flatMap((table) => resourcesOf(table, origin, facts))
	};
}

function resourcesOf(
	entry: TableEntry,
	origin: string,
	facts: TableFacts
): readonly DataResource[] {
	const { table, label, row } = entry;
	const licenses = termsAddresses(entry.sources.map(source)).map((path) => ({ path }));
	const sources = entry.sources.map((id) => {
		const { title, url, cut } = source(id);
		const path = url.startsWith('/') ? `${origin}${url}` : url;
		return { title: both(title), path, ...(cut === null ? {} : { version: cut }) };
	});
	const shared = {
		$schema: `${PROFILES}/dataresource.json`,
		title: both(label),
		description: both({
			es: `${dataTexts.rowIs.es} ${row.es}.`,
			en: `${dataTexts.rowIs.en} ${row.en}.`
		}),
		homepage: `${origin}${tablePath(table, 'es')}`,
		...(sources.length === 0 ? {} : { sources }),
		...(licenses.length === 0 ? {} : { licenses })
	};
	const file = (name: string) => {
		const { bytes, sha256 } = facts.of(name);
		return { path: name, bytes, hash: `sha256:${sha256}` };
	};
	return [
		{
			...shared,
			...file(entry.csv),
			name: table,
			type: 'table',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			schema: schemaOf(entry, facts.isKeyed(entry))
		},
		{
			...shared,
			...file(entry.parquet),
			name: `${table}-parquet`,
			format: 'parquet',
			mediatype: 'application/vnd.apache.parquet'
		}
	];
}

function schemaOf({ table, columns, key }: TableEntry, isKeyed: boolean): object {
	return {
		$schema: `${PROFILES}/tableschema.json`,
		fields: columns.map((column) => fieldOf(table, column)),
		missingValues: [''],
		...(isKeyed ? { primaryKey: key } : {})
	};
}

function fieldOf(table: string, { name, type, unit, label }: Column): object {
	const codes = codesOf(table, name);
	return {
		name,
		type: TYPES[type],
		title: both(label),
		...(unit === null ? {} : { unit }),
		...(codes === null
			? {}
			: {
					description: Object.entries(codes)
						.map(([code, text]) => `${code}: ${both(text)}`)
						.join('; ')
				})
	};
}
