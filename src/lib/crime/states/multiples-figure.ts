/** What the small charts say beside their drawing, and their table. */
import { monthsLabel } from '../../catalog/periods';
import { placeName } from '../../catalog/states';
import type { Cell, ChartTable, FigureText } from '../../chart/types';
import { formatNumber } from '../../i18n/format';
import { countWord, fileNameOf, metaOf, textOf, unitWord, type Context } from './context';
import { greatestRate, multiplesAsked, newestWhole, rankedCodes, RATE_DECIMALS } from './multiples';
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
		title: text.multiplesTitle(span),
		sentence: `${order} ${text.opens}`,
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
