/** Attempts of femicide, which only the new register has: a figure of their own, a bar a month. */
import type { Bar, ChartTable } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { formatCut, formatNumber, upperFirst } from '../../i18n/format';
import type { Figured } from '../../figures/types';
import type { BarsDrawing } from '../../picture/types';
import type { MonthRecord } from '../../query/records';
import {
	crimeFileName,
	inPlaceTitle,
	monthsSaid,
	smallIntervalText,
	sourcesOf,
	type SourceNames
} from '../words';
import { smallInterval } from '../years';
import {
	countColumn,
	intervalCells,
	intervalColumns,
	provenanceCells,
	provenanceColumns
} from './columns';
import { hasSmallMonths, monthFigures } from './months-figure';

const COUNT = 'attempted_femicide';

/** A bar a month. */
export function attemptBars(record: MonthRecord, lang: Lang): readonly Bar[] {
	const t = crimeSeries[lang];
	return monthFigures(record, COUNT, 'files').map(({ month, n }) => {
		const interval = smallInterval(n);
		const said = smallIntervalText(n, lang);
		const files = t.barFiles(n, formatNumber(n, 0, lang));
		return {
			key: month,
			label: formatCut(month, lang).slice(0, 3),
			parts: [{ kind: 'c', value: n, low: interval?.low ?? null, high: interval?.high ?? null }],
			partial: null,
			ghost: null,
			text: `${formatCut(month, lang)}\n${said === null ? files : `${files} (${t.interval(said)})`}`,
			breakBefore: null
		};
	});
}

/** How many in the months counted; empty where there are none. */
export function attemptsSentence(record: MonthRecord, lang: Lang): string {
	const figures = monthFigures(record, COUNT, 'files');
	if (figures.length === 0) return '';
	const total = figures.reduce((sum, { n }) => sum + n, 0);
	const months = upperFirst(monthsSaid(figures.length, lang));
	return crimeSeries[lang].attemptsSentence(total, formatNumber(total, 0, lang), months);
}

/** Every month with its interval. */
export function attemptsTable(record: MonthRecord, lang: Lang): ChartTable {
	const t = crimeSeries[lang];
	return {
		columns: [
			{ name: 'period', label: t.columnMonth, decimals: null },
			{ name: 'month', label: t.columnMonth, decimals: null, fileOnly: true },
			countColumn(COUNT, lang),
			...intervalColumns(COUNT, lang),
			...provenanceColumns(lang)
		],
		rows: monthFigures(record, COUNT, 'files').map(({ month, n, series }) => [
			formatCut(month, lang),
			month,
			n,
			...intervalCells(n),
			...provenanceCells(series, record.cve_ent)
		])
	};
}

/** Attempts of femicide in the new register, a bar a month; null where no month is held. */
export function attemptsFigure(
	record: MonthRecord,
	names: SourceNames,
	lang: Lang
): Figured<BarsDrawing> | null {
	const t = crimeSeries[lang];
	const figures = monthFigures(record, COUNT, 'files');
	const last = figures.at(-1);
	if (last === undefined) return null;
	const { cut } = last.series;
	const title = t.attemptsTitle(inPlaceTitle(record.cve_ent, lang));
	return {
		lang,
		id: 'attempts',
		title,
		sentence: attemptsSentence(record, lang),
		meta: {
			unit: t.filesUnit,
			cut: formatCut(cut, lang),
			precision: hasSmallMonths(record, [COUNT], 'files') ? t.precisionSmall : t.precisionCount,
			sources: sourcesOf(
				figures.map(({ series }) => series.source),
				names
			)
		},
		table: attemptsTable(record, lang),
		fileName: crimeFileName(record.topic, [t.slug('attempts')], record.cve_ent, cut, lang),
		sql: record.sql,
		drawing: {
			kind: 'bars',
			label: title,
			bars: attemptBars(record, lang),
			kinds: [{ kind: 'c', label: t.attempted_femicide }],
			yLabel: t.yAxisFiles
		},
		notes: []
	};
}
