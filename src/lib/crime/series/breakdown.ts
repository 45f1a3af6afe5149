/** Weapon and age of the victims: each year's shares, a line a group, for each of the two counts. */
import type { Cell, ChartTable, DotRow, Line, LinePoint } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { crimeBeside } from '../../i18n/crime-beside';
import { formatNumber, formatPercent } from '../../i18n/format';
import { binomialInterval } from '../../stats/binomial';
import { LEVEL } from '../../stats/interval';
import { precisionOfCount } from '../../stats/precision';
import type { Breakdown, BreakdownSeries } from '../../query/records';
import { yearName } from '../words';
import { wholeYears } from '../years';

export type BreakdownCount = BreakdownSeries['count'];
export const breakdownCounts = ['femicide', 'women_homicide'] as const;

/** By what the victims are told apart. */
export type GroupedBy = 'weapon' | 'age';

interface Group {
	readonly key: 'with_firearm' | 'with_bladed_weapon' | 'other_means' | 'adult' | 'minor' | 'rest';
	readonly word:
		| 'with_firearm'
		| 'with_bladed_weapon'
		| 'other_means'
		| 'unspecified'
		| 'adult'
		| 'minor'
		| 'ageUnspecified';
	readonly kind: Line['kind'];
	readonly dash: Line['dash'];
}

/** `rest` is whatever the register has under no other group: not specified, not identified. */
const GROUPS: Readonly<Record<GroupedBy, readonly Group[]>> = {
	weapon: [
		{ key: 'with_firearm', word: 'with_firearm', kind: 'a', dash: 'solid' },
		{ key: 'with_bladed_weapon', word: 'with_bladed_weapon', kind: 'b', dash: 'dashed' },
		{ key: 'other_means', word: 'other_means', kind: 'c', dash: 'dotted' },
		{ key: 'rest', word: 'unspecified', kind: 'quiet', dash: 'solid' }
	],
	age: [
		{ key: 'adult', word: 'adult', kind: 'a', dash: 'solid' },
		{ key: 'minor', word: 'minor', kind: 'b', dash: 'dashed' },
		{ key: 'rest', word: 'ageUnspecified', kind: 'quiet', dash: 'solid' }
	]
};

/** The victims of a count in one year, by group. */
export interface GroupedYear {
	readonly year: number;
	readonly months: number;
	/** A count a group, in the order of the groups. */
	readonly n: readonly number[];
	readonly total: number;
}

/** The victims of a count by weapon or age, a row a year; the groups always add up to the total. */
export function groupedYears(
	breakdown: Breakdown,
	count: BreakdownCount,
	by: GroupedBy
): readonly GroupedYear[] {
	const series = breakdown.series.filter((each) => each.count === count);
	const groups = GROUPS[by];
	return breakdown.months.map((months, at) => {
		const sumOf = (picked: readonly BreakdownSeries[]) =>
			picked.reduce((sum, { n }) => sum + (n[at] ?? 0), 0);
		const total = sumOf(series);
		const named = groups
			.filter(({ key }) => key !== 'rest')
			.map(({ key }) =>
				sumOf(series.filter((each) => (by === 'weapon' ? each.modality : each.age_group) === key))
			);
		const rest = total - named.reduce((sum, n) => sum + n, 0);
		return { year: breakdown.first + at, months, n: [...named, rest], total };
	});
}

/** A line a group, each year's percentage of the victims; partial years hollow. */
export function groupLines(
	rows: readonly GroupedYear[],
	by: GroupedBy,
	lang: Lang
): readonly Line[] {
	const t = crimeBeside[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	return GROUPS[by].map(({ key, word, kind, dash }, group): Line => {
		const points = rows.map(({ year, months, n, total }): LinePoint => {
			const at = { t: year + 0.5, hollow: months < 12 };
			const part = n[group] ?? 0;
			if (total === 0) return { ...at, value: null, text: t.none };
			const value = (100 * part) / total;
			const text = t.shareText(formatPercent(value, 0, lang), whole(part), whole(total));
			return { ...at, value, text };
		});
		return { key, label: t[word], kind, dash, points, dots: true };
	});
}

/** Whether no year has enough victims for its shares to be steady (see `precisionOfCount`). */
export function isFew(rows: readonly GroupedYear[]): boolean {
	return rows.every(({ total }) => precisionOfCount(total) !== 'high');
}

/** Some years taken together. */
export interface Pooled {
	readonly first: number;
	readonly last: number;
	readonly total: number;
	/** A row a group: its share in percent with the exact interval (Clopper and Pearson 1934). */
	readonly rows: readonly DotRow[];
}

/** The whole years taken together, for places with few victims a year; null where there is no such year. */
export function pooled(rows: readonly GroupedYear[], by: GroupedBy, lang: Lang): Pooled | null {
	const t = crimeBeside[lang];
	const whole = wholeYears(rows);
	const [first, last] = [whole[0], whole.at(-1)];
	if (first === undefined || last === undefined) return null;
	const total = whole.reduce((sum, row) => sum + row.total, 0);
	const counted = (n: number) => formatNumber(n, 0, lang);
	const dots = GROUPS[by].map(({ key, word }, group): DotRow => {
		const n = whole.reduce((sum, row) => sum + (row.n[group] ?? 0), 0);
		const interval = binomialInterval(n, total, LEVEL);
		const row = { key, name: t[word], href: null };
		if (interval === null) return { ...row, value: null, low: null, high: null, text: t.none };
		const [value, low, high] = [n / total, interval.low, interval.high].map((each) => 100 * each);
		const percent = formatPercent(value ?? 0, 0, lang);
		const text = t.shareText(percent, counted(n), counted(total));
		return { ...row, value: value ?? 0, low: low ?? null, high: high ?? null, text };
	});
	return { first: first.year, last: last.year, total, rows: dots };
}

/** Every year of both counts: victims of each group, and their part of the total. */
export function groupTable(
	breakdown: Breakdown,
	by: GroupedBy,
	place: string,
	lang: Lang
): ChartTable {
	const t = crimeBeside[lang];
	const groups = GROUPS[by];
	const nameOf = (key: Group['key']) => (key === 'rest' ? 'unspecified' : key);
	const rows = breakdownCounts.flatMap((count) =>
		groupedYears(breakdown, count, by).map(({ year, months, n, total }): readonly Cell[] => [
			yearName({ year, months, register: 'cnsp' }, lang),
			year,
			months,
			t[count],
			total,
			...n.flatMap((each) => [each, total === 0 ? null : (100 * each) / total]),
			breakdown.cut,
			place,
			breakdown.source
		])
	);
	return {
		columns: [
			{ name: 'period', label: t.columnYear, decimals: null },
			{ name: 'year', label: t.columnYear, decimals: null, fileOnly: true },
			{ name: 'months', label: t.columnMonths, decimals: 0, fileOnly: true },
			{ name: 'count', label: t.columnCount, decimals: null },
			{ name: 'victims', label: t.columnTotal, decimals: 0 },
			...groups.flatMap(({ key, word }) => [
				{ name: nameOf(key), label: t[word], decimals: 0 },
				{
					name: `${nameOf(key)}_share`,
					label: t.columnShare(t[word]),
					decimals: 1,
					percent: true
				}
			]),
			{ name: 'cut', label: t.columnCut, decimals: null },
			{ name: 'cve_ent', label: t.columnPlace, decimals: null, fileOnly: true },
			{ name: 'source', label: t.columnSource, decimals: null, fileOnly: true }
		],
		rows
	};
}
