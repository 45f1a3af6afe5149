/** The months: a line a count, with a gap where no month is held and none across the registers. */
import type { Cell, ChartTable, Line, LinePoint } from '../../chart/types';
import { counts, type CountId } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { formatCut, formatList, formatNumber } from '../../i18n/format';
import type { Figured } from '../../figures/types';
import type { LinesDrawing } from '../../picture/types';
import type { MonthRecord, MonthSeries } from '../../query/records';
import type { CrimeSeriesView } from '../../view/types';
import { monthTime } from '../../chart/time';
import { monthAfter, monthsBetween } from '../months';
import {
	crimeFileName,
	inPlaceTitle,
	mainCounts,
	monthOf,
	registerBreak,
	smallIntervalText,
	sourcesOf,
	type SourceNames
} from '../words';
import { smallInterval, type FileOrVictim } from '../years';
import {
	countColumn,
	intervalCells,
	intervalColumns,
	provenanceCells,
	provenanceColumns
} from './columns';

interface MonthFigure {
	readonly month: string;
	readonly n: number;
	readonly series: MonthSeries;
}

/** The months of a count in a unit, ascending, those of both registers. */
export function monthFigures(
	record: MonthRecord,
	count: CountId,
	unit: FileOrVictim
): readonly MonthFigure[] {
	return record.series
		.filter((series) => series.count === count && series.unit === unit)
		.flatMap((series) =>
			series.n.map((n, at) => ({ month: monthAfter(series.from, at), n, series }))
		)
		.sort((a, b) => a.month.localeCompare(b.month));
}

/** A stretch of months that nobody has: after the last of one register, before the first of the next. */
export interface MonthGap {
	/** Last month held before it. */
	readonly before: string;
	/** First and last month without a figure. */
	readonly from: string;
	readonly to: string;
}

/** The first gap within the months of a count; null when they follow each other. */
export function monthGap(figures: readonly Pick<MonthFigure, 'month'>[]): MonthGap | null {
	for (const [at, { month }] of figures.entries()) {
		const next = figures[at + 1]?.month;
		const expected = monthAfter(month, 1);
		if (next !== undefined && next !== expected)
			return { before: month, from: expected, to: monthAfter(next, -1) };
	}
	return null;
}

/**
 * A line a count. A small count has its interval only where the line stands alone: bands over each other
 * cannot be read, and the table has them all.
 */
export function monthLines(
	record: MonthRecord,
	counted: readonly CountId[],
	unit: FileOrVictim,
	lang: Lang
): readonly Line[] {
	const t = crimeSeries[lang];
	return counted.map((count, at): Line => {
		const figures = monthFigures(record, count, unit);
		const gap = monthGap(figures);
		const known = figures.map(({ month, n }): LinePoint => {
			const interval = counted.length === 1 ? smallInterval(n) : null;
			const written = formatNumber(n, 0, lang);
			const said = smallIntervalText(n, lang);
			return {
				t: monthTime(month),
				value: n,
				low: interval?.low ?? null,
				high: interval?.high ?? null,
				text: said === null ? written : `${written} (${t.interval(said)})`
			};
		});
		const missing = (gap === null ? [] : monthsBetween(gap.from, gap.to)).map(
			(month): LinePoint => ({ t: monthTime(month), value: null, text: t.noFigure })
		);
		return {
			key: count,
			label: countColumn(count, lang).label,
			kind: at === 0 ? 'a' : 'b',
			dash: at === 0 ? 'solid' : 'dashed',
			points: [...known, ...missing].sort((a, b) => a.t - b.t)
		};
	});
}

/** What the months end with: the gap between registers, or the month after which nothing is held. */
export function monthsHeld(
	record: MonthRecord,
	count: CountId,
	unit: FileOrVictim,
	lang: Lang
): string {
	const t = crimeSeries[lang];
	const figures = monthFigures(record, count, unit);
	const gap = monthGap(figures);
	const last = figures.at(-1);
	if (last === undefined) return '';
	if (last.series.register === 'cnsp') return t.monthsOnlyOld(formatCut(last.month, lang));
	if (gap === null) return t.monthsNew;
	return `${t.monthsEnd(formatCut(gap.before, lang), formatCut(gap.to, lang))} ${t.monthsNew}`;
}

/** Whether every month of a count is small enough to have an interval: what its line does is then largely chance. */
export function areSmallMonths(record: MonthRecord, count: CountId, unit: FileOrVictim): boolean {
	return monthFigures(record, count, unit).every(({ n }) => smallInterval(n) !== null);
}

/** What the months end with, and that few victims or files make a line of chance. */
export function monthsSentence(
	record: MonthRecord,
	count: CountId,
	unit: FileOrVictim,
	lang: Lang
): string {
	const said = monthsHeld(record, count, unit, lang);
	if (said === '' || !areSmallMonths(record, count, unit)) return said;
	return `${said} ${crimeSeries[lang].monthsSmall}`;
}

/** Whether some month is small enough to have an interval. */
export function hasSmallMonths(
	record: MonthRecord,
	counted: readonly CountId[],
	unit: FileOrVictim
): boolean {
	return counted.some((count) =>
		monthFigures(record, count, unit).some(({ n }) => smallInterval(n) !== null)
	);
}

/** The cuts that the months are of: `marzo de 2022 y marzo de 2026`. */
export function monthCuts(figures: readonly MonthFigure[], lang: Lang): string {
	const cuts = [...new Set(figures.map(({ series }) => series.cut))];
	return formatList(
		cuts.map((cut) => formatCut(cut, lang)),
		lang
	);
}

/** Every month of the counts, with intervals where they are small; a month that nobody has is no row. */
export function monthTable(
	record: MonthRecord,
	counted: readonly CountId[],
	unit: FileOrVictim,
	lang: Lang
): ChartTable {
	const t = crimeSeries[lang];
	const all = counted.map((count) => monthFigures(record, count, unit));
	const small = hasSmallMonths(record, counted, unit);
	const rows = (all[0] ?? []).map(({ month, series }): readonly Cell[] => [
		formatCut(month, lang),
		Number(month.slice(0, 4)),
		Number(month.slice(5, 7)),
		...all.flatMap((figures) => {
			const n = figures.find((figure) => figure.month === month)?.n ?? null;
			return [n, ...(small ? (n === null ? [null, null] : intervalCells(n)) : [])];
		}),
		...provenanceCells(series, record.cve_ent)
	]);
	return {
		columns: [
			{ name: 'period', label: t.columnMonth, decimals: null },
			{ name: 'year', label: t.columnYear, decimals: null, fileOnly: true },
			{ name: 'month', label: t.columnMonth, decimals: null, fileOnly: true },
			...counted.flatMap((count) => [
				countColumn(count, lang),
				...(small ? intervalColumns(count, lang) : [])
			]),
			...provenanceColumns(lang)
		],
		rows
	};
}

/** By month: the newest cut that has the months of the record's place, in each register. */
export function monthsFigure(
	record: MonthRecord,
	{ lang, topic, unit }: CrimeSeriesView,
	names: SourceNames,
	notes: readonly string[] = []
): Figured<LinesDrawing> {
	const t = crimeSeries[lang];
	const place = record.cve_ent;
	const counted = mainCounts(topic, unit);
	const both = counted.length > 1;
	const where = inPlaceTitle(place, lang);
	const title = both ? t.monthsBoth(where) : t.monthsFiles(counts[topic].label[lang], where);
	const first = counted[0] ?? topic;
	const figures = monthFigures(record, first, unit);
	const series = figures.map((figure) => figure.series);
	return {
		lang,
		id: 'months',
		title,
		sentence: monthsSentence(record, first, unit, lang),
		meta: {
			unit: both ? t.victimsUnit : t.filesUnit,
			cut: monthCuts(figures, lang),
			precision: hasSmallMonths(record, counted, unit) ? t.precisionSmall : t.precisionCount,
			sources: sourcesOf(
				series.map(({ source }) => source),
				names
			)
		},
		table: monthTable(record, counted, unit, lang),
		fileName: crimeFileName(
			topic,
			[t.slug(unit), t.slug('month')],
			place,
			series.at(-1)?.cut ?? null,
			lang
		),
		sql: record.sql,
		drawing: {
			kind: 'lines',
			label: title,
			lines: monthLines(record, counted, unit, lang),
			yLabel: both ? t.yAxisVictims : t.yAxisFiles,
			tText: monthOf(lang),
			breaks: registerBreak(series)
		},
		notes
	};
}
