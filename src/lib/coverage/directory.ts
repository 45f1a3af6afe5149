/** Who is documented in a state, by name and with the page that says so. */
import type { Text } from '../catalog/types';

export type TableRow = Readonly<Record<string, string>>;

export interface Tables {
	readonly organisations: readonly TableRow[];
	readonly programmes: readonly TableRow[];
	readonly programmePlaces: readonly TableRow[];
}

export interface Documented {
	readonly id: string;
	readonly name: Text;
	/** Who runs a programme; null for an organisation. */
	readonly operator: string | null;
	/** What a programme does; null for an organisation. */
	readonly summary: Text | null;
	/** Address of the page that names it. */
	readonly source: string;
	/** Date of that page where it bears one (`YYYY`, `YYYY-MM`), else null. */
	readonly page_date: string | null;
}

export interface Directory {
	readonly organisations: readonly Documented[];
	readonly programmes: readonly Documented[];
}

/** How complete the directory is: rows, those that cite a page of 2025 or later, and programmes. */
export interface Completeness {
	readonly organisations: number;
	readonly recent: number;
	readonly programmes: number;
}

const RECENT_FROM = '2025';

const field = (row: TableRow, column: string) => row[column] ?? '';

function organisation(row: TableRow): Documented {
	const acronym = field(row, 'acronym');
	const name = field(row, 'name');
	const full = acronym === '' || name.includes(acronym) ? name : `${name} (${acronym})`;
	return {
		id: field(row, 'id'),
		name: { es: full, en: full },
		operator: null,
		summary: null,
		source: field(row, 'source'),
		page_date: field(row, 'page_date') || null
	};
}

function programme(row: TableRow): Documented {
	const name = field(row, 'name');
	return {
		id: field(row, 'id'),
		name: { es: name, en: field(row, 'name_en') || name },
		operator: field(row, 'operator') || null,
		summary: { es: field(row, 'summary_es'), en: field(row, 'summary_en') },
		source: field(row, 'source'),
		page_date: null
	};
}

/** What the tables document in a state, each once, in the order of the tables: the same that the answers count. */
export function directoryOf(cve_ent: string, tables: Tables): Directory {
	const here = new Set(
		tables.programmePlaces
			.filter((row) => field(row, 'country') === 'MX' && field(row, 'cve_ent') === cve_ent)
			.map((row) => field(row, 'programme_id'))
	);
	return {
		organisations: tables.organisations
			.filter((row) => field(row, 'country') === 'MX' && field(row, 'cve_ent') === cve_ent)
			.map(organisation),
		programmes: tables.programmes.filter((row) => here.has(field(row, 'id'))).map(programme)
	};
}

/** Counts that a reader needs to know how far to trust the directory. */
export function completeness({ organisations, programmes }: Tables): Completeness {
	return {
		organisations: organisations.length,
		recent: organisations.filter((row) => field(row, 'page_date') >= RECENT_FROM).length,
		programmes: programmes.length
	};
}

/** Where the names of a state lie. */
export function directoryPath(cve_ent: string): string {
	return `/directory/${cve_ent}.json`;
}
