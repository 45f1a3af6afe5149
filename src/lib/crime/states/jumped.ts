/** Years of the states that a stated rule marks for reading with care. */
import { placeName } from '../../catalog/states';
import type { Cell, ChartTable, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { crimeChange } from '../../i18n/crime-change';
import { formatNumber } from '../../i18n/format';
import type { TableDrawing } from '../../picture/types';
import { jumps, type Jump } from '../../stats/jumps';
import { wholeYears } from '../years';
import { countWord, fileNameOf, metaOf, textOf, unitWord, type Context } from './context';
import { fullest, inYear, spanOf, stateYears, totalOf, totalRate, type PlaceYears } from './places';
import { KILLINGS } from './result';

const DECIMALS = 1;

/** A marked year of a state. */
export interface StateJump extends Jump {
	readonly cve_ent: string;
	/** Rates of the year before and of the year, per 100,000 women. */
	readonly rates: readonly [before: number | null, now: number | null];
	/** Women victims of intentional homicide in both years; null where they are not counted beside. */
	readonly homicide: readonly [before: number, now: number] | null;
}

export interface Marked {
	/** The newest first, then by state. */
	readonly jumps: readonly StateJump[];
	/** How many pairs of years in a row could have been marked. */
	readonly compared: number;
}

function besideYears({ record, view }: Context): readonly PlaceYears[] {
	return view.topic === 'femicide' ? stateYears({ record, counts: KILLINGS, unit: 'victims' }) : [];
}

function ownYears({ record, view }: Context): readonly PlaceYears[] {
	return stateYears({ record, counts: [view.topic], unit: view.unit });
}

/** The marked years of the topic's own count, and how many were looked at. */
export function markedOf(context: Context): Marked {
	const beside = new Map(besideYears(context).map((place) => [place.cve_ent, place]));
	const places = ownYears(context);
	const found = places.flatMap((place) => stateJumps(place, beside.get(place.cve_ent) ?? null));
	return {
		jumps: found.sort((a, b) => b.year - a.year || a.cve_ent.localeCompare(b.cve_ent)),
		compared: places.reduce((sum, { years }) => sum + Math.max(0, wholeYears(years).length - 1), 0)
	};
}

function stateJumps(place: PlaceYears, beside: PlaceYears | null): readonly StateJump[] {
	const series = place.years.map((row) => ({ ...row, n: totalOf(row) }));
	return jumps(series).map((jump) => ({
		...jump,
		cve_ent: place.cve_ent,
		rates: [rateIn(place, jump.year - 1), rateIn(place, jump.year)],
		homicide: homicideIn(beside, jump.year)
	}));
}

function rateIn(place: PlaceYears, year: number): number | null {
	const figures = inYear(place, year);
	return figures ? totalRate(figures) : null;
}

function homicideIn(beside: PlaceYears | null, year: number): StateJump['homicide'] {
	const before = beside && inYear(beside, year - 1)?.n[1];
	const now = beside && inYear(beside, year)?.n[1];
	return typeof before === 'number' && typeof now === 'number' ? [before, now] : null;
}

/** The marked years of a state. */
export function marksOf({ jumps: all }: Marked): (cve_ent: string) => readonly number[] {
	return (cve_ent) =>
		all
			.filter((jump) => jump.cve_ent === cve_ent)
			.map(({ year }) => year)
			.sort((a, b) => a - b);
}

/** A jump as the list writes it: what, then the rates, then what stands beside. */
export function jumpLines({ view: { lang } }: Context, jump: StateJump): readonly string[] {
	const text = crimeChange[lang];
	const count = (n: number) => formatNumber(n, 0, lang);
	const rate = (value: number | null) => formatNumber(value, DECIMALS, lang);
	return [
		text.jump(count(jump.before), count(jump.n), `${jump.year - 1}–${jump.year}`),
		text.jumpRates(rate(jump.rates[0]), rate(jump.rates[1])),
		...(jump.homicide ? [text.jumpHomicide(count(jump.homicide[0]), count(jump.homicide[1]))] : [])
	];
}

/** Everything of the figure but its list. */
export function jumpsText(context: Context): FigureText {
	const { record, view } = context;
	const text = crimeChange[view.lang];
	const places = ownYears(context);
	const marked = markedOf(context);
	const count = marked.jumps.length;
	return {
		lang: view.lang,
		id: 'jumps',
		title: text.jumpsTitle(
			`${countWord(view.topic, view.lang)}, ${unitWord(view.unit, view.lang)}`
		),
		sentence:
			count === 0 ? text.jumpsNone(marked.compared) : text.jumpsSentence(count, marked.compared),
		meta: metaOf(context, {
			unit: text.unitJumps(unitWord(view.unit, view.lang)),
			precision: text.precisionJumps,
			places,
			rates: true,
			...(view.topic === 'femicide'
				? { beside: { name: textOf(context).homicide, places: besideYears(context) } }
				: {})
		}),
		table: jumpsTable(context, marked),
		fileName: fileNameOf(
			context,
			[text.fileJumps, textOf(context).fileUnit(view.unit), spanOf(fullest(places))],
			places
		),
		sql: record.sql
	};
}

/** The marked years as a figure: its rows are what is drawn. */
export function jumpsFigure(
	context: Context,
	notes: readonly string[] = []
): Figured<TableDrawing> {
	const said = jumpsText(context);
	const text = crimeChange[context.view.lang];
	const fromZero = markedOf(context).jumps.some(({ before }) => before === 0);
	return {
		...said,
		drawing: { kind: 'table', label: said.title },
		notes: [text.jumpsRule, ...(fromZero ? [text.jumpsFromZero] : []), ...notes]
	};
}

function jumpsTable(context: Context, marked: Marked): ChartTable {
	const { lang, topic, unit } = context.view;
	const text = crimeChange[lang];
	const word = textOf(context);
	const beside = topic === 'femicide';
	const number = (name: string, label: string, decimals: number) => ({ name, label, decimals });
	return {
		columns: [
			{ name: 'state', label: word.state, decimals: null },
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'year', label: word.year, decimals: null },
			number(`${unit}_before`, text.countBefore, 0),
			number(unit, text.countNow, 0),
			number('rate_before', text.rateBefore, 2),
			number('rate', text.rateNow, 2),
			number('ratio', text.ratio, 2),
			number('ci999_low', word.low, 2),
			number('ci999_high', word.high, 2),
			...(beside
				? [
						number('women_homicide_victims_before', text.homicideBefore, 0),
						number('women_homicide_victims', text.homicideNow, 0)
					]
				: [])
		],
		rows: marked.jumps.map((jump): readonly Cell[] => [
			placeName(jump.cve_ent, lang),
			jump.cve_ent,
			jump.year,
			jump.before,
			jump.n,
			...jump.rates,
			jump.change.ratio,
			jump.change.low,
			jump.change.high,
			...(beside ? (jump.homicide ?? [null, null]) : [])
		])
	};
}
