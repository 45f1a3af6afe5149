/** What the small charts say beside their drawing, and their table. */
import { monthsLabel } from '../../catalog/periods';
import { placeName } from '../../catalog/states';
import { topic } from '../../catalog/topics';
import type { Cell, ChartTable, FigureText, KindName } from '../../chart/types';
import { formatList, formatNumber, lowerFirst } from '../../i18n/format';
import { hasKillings } from '../../view/crime-states-view';
import { countWord, fileNameOf, metaOf, textOf, unitWord, type Context } from './context';
import {
	greatestRate,
	multiplesAsked,
	newestWhole,
	rankedCodes,
	RATE_DECIMALS,
	type Multiple
} from './multiples';
import { fullest, spanOf, stateYears, totalOf, totalRate, type PlaceYears } from './places';

/** The greatest value of a chart as it is written beside it. */
export function maxText(context: Context, max: number): string {
	return formatNumber(max, RATE_DECIMALS, context.view.lang);
}

/** What the small charts need said under them: the scale, partial years, the register that is not here. */
export function multiplesNotes(context: Context): readonly string[] {
	const text = textOf(context);
	const { view } = context;
	const places = stateYears(multiplesAsked(context));
	const partial = fullest(places).years.find(({ months }) => months < 12);
	return [
		view.scale === 'shared'
			? text.sharedScale(maxText(context, greatestRate(places)))
			: text.ownScale,
		...(partial
			? [text.partialNote(`${partial.year}`, monthsLabel(partial.months, view.lang) ?? '')]
			: []),
		text.without2026
	];
}

/** The same for a picture, which has a word where the page has a sign for the years marked in `multiples`. */
export function pictureNotes(
	context: Context,
	multiples: readonly Pick<Multiple, 'marks'>[]
): readonly string[] {
	const marked = multiples.some(({ marks }) => marks.length > 0);
	return [...multiplesNotes(context), ...(marked ? [textOf(context).jumpNote] : [])];
}

/** Everything of the figure but its drawing. */
export function multiplesText(context: Context): FigureText {
	const text = textOf(context);
	const { record, view } = context;
	const places = stateYears(multiplesAsked(context));
	const span = spanOf(fullest(places));
	const newest = `${newestWhole(view)}`;
	const order = view.topic === 'femicide' ? text.orderKillings(newest) : text.orderOwn(newest);
	return {
		lang: view.lang,
		id: 'years',
		title: text.multiplesTitle(crimesOf(context), span),
		sentence: order,
		meta: metaOf(context, {
			unit: view.unit === 'victims' ? text.unitVictims : text.unitFiles,
			precision: text.precisionYears,
			places,
			rates: true
		}),
		table: multiplesTable(context, places),
		fileName: fileNameOf(context, [text.fileYears, text.fileUnit(view.unit), span], places),
		sql: record.sql
	};
}

/** What the colours of the small charts stand for; none where there is one. */
export function multiplesKinds(context: Context): readonly KindName[] {
	const text = textOf(context);
	if (!hasKillings(context.view)) return [];
	return [
		{ kind: 'a', label: text.femicide },
		{ kind: 'b', label: text.homicide }
	];
}

/** What the small charts count, as a heading begins with it. */
function crimesOf(context: Context): string {
	const { lang, topic: id } = context.view;
	const [first, ...others] = multiplesKinds(context).map(({ label }) => label);
	if (first === undefined) return topic(id).label[lang];
	return formatList([first, ...others.map(lowerFirst)], lang);
}

function multiplesTable(context: Context, places: readonly PlaceYears[]): ChartTable {
	const text = textOf(context);
	const { lang, unit } = context.view;
	const { counts } = multiplesAsked(context);
	const many = counts.length > 1;
	const order = rankedCodes(context);
	const byCode = new Map(places.map((place) => [place.cve_ent, place]));
	const countNames = counts.map((count) => ({
		name: `${count}_${unit}`,
		label: many ? countWord(count, lang) : unitWord(unit, lang),
		decimals: 0
	}));
	const rows = order.flatMap((cve_ent) =>
		(byCode.get(cve_ent)?.years ?? []).map((row): readonly Cell[] => [
			placeName(cve_ent, lang),
			cve_ent,
			row.year,
			row.months,
			...row.n,
			...(many ? [totalOf(row)] : []),
			row.women,
			totalRate(row),
			row.cut
		])
	);
	return {
		columns: [
			{ name: 'state', label: text.state, decimals: null },
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'year', label: text.year, decimals: null },
			{ name: 'months', label: text.months, decimals: 0 },
			...countNames,
			...(many ? [{ name: `killings_${unit}`, label: text.both, decimals: 0 }] : []),
			{ name: 'women', label: text.women, decimals: 0 },
			{ name: 'rate', label: text.rate, decimals: 2 },
			{ name: 'cut', label: 'cut', decimals: null, fileOnly: true }
		],
		rows
	};
}
