/** Women killed in the last 24 months held, a bar a month; a month without a figure is none, never zero. */
import { titled } from '../chart/alone';
import type { Bar } from '../chart/types';
import { monthAfter, monthsBetween } from '../crime/months';
import {
	areSmallMonths,
	monthCuts,
	monthFigures,
	monthsHeld,
	monthTable
} from '../crime/series/months-figure';
import { kindNames } from '../crime/series/years-figure';
import { inPlace, mainCounts, registerWords, smallIntervalText, sourcesOf } from '../crime/words';
import type { Figured } from '../figures/types';
import { crimeSeries } from '../i18n/crime-series';
import { formatCut, formatNumber } from '../i18n/format';
import { profileFigures } from '../i18n/profile-figures';
import type { BarsDrawing } from '../picture/types';
import type { MonthRecord, MonthSeries } from '../query/records';
import { profileFileName, type ProfileContext } from './figure-texts';

/** How many months the figure holds. */
export const MONTHS = 24;

const COUNTS = mainCounts('femicide', 'victims');
const KINDS = ['a', 'b'] as const;

/** The victims of a record of months from a month on; the months before are cut off. */
function since(record: MonthRecord, from: string): MonthRecord {
	const cutOff = (series: MonthSeries): readonly MonthSeries[] => {
		const before = monthsBetween(series.from, monthAfter(from, -1)).length;
		const n = series.n.slice(before);
		return n.length === 0 ? [] : [{ ...series, n, from: monthAfter(series.from, before) }];
	};
	const victims = record.series.filter(({ unit }) => unit === 'victims');
	return { ...record, series: victims.flatMap(cutOff) };
}

/** The last 24 months of victims that the record holds, of both registers; null where it holds none. */
export function lastMonths(
	record: MonthRecord
): { readonly record: MonthRecord; readonly months: readonly string[] } | null {
	const last = COUNTS.flatMap((count) => monthFigures(record, count, 'victims'))
		.map(({ month }) => month)
		.sort()
		.at(-1);
	if (last === undefined) return null;
	const from = monthAfter(last, 1 - MONTHS);
	return { record: since(record, from), months: monthsBetween(from, last) };
}

/** A month where there is little room: `jul 2023`, `Jul 2023`. */
export function shortMonth(month: string, lang: ProfileContext['lang']): string {
	return `${formatCut(month, lang).slice(0, 3)} ${month.slice(0, 4)}`;
}

function barsOf(
	record: MonthRecord,
	months: readonly string[],
	lang: ProfileContext['lang']
): readonly Bar[] {
	const t = crimeSeries[lang];
	const kinds = kindNames(COUNTS, lang);
	const all = COUNTS.map((count) => monthFigures(record, count, 'victims'));
	const newest = all[0]?.find(({ series }) => series.register === 'rnid')?.month;
	return months.map((month) => {
		const found = all.map((figures) => figures.find((figure) => figure.month === month));
		const lines = found.map((figure, at) => {
			const label = kinds[at]?.label ?? '';
			if (figure === undefined) return `${label}: ${t.noFigure}`;
			const interval = smallIntervalText(figure.n, lang);
			const said = `${label}: ${formatNumber(figure.n, 0, lang)}`;
			return interval === null ? said : `${said} (${t.interval(interval)})`;
		});
		return {
			key: month,
			label: shortMonth(month, lang),
			parts: found.flatMap((figure, at) => {
				const kind = KINDS[at];
				return figure === undefined || kind === undefined ? [] : [{ kind, value: figure.n }];
			}),
			partial: null,
			ghost: null,
			text: [formatCut(month, lang), ...lines].join('\n'),
			breakBefore: month === newest && month !== months[0] ? registerWords.rnid : null
		};
	});
}

/** The last 24 months held as a figure; null where no month of victims is. */
export function monthsFigure(
	context: ProfileContext,
	whole: MonthRecord
): Figured<BarsDrawing> | null {
	const { texts, lang } = context;
	const last = lastMonths(whole);
	if (last === null) return null;
	const { record, months } = last;
	const t = profileFigures[lang];
	const figures = monthFigures(record, 'femicide', 'victims');
	const ends = [months[0] ?? '', months.at(-1) ?? ''].map((month) => formatCut(month, lang));
	const [from = '', to = ''] = ends;
	const title = t.monthsAlone(inPlace(record.cve_ent, lang), from, to);
	const text = {
		lang,
		id: 'months',
		title: t.months(from, to),
		sentence: [
			monthsHeld(record, 'femicide', 'victims', lang),
			...(areSmallMonths(record, 'femicide', 'victims') ? [t.monthsSmall] : [])
		].join(' '),
		meta: {
			unit: crimeSeries[lang].victimsUnit,
			cut: monthCuts(figures, lang),
			precision: t.monthsPrecision,
			sources: sourcesOf(
				figures.map(({ series }) => series.source),
				texts.sources
			)
		},
		table: monthTable(record, COUNTS, 'victims', lang),
		fileName: profileFileName(context, t.fileMonths, figures.at(-1)?.series.cut ?? ''),
		sql: record.sql
	};
	return {
		...titled(text, title),
		drawing: {
			kind: 'bars',
			label: title,
			bars: barsOf(record, months, lang),
			kinds: kindNames(COUNTS, lang),
			yLabel: crimeSeries[lang].yAxisVictims
		},
		notes: []
	};
}
