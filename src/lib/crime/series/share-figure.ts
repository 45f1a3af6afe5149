/** The share of women's killings that is recorded as femicide, over the years. */
import type { ChartTable, Line } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format';
import type { Figured } from '../../figures/types';
import type { LinesDrawing } from '../../picture/types';
import type { YearRecord } from '../../query/records';
import { binomialInterval } from '../../stats/binomial';
import { LEVEL } from '../../stats/interval';
import type { CrimeSeriesView } from '../../view/types';
import {
	crimeFileName,
	cutsText,
	inPlaceTitle,
	mainCounts,
	registerBreak,
	sourcesOf,
	yearName,
	yearOf,
	type SourceNames
} from '../words';
import { togetherOn, type YearFigures } from '../years';
import { provenanceCells, provenanceColumns } from './columns';
import { hollowNotes } from './notes';

/** A share in percent with its exact interval (Clopper and Pearson 1934). */
interface Share {
	readonly part: number;
	readonly total: number;
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** Femicide among all of a year's counts; null where there are none. */
function shareIn({ n }: Pick<YearFigures, 'n'>): Share | null {
	const [part = 0] = n;
	const total = n.reduce((sum, each) => sum + each, 0);
	const interval = binomialInterval(part, total, LEVEL);
	if (interval === null) return null;
	const [value, low, high] = [part / total, interval.low, interval.high];
	return { part, total, value: 100 * value, low: 100 * low, high: 100 * high };
}

/** One line with its interval; partial years hollow. The chart cuts it where the register changes. */
export function shareLine(rows: readonly YearFigures[], lang: Lang): Line {
	const t = crimeSeries[lang];
	const whole = (value: number) => formatNumber(value, 0, lang);
	const points = rows.map((row) => {
		const share = shareIn(row);
		const at = { t: row.year + 0.5, hollow: row.months < 12 };
		if (share === null) return { ...at, value: null, text: t.noVictims };
		const { value, low, high, part, total } = share;
		const said = t.shareText(formatPercent(value, 0, lang), whole(part), whole(total));
		const text = `${said} (${t.interval(formatInterval(low, high, 0, lang))})`;
		return { ...at, value, low, high, text };
	});
	return { key: 'share', label: t.shareLine, kind: 'a', dash: 'solid', points, dots: true };
}

/** Every year's part, whole, share and interval. */
export function shareTable(rows: readonly YearFigures[], place: string, lang: Lang): ChartTable {
	const t = crimeSeries[lang];
	const percent = (name: string, label: string) => ({ name, label, decimals: 1, percent: true });
	return {
		columns: [
			{ name: 'period', label: t.columnYear, decimals: null },
			{ name: 'year', label: t.columnYear, decimals: null, fileOnly: true },
			{ name: 'months', label: t.columnMonths, decimals: 0, fileOnly: true },
			{ name: 'femicide', label: t.femicide, decimals: 0 },
			{ name: 'femicide_and_homicide', label: t.columnTotal, decimals: 0 },
			percent('femicide_share', t.columnShare),
			percent('ci95_low', t.columnFrom),
			percent('ci95_high', t.columnTo),
			...provenanceColumns(lang)
		],
		rows: rows.map((row) => {
			const share = shareIn(row);
			return [
				yearName(row, lang),
				row.year,
				row.months,
				row.n[0] ?? 0,
				row.n.reduce((sum, each) => sum + each, 0),
				share?.value ?? null,
				share?.low ?? null,
				share?.high ?? null,
				...provenanceCells(row, place)
			];
		})
	};
}

/** Which part of women's killings is recorded as femicide, year by year. */
export function shareFigure(
	record: YearRecord,
	{ lang, topic, place, cut }: CrimeSeriesView,
	names: SourceNames
): Figured<LinesDrawing> {
	const t = crimeSeries[lang];
	const rows = togetherOn(record, mainCounts(topic, 'victims'), 'victims', place, cut);
	const title = t.shareTitle(inPlaceTitle(place, lang));
	return {
		lang,
		id: 'share',
		title,
		sentence: [t.shareSentence, ...hollowNotes(rows, lang)].join(' '),
		meta: {
			unit: t.shareUnit,
			cut: cutsText(rows, lang),
			precision: t.shareInterval,
			sources: sourcesOf(
				rows.map(({ source }) => source),
				names
			)
		},
		table: shareTable(rows, place, lang),
		fileName: crimeFileName(topic, [t.slug('share')], place, cut, lang),
		sql: record.sql,
		drawing: {
			kind: 'lines',
			label: title,
			lines: [shareLine(rows, lang)],
			yLabel: t.columnShare,
			tText: yearOf,
			breaks: registerBreak(rows),
			percent: true
		},
		notes: []
	};
}
