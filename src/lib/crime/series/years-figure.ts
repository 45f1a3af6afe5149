/** The first figure: a bar a year, femicide and homicide stacked or files alone, and the table beside it. */
import type { Bar, Cell, ChartColumn, ChartTable, KindName } from '../../chart/types';
import { counts, type CountId } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { formatList, formatNumber, formatPercent } from '../../i18n/format';
import type { Figured } from '../../figures/types';
import type { BarsDrawing } from '../../picture/types';
import type { YearRecord } from '../../query/records';
import { jumps } from '../../stats/jumps';
import type { CrimeSeriesView } from '../../view/types';
import {
	crimeFileName,
	cutName,
	cutsText,
	inPlaceTitle,
	mainCounts,
	partialWord,
	POPULATION,
	registerWords,
	smallIntervalText,
	sourcesOf,
	yearName,
	type SourceNames
} from '../words';
import { newestTogether, smallInterval, togetherOn, yearRate, type YearFigures } from '../years';
import {
	countColumn,
	intervalCells,
	intervalColumns,
	provenanceCells,
	provenanceColumns
} from './columns';

const KINDS = ['a', 'b', 'c'] as const;

/** The colours of a stack, and what they stand for. */
export function kindNames(counted: readonly CountId[], lang: Lang): readonly KindName[] {
	return counted.flatMap((count, at) => {
		const kind = KINDS[at];
		return kind === undefined ? [] : [{ kind, label: countColumn(count, lang).label }];
	});
}

/** Percentage that the first count makes of all; null where they are none, or there is only one count. */
export function shareOf({ n }: Pick<YearFigures, 'n'>): number | null {
	const total = n.reduce((sum, each) => sum + each, 0);
	return n.length < 2 || total === 0 ? null : (100 * (n[0] ?? 0)) / total;
}

/** Where a year stands today, to draw beside an older cut: only if both count the whole year. */
function ghostOf(row: YearFigures, newest: readonly YearFigures[]): number | null {
	const today = newest.find(({ year }) => year === row.year);
	if (today === undefined || today.months < 12 || row.months < 12) return null;
	return today.n.reduce((sum, each) => sum + each, 0);
}

function barText(row: YearFigures, counted: readonly CountId[], lang: Lang): string {
	const t = crimeSeries[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const lines = row.n.flatMap((n, at) => {
		const count = counted[at];
		if (count === undefined) return [];
		const said =
			counted.length === 1
				? t.barFiles(n, whole(n))
				: `${countColumn(count, lang).label}: ${whole(n)}`;
		const interval = smallIntervalText(n, lang);
		return [interval === null ? said : `${said} (${t.interval(interval)})`];
	});
	const share = shareOf(row);
	const shared = share === null ? [] : [t.barShare(formatPercent(share, 0, lang))];
	return [yearName(row, lang), ...lines, ...shared].join('\n');
}

/**
 * A bar a year. `newest` are the same years as known today, drawn as thin lines beside an older cut; null
 * where the rows are the newest themselves.
 */
export function yearBars(
	rows: readonly YearFigures[],
	newest: readonly YearFigures[] | null,
	counted: readonly CountId[],
	lang: Lang
): readonly Bar[] {
	const firstNew = rows.find(({ register }) => register === 'rnid');
	return rows.map((row) => ({
		key: `${row.year}`,
		label: `${row.year}`,
		parts: row.n.flatMap((value, at) => {
			const kind = KINDS[at];
			const interval = smallInterval(value);
			if (kind === undefined) return [];
			return [{ kind, value, low: interval?.low ?? null, high: interval?.high ?? null }];
		}),
		partial: partialWord(row.months, lang),
		ghost: newest && ghostOf(row, newest),
		text: barText(row, counted, lang),
		breakBefore: row === firstNew ? registerWords.rnid : null
	}));
}

/** Whether some figure is small enough to be drawn with its interval. */
export function hasSmall(rows: readonly Pick<YearFigures, 'n'>[]): boolean {
	return rows.some(({ n }) => n.some((each) => smallInterval(each) !== null));
}

/** Every year with its months, counts, intervals where some are small, share, rates, cut. */
export function yearTable(
	rows: readonly YearFigures[],
	counted: readonly CountId[],
	place: string,
	lang: Lang
): ChartTable {
	const t = crimeSeries[lang];
	const small = hasSmall(rows);
	const both = counted.length > 1;
	const columns: readonly ChartColumn[] = [
		{ name: 'period', label: t.columnYear, decimals: null },
		{ name: 'year', label: t.columnYear, decimals: null, fileOnly: true },
		{ name: 'months', label: t.columnMonths, decimals: 0 },
		...counted.flatMap((count) => [
			countColumn(count, lang),
			...(small ? intervalColumns(count, lang) : [])
		]),
		...(both ? [{ name: 'femicide_share', label: t.columnShare, decimals: 1, percent: true }] : []),
		...counted.map((count) => ({
			name: `${count}_rate`,
			label: t.columnRate(countColumn(count, lang).label),
			decimals: 2
		})),
		{ name: 'women', label: t.columnWomen, decimals: 0, fileOnly: true },
		...provenanceColumns(lang)
	];
	const cells = (row: YearFigures): readonly Cell[] => [
		yearName(row, lang),
		row.year,
		row.months,
		...row.n.flatMap((n) => [n, ...(small ? intervalCells(n) : [])]),
		...(both ? [shareOf(row)] : []),
		...row.n.map((n) => yearRate(n, row)),
		row.women,
		...provenanceCells(row, place)
	];
	return { columns, rows: rows.map(cells) };
}

/** The years of the topic's own count that are to be read with care (see `jumps`), in words; null where there are none. */
export function jumpsSentence(
	rows: readonly YearFigures[],
	count: CountId,
	lang: Lang
): string | null {
	const t = crimeSeries[lang];
	const whole = (n: number) => formatNumber(n, 0, lang);
	const found = jumps(rows.map((row) => ({ ...row, n: row.n[0] ?? 0 })));
	if (found.length === 0) return null;
	const said = found.map(({ before, n, year }) => t.jump(whole(before), whole(n), `${year}`));
	return t.jumps(counts[count].label[lang], formatList(said, lang));
}

/**
 * By year: femicide and homicide stacked, or files alone, as known now or at the view's cut. `notes` are what
 * every figure of the topic has to say.
 */
export function yearsFigure(
	record: YearRecord,
	view: CrimeSeriesView,
	names: SourceNames,
	notes: readonly string[] = []
): Figured<BarsDrawing> {
	const { lang, topic, unit, place, cut } = view;
	const t = crimeSeries[lang];
	const counted = mainCounts(topic, unit);
	const both = counted.length > 1;
	const rows = togetherOn(record, counted, unit, place, cut);
	const newest = cut === null ? null : newestTogether(record, counted, unit, place);
	const jumped = jumpsSentence(rows, topic, lang);
	const where = inPlaceTitle(place, lang);
	const title = both ? t.yearsBoth(where) : t.yearsFiles(counts[topic].label[lang], where);
	return {
		lang,
		id: 'years',
		title,
		sentence: [
			cut === null ? t.yearsSentence : t.yearsThen(cutName(cut, lang)),
			...(jumped === null ? [] : [jumped])
		].join(' '),
		meta: {
			unit: both ? t.victimsUnit : t.filesUnit,
			cut: cutsText(rows, lang),
			precision: hasSmall(rows) ? t.precisionSmall : t.precisionCount,
			sources: sourcesOf([...rows.map(({ source }) => source), POPULATION], names)
		},
		table: yearTable(rows, counted, place, lang),
		fileName: crimeFileName(topic, [t.slug(unit), t.slug('year')], place, cut, lang),
		sql: record.sql,
		drawing: {
			kind: 'bars',
			label: title,
			bars: yearBars(rows, newest, counted, lang),
			kinds: kindNames(counted, lang),
			yLabel: both ? t.yAxisVictims : t.yAxisFiles,
			ghostLabel: newest === null ? null : t.ghost
		},
		notes
	};
}
