/** The states' sums of a topic's municipal files: all that the page needs before a state is chosen. */
import type { ChartTable } from '../../chart/types';
import { APART } from '../../catalog/apart';
import { NATION, placeName, states } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import type { MunicipalRecord } from '../../query/records';
import { quoted } from '../../query/sql-text';
import type { Period } from '../../view/types';

/** Files of one state, a count a year. */
export interface StateSums {
	readonly cve_ent: string;
	readonly municipalities: number;
	readonly placed: readonly number[];
	/** Those of the codes that end in 998 and 999. */
	readonly apart: readonly number[];
}

export interface National {
	readonly topic: MunicipalRecord['topic'];
	readonly cut: string;
	readonly first: number;
	/** Months counted of each year. */
	readonly months: readonly number[];
	/** In order of `cve_ent`. */
	readonly states: readonly StateSums[];
}

/**
 * Sums the records of all states. Throws `RangeError` where they are not the 32 states of one topic and cut.
 */
export function nationalOf(records: readonly MunicipalRecord[]): National {
	const [head] = records;
	const codes = records.map(({ cve_ent }) => cve_ent).join(' ');
	if (!head || codes !== states.map(({ cve_ent }) => cve_ent).join(' '))
		throw new RangeError(`these are not the 32 states: ${codes}`);
	const { topic, cut, first, months } = head;
	const strange = records.find((record) => record.topic !== topic || record.cut !== cut);
	if (strange) throw new RangeError(`${strange.cve_ent} is of another topic or cut`);
	return {
		topic,
		cut,
		first,
		months,
		states: records.map(({ cve_ent, municipalities, apart }) => ({
			cve_ent,
			municipalities: municipalities.length,
			placed: added(municipalities, months.length),
			apart: added(apart, months.length)
		}))
	};
}

/** A row of the national table, over a period. */
export interface NationalRow {
	readonly cve_ent: string;
	readonly municipalities: number;
	readonly placed: number;
	readonly apart: number;
	readonly total: number;
}

/** The country and its states over some years; the country first. */
export function nationalRows(
	{ first, states: sums }: National,
	years: Period
): readonly [nation: NationalRow, ...states: NationalRow[]] {
	const over = (n: readonly number[]) =>
		sum(n.filter((_, at) => years[0] <= first + at && first + at <= years[1]));
	const rows = sums.map(({ cve_ent, municipalities, placed, apart }) => ({
		cve_ent,
		municipalities,
		placed: over(placed),
		apart: over(apart),
		total: over(placed) + over(apart)
	}));
	const nation: NationalRow = {
		cve_ent: NATION,
		municipalities: sum(rows.map((row) => row.municipalities)),
		placed: sum(rows.map(({ placed }) => placed)),
		apart: sum(rows.map(({ apart }) => apart)),
		total: sum(rows.map(({ total }) => total))
	};
	return [nation, ...rows];
}

/** The national rows as the table of a figure. */
export function nationalTable(
	{ topic, cut }: Pick<National, 'topic' | 'cut'>,
	rows: readonly NationalRow[],
	years: string,
	lang: Lang
): ChartTable {
	const t = crimeMunicipalities[lang];
	const columns = [
		{ name: 'state', label: t.state, decimals: null },
		{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
		{ name: 'municipalities', label: t.municipalityCount, decimals: 0 },
		{ name: 'files_placed', label: t.placed, decimals: 0 },
		{ name: 'files_apart', label: t.apart, decimals: 0 },
		{ name: 'files', label: t.allFiles, decimals: 0 },
		...['crime', 'unit', 'years', 'cut'].map((name) => ({
			name,
			label: name,
			decimals: null,
			fileOnly: true
		}))
	];
	return {
		columns,
		rows: rows.map((row) => [
			...[placeName(row.cve_ent, lang), row.cve_ent, row.municipalities],
			...[row.placed, row.apart, row.total],
			...[topic, 'files', years, cut]
		])
	};
}

/** The query over the public tables that gives the national rows. */
export function nationalSql(
	{ topic, cut }: Pick<National, 'topic' | 'cut'>,
	[from, to]: Period
): string {
	const apart = APART.map(quoted).join(', ');
	return `select
	substr(cvegeo, 1, 2) as cve_ent,
	sum(n) filter (where right(cvegeo, 3) not in (${apart})) as files_placed,
	sum(n) filter (where right(cvegeo, 3) in (${apart})) as files_apart,
	sum(n) as files
from crime_municipality
where unit = 'files'
	and crime = ${quoted(topic)}
	and cut = ${quoted(cut)}
	and year between ${from} and ${to}
group by cve_ent
order by cve_ent`;
}

function added(rows: readonly { readonly n: readonly number[] }[], years: number): number[] {
	return Array.from({ length: years }, (_, at) => sum(rows.map(({ n }) => n[at] ?? 0)));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
