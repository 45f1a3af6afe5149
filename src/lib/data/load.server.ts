/** What the pages of data start from. At build only. */
import { codesOf } from '../catalog/codebook';
import { hasUniqueRows } from '../catalog/datasets';
import { source } from '../catalog/sources';
import type { ColumnType, Lang } from '../catalog/types';
import { unitName } from '../i18n/column-units';
import type { Manifest } from '../query/manifest';
import { readRecord } from '../query/records';
import { api, described, tableFile } from './addresses';
import type { ApiIndicator } from './api-types';
import { groupIds, tableGroups, type GroupId } from './groups';
import { catalogLinkedData, datasetLinkedData } from './linked-data';
import { parquetFacts } from './parquet-facts';

/** A file of a table, from the root of the site. */
export interface FileLink {
	readonly format: 'CSV' | 'Parquet';
	readonly href: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** A table in the list of all. */
export interface ListedTable {
	readonly table: string;
	readonly label: string;
	readonly rows: number;
	readonly files: readonly FileLink[];
}

export interface ShownColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly label: string;
	readonly unit: string | null;
	readonly isKey: boolean;
	/** Code and meaning; empty where the column holds no codes. */
	readonly codes: readonly (readonly [code: string, meaning: string])[];
}

export interface ShownSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly cut: string | null;
	readonly terms: string;
}

/** The indicator whose first row the page shows. */
const SHOWN = 'femicide_rate';

/** Sizes and sums of all files, as the data package has them. */
interface Sizes {
	readonly resources: readonly {
		readonly path: string;
		readonly bytes: number;
		readonly hash: string;
	}[];
}

type Fetch = typeof globalThis.fetch;

async function readTables(fetch: Fetch) {
	const [manifest, { resources }] = await Promise.all([
		readRecord<Manifest>(fetch, described.manifest),
		readRecord<Sizes>(fetch, described.dataPackage)
	]);
	const files = new Map(resources.map((each) => [each.path, each]));
	const link = (format: FileLink['format'], name: string): FileLink => {
		const file = files.get(name);
		if (file === undefined) throw new Error(`${described.dataPackage} has no file ${name}`);
		const { bytes, hash } = file;
		return { format, href: tableFile(name), bytes, sha256: hash.replace('sha256:', '') };
	};
	return { manifest, link };
}

/** The page of all tables. Throws Error when the data are not built. */
export async function dataPage(fetch: Fetch, lang: Lang, origin: string) {
	const [{ manifest, link }, indicator] = await Promise.all([
		readTables(fetch),
		readRecord<ApiIndicator>(fetch, api.indicator(SHOWN, 'json'))
	]);
	const { release, tables } = manifest;
	const listed = (group: GroupId): readonly ListedTable[] =>
		tableGroups[group].flatMap(({ table }) => {
			const entry = tables.find((each) => each.table === table);
			if (entry === undefined) return [];
			const { label, rows, csv, parquet } = entry;
			return [
				{ table, label: label[lang], rows, files: [link('CSV', csv), link('Parquet', parquet)] }
			];
		});
	return {
		release,
		origin,
		count: tables.length,
		groups: groupIds.map((id) => ({ id, tables: listed(id) })),
		embed: `/embed${indicator.links.page[lang]}`,
		example: JSON.stringify(indicator.rows[0], null, 2),
		linkedData: catalogLinkedData(tables, lang, { release, origin })
	};
}

/** The page of one table; null when there is none of that name. Throws Error when the data are not built. */
export async function tablePage(fetch: Fetch, table: string, lang: Lang, origin: string) {
	const { manifest, link } = await readTables(fetch);
	const entry = manifest.tables.find((each) => each.table === table);
	if (entry === undefined) return null;
	const response = await fetch(tableFile(entry.parquet));
	const { years } = parquetFacts(await response.arrayBuffer());
	const { release } = manifest;
	const csv = link('CSV', entry.csv);
	const whole = { ...entry, years, csvBytes: csv.bytes, csvSha256: csv.sha256 };
	return {
		table,
		release,
		origin,
		label: entry.label[lang],
		row: entry.row[lang],
		rows: entry.rows,
		years,
		key: hasUniqueRows(table) ? entry.key : null,
		files: [csv, link('Parquet', entry.parquet)],
		columns: entry.columns.map(({ name, type, label, unit }): ShownColumn => ({
			name,
			type,
			label: label[lang],
			unit: unit === null ? null : unitName(unit, lang),
			isKey: hasUniqueRows(table) && entry.key.includes(name),
			codes: Object.entries(codesOf(table, name) ?? {}).map(([code, text]) => [code, text[lang]])
		})),
		sources: entry.sources
			.map(source)
			.map(({ id, title, publisher, url, cut, terms }): ShownSource => ({
				id,
				title: title[lang],
				publisher: publisher[lang],
				url,
				cut,
				terms: terms[lang]
			})),
		linkedData: datasetLinkedData(whole, lang, { release, origin })
	};
}

export type DataPageData = Awaited<ReturnType<typeof dataPage>>;
export type TablePageData = NonNullable<Awaited<ReturnType<typeof tablePage>>>;
