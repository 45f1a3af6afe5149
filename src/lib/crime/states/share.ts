/** The map of a topic: what each place says, and the table beside it. */
import { NATION, placeInSentence, placeName } from '../../catalog/states';
import type { ChartTable, FigureText } from '../../chart/types';
import { chart } from '../../i18n/chart';
import { formatNumber, formatPercent } from '../../i18n/format';
import { figureOf, formatRowInterval, formatValue, type Figure } from '../../map/figure';
import type { Result, Row } from '../../query/types';
import { between, countWord, fileNameOf, metaOf, textOf, type Context } from './context';
import { stateYears } from './places';
import { mapAsked, mapResult, rankedStates, rowIn } from './result';

/** The map's figure, of the view's year, in the indicator's own classes. */
export function mapFigureOf(context: Context): Figure {
	const { indicator } = context;
	return figureOf(indicator, resultOf(context), indicator.classes);
}

function resultOf({ record, indicator, view }: Context): Result {
	return mapResult(record, indicator, view.year);
}

/** What stands behind a value: `3 de 98 víctimas`, `1,204 carpetas`. */
export function countOf(context: Context, row: Row): string {
	const text = textOf(context);
	const { lang, topic } = context.view;
	const n = formatNumber(row.numerator, 0, lang);
	return topic === 'femicide'
		? text.ofWhole(n, formatNumber(row.denominator, 0, lang))
		: text.ofFiles(n);
}

/** A place's value with what stands behind it and its interval, in one line. */
export function valueLine(context: Context, figure: Figure, cve_ent: string): string {
	const { lang } = context.view;
	const row = figure.row(cve_ent);
	if (row.value === null) return chart[lang].noData;
	const value = formatValue(row.value, figure.indicator, lang);
	const interval = `${textOf(context).range.toLowerCase()}: ${formatRowInterval(row, figure.indicator, lang)}`;
	return `${value} (${countOf(context, row)}; ${interval})`;
}

/** The two sentences at the head of the page: the nation, and the ends. */
export function leadOf(context: Context): string {
	return context.view.topic === 'femicide' ? leadOfShare(context) : leadOfRate(context);
}

function leadOfShare(context: Context): string {
	const text = textOf(context);
	const { lang, year } = context.view;
	const result = resultOf(context);
	const nation = rowIn(result, '00');
	const ranked = rankedStates(result);
	const lowest = ranked[0];
	const highest = ranked.at(-1);
	const head = text.leadShare(
		`${year}`,
		formatNumber(nation.numerator, 0, lang),
		formatNumber(nation.denominator, 0, lang),
		formatPercent(nation.value, 0, lang)
	);
	if (!lowest || !highest) return head;
	return `${head} ${text.leadEnds(shareIn(context, lowest), shareIn(context, highest))}`;
}

function shareIn(context: Context, { cve_ent, numerator, denominator, value }: Row): string {
	const { lang } = context.view;
	return textOf(context).shareIn(
		placeInSentence(cve_ent, lang),
		formatNumber(numerator, 0, lang),
		formatNumber(denominator, 0, lang),
		formatPercent(value, 0, lang)
	);
}

function leadOfRate(context: Context): string {
	const text = textOf(context);
	const { lang, topic, year } = context.view;
	const { decimals } = context.indicator;
	const result = resultOf(context);
	const ranked = rankedStates(result);
	const rateIn = (row: Row | undefined) =>
		row
			? text.rateIn(placeInSentence(row.cve_ent, lang), formatNumber(row.value, decimals, lang))
			: '';
	const nation = formatNumber(rowIn(result, '00').value, decimals, lang);
	const ends = text.leadRate(
		countWord(topic, lang),
		`${year}`,
		rateIn(ranked[0]),
		rateIn(ranked.at(-1)),
		nation
	);
	return `${ends} ${text.leadReported}`;
}

/** Why states are not ranked by femicide alone, with the two ends of the year shown. */
export function whyOf(context: Context): string {
	const ranked = rankedStates(resultOf(context));
	const ends = [ranked[0], ranked.at(-1)].map((row) => (row ? shareIn(context, row) : ''));
	return textOf(context).why(ends[0] ?? '', ends[1] ?? '');
}

/** Everything of the map but its drawing. */
export function mapText(context: Context): FigureText {
	const text = textOf(context);
	const { record, view } = context;
	const { lang, year, topic } = view;
	const share = topic === 'femicide';
	const places = stateYears(mapAsked(record)).map((place) => between(place, year, year));
	const count = countWord(topic, lang);
	return {
		lang,
		id: share ? 'share' : 'rate',
		title: share ? text.shareTitle(`${year}`) : text.rateTitle(count, `${year}`),
		sentence: share ? text.shareSentence : text.rateSentence,
		meta: metaOf(context, {
			unit: share ? text.unitShare : context.indicator.unit[lang],
			precision: share ? text.precisionShare : text.precisionRate,
			places,
			rates: !share
		}),
		table: mapTable(context),
		fileName: fileNameOf(context, [share ? text.fileShare : text.fileRate, `${year}`], places),
		sql: record.sql
	};
}

/** What a place says of itself on the map: `Oaxaca: 28.6 % (12 de 42 víctimas; …)`. */
export function placeLabel(context: Context, figure: Figure, cve_ent: string): string {
	return `${placeName(cve_ent, context.view.lang)}: ${valueLine(context, figure, cve_ent)}`;
}

/** The places that are said in words under the map: the nation, and the state chosen. */
export function placeSentences(context: Context, figure: Figure): readonly string[] {
	const { state, lang } = context.view;
	return [NATION, ...(state === null ? [] : [state])].map((cve_ent) =>
		textOf(context).placeIs(placeName(cve_ent, lang), valueLine(context, figure, cve_ent))
	);
}

/** The nation, then every state in the order of the alphabet. */
function mapTable(context: Context): ChartTable {
	const text = textOf(context);
	const { lang, topic, year, unit } = context.view;
	const { decimals } = context.indicator;
	const share = topic === 'femicide';
	const { rows, cut } = resultOf(context);
	const [nation, ...places] = rows;
	const sorted = [...places].sort((a, b) =>
		placeName(a.cve_ent, lang).localeCompare(placeName(b.cve_ent, lang), lang)
	);
	return {
		columns: [
			{ name: 'state', label: text.state, decimals: null },
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'year', label: text.year, decimals: null, fileOnly: true },
			{ name: 'cut', label: 'cut', decimals: null, fileOnly: true },
			{
				name: share ? 'femicide_victims' : unit,
				label: share ? text.femicide : text.files,
				decimals: 0
			},
			{
				name: share ? 'women_killed' : 'women',
				label: share ? text.both : text.women,
				decimals: 0
			},
			{
				name: share ? 'femicide_share' : 'rate',
				label: share ? text.share : text.rate,
				decimals,
				percent: share
			},
			{ name: 'ci95_low', label: text.low, decimals, percent: share },
			{ name: 'ci95_high', label: text.high, decimals, percent: share }
		],
		rows: [...(nation ? [nation] : []), ...sorted].map((row) => [
			placeName(row.cve_ent, lang),
			row.cve_ent,
			year,
			cut,
			row.numerator,
			row.denominator,
			row.value,
			row.low,
			row.high
		])
	};
}
