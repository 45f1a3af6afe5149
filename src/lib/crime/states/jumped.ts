/** The marked years of the states as a list and a figure. */
import { placeName } from '../../catalog/states';
import type { Cell, ChartTable, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { crimeChange } from '../../i18n/crime-change';
import { formatNumber } from '../../i18n/format';
import type { TableDrawing } from '../../picture/types';
import { countWord, fileNameOf, metaOf, textOf, unitWord, type Context } from './context';
import { besideYears, markedOf, ownYears, type Marked, type StateJump } from './marked';
import { fullest, spanOf } from './places';

const DECIMALS = 1;

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
