/** Calls to 9-1-1 about family violence: the months of the nation and of a state. */
import { NATION, placeInSentence, placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { sourcesOf } from '../../chart/sources';
import { monthTime } from '../../chart/time';
import type { ChartTable, FigureText, Line } from '../../chart/types';
import { monthAfter } from '../../crime/months';
import { formatCut, formatNumber } from '../../i18n/format';
import { publicResponseFigures } from '../../i18n/public-response-figures';
import type { CallsRecord } from '../../query/response-records';
import { responseFileName, type ResponseContext } from './words';

/** A month and its calls; null where none were reported. */
export interface CallMonth {
	readonly month: string;
	readonly n: number | null;
}

/** The months of a place. Throws `RangeError` for a place that the record does not have. */
export function callMonths({ from, n }: CallsRecord, place: string): readonly CallMonth[] {
	const own = n[place];
	if (own === undefined) throw new RangeError(`no calls of ${place}`);
	return own.map((count, i) => ({ month: monthAfter(from, i), n: count }));
}

/** What is known of a year: months without a figure are left out. */
export function callsOfYear(months: readonly CallMonth[], year: string): number {
	return months
		.filter(({ month }) => month.startsWith(year))
		.reduce((sum, { n }) => sum + (n ?? 0), 0);
}

/** The line of a place. */
export function callLine(calls: CallsRecord, place: string, lang: Lang): Line {
	const t = publicResponseFigures[lang];
	return {
		key: place,
		label: placeName(place, lang),
		kind: 'a',
		dash: 'solid',
		points: callMonths(calls, place).map(({ month, n }) => ({
			t: monthTime(month),
			value: n,
			text: n === null ? t.noReport : t.callsText(formatNumber(n, 0, lang))
		}))
	};
}

/** What has to be said under the drawing of the nation and the state chosen. */
export function callNotes({ record, view }: ResponseContext): readonly string[] {
	const { lang, state } = view;
	const t = publicResponseFigures[lang];
	const blank = state === null ? [] : callMonths(record.calls, state).filter(({ n }) => n === null);
	return [
		t.callsNot,
		t.callsMoved,
		...blank.map(({ month }) =>
			t.callsBlank(placeInSentence(state ?? NATION, lang), formatCut(month, lang))
		),
		...(state === null ? [t.callsChoose] : [])
	];
}

/** Everything of the figure but its drawing. */
export function callsText({ record, view, names }: ResponseContext): FigureText {
	const { lang, state } = view;
	const t = publicResponseFigures[lang];
	const { calls } = record;
	const months = callMonths(calls, NATION);
	const first = calls.from.slice(0, 4);
	const last = calls.cut.slice(0, 4);
	const total = (year: string) => formatNumber(callsOfYear(months, year), 0, lang);
	return {
		lang,
		id: 'calls',
		title: t.callsTitle,
		sentence: t.callsSentence(first, total(first), last, total(last)),
		meta: {
			unit: t.callsUnit,
			cut: t.callsCut(formatCut(calls.cut, lang)),
			precision: t.callsPrecision,
			sources: sourcesOf([calls.source], names)
		},
		table: callTable(calls, state === null ? [NATION] : [NATION, state], lang),
		fileName: responseFileName(t.fileCalls, ...(state === null ? [] : [state]), calls.cut),
		sql: record.sql['calls'] ?? null
	};
}

function callTable(calls: CallsRecord, places: readonly string[], lang: Lang): ChartTable {
	const t = publicResponseFigures[lang];
	const series = places.map((place) => callMonths(calls, place));
	return {
		columns: [
			textColumn('month', t.month),
			...places.map((place) =>
				numberColumn(place === NATION ? 'calls_nation' : `calls_${place}`, placeName(place, lang))
			),
			fileColumn('cut')
		],
		rows: (series[0] ?? []).map(({ month }, i) => [
			month,
			...series.map((own) => own[i]?.n ?? null),
			calls.cut
		])
	};
}
