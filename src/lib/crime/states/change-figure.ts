/** The change of each state between two periods as a figure: its rows, its words and its table. */
import { NATION, placeName } from '../../catalog/states';
import type { DotList } from '../../chart/dots-drawing';
import type { Cell, ChartTable, DotRow, FigureText } from '../../chart/types';
import { crimeChange } from '../../i18n/crime-change';
import { formatInterval, formatList, formatNumber } from '../../i18n/format';
import { ratePer100k } from '../../stats/rate';
import type { RateRatio } from '../../stats/rate-ratio';
import { crimeStatesViewToPath, withStatesView } from '../../view/crime-states-view';
import { holds, periodText } from '../../view/periods';
import type { Period } from '../../view/types';
import {
	changeAsked,
	nationChange,
	stateChanges,
	tally,
	type PlaceChange,
	type Verdict
} from './change';
import { countWord, fileNameOf, metaOf, textOf, unitWord, type Context } from './context';
import { stateYears, type Pooled } from './places';

const DECIMALS = 2;
const FINER = 3;

const ORDER: readonly Verdict[] = ['rose', 'same', 'fell', 'none'];

/**
 * The nation, then the states by what can be said of them and by name: their order says no more than
 * their intervals do.
 */
function ordered(context: Context): readonly PlaceChange[] {
	const { lang } = context.view;
	const name = ({ cve_ent }: PlaceChange) => placeName(cve_ent, lang);
	const states = [...stateChanges(context)].sort(
		(a, b) =>
			ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || name(a).localeCompare(name(b), lang)
	);
	return [nationChange(context), ...states];
}

function ratioWords({ view }: Context, { ratio, after }: PlaceChange): string {
	const text = crimeChange[view.lang];
	const { lang } = view;
	if (ratio === null) return '';
	return ratio.ratio === null
		? text.fromZero(formatNumber(after?.n ?? null, 0, lang))
		: formatNumber(ratio.ratio, DECIMALS, lang);
}

/** An end that would read 1.00 is written finer: which side of 1 it lies on is what counts. */
function intervalWords({ view: { lang } }: Context, { low, high }: RateRatio): string {
	const close = [low, high].some(
		(end) => end !== null && formatNumber(end, DECIMALS, 'en') === '1.00'
	);
	const decimals = close ? FINER : DECIMALS;
	return high === null
		? crimeChange[lang].open(formatNumber(low, decimals, lang))
		: formatInterval(low, high, decimals, lang);
}

/** A row a place: its ratio, interval, and what is said of it. Places without a ratio are left out. */
export function changeRows(context: Context): readonly DotRow[] {
	const { view } = context;
	const { lang } = view;
	const text = crimeChange[lang];
	return ordered(context).flatMap((change): readonly DotRow[] => {
		const { cve_ent, ratio, verdict } = change;
		if (ratio === null) return [];
		const isNation = cve_ent === NATION;
		const chosen = cve_ent === view.state;
		return [
			{
				key: cve_ent,
				name: placeName(cve_ent, lang),
				href: isNation
					? null
					: crimeStatesViewToPath(withStatesView(view, { state: chosen ? null : cve_ent })),
				value: ratio.ratio ?? Infinity,
				low: ratio.low,
				high: ratio.high ?? Infinity,
				text: text.ratioText(
					ratioWords(context, change),
					intervalWords(context, ratio),
					text.verdict(verdict)
				),
				hollow: verdict === 'same',
				chosen
			}
		];
	});
}

/** What has to be said under the list. */
export function changeNotes(context: Context): readonly string[] {
	const { view } = context;
	const text = crimeChange[view.lang];
	const without = stateChanges(context).filter(({ verdict }) => verdict === 'none');
	const [zero, missing] = [true, false].map((both) =>
		without
			.filter(({ before, after }) => (before !== null && after !== null) === both)
			.map(({ cve_ent }) => placeName(cve_ent, view.lang))
	);
	return [
		text.changeOrder,
		text.changeChance,
		...(zero?.length ? [text.changeZero(formatList(zero, view.lang))] : []),
		...(missing?.length ? [text.changeMissing(formatList(missing, view.lang))] : []),
		...(view.topic === 'femicide' ? [] : [text.changeFiles])
	];
}

/** What is compared, inside a sentence. */
function subject({ view }: Context): string {
	return view.of === 'killings'
		? crimeChange[view.lang].killings
		: countWord(view.topic, view.lang);
}

/** How many rose and fell; of femicide alone, with what all killings of women say beside it. */
function sentenceOf(context: Context): string {
	const { view } = context;
	const text = crimeChange[view.lang];
	const { rose, fell, same } = tally(stateChanges(context));
	const head = text.changeSentence(rose, fell, same);
	if (view.topic !== 'femicide' || view.of === 'killings') return head;
	const all = tally(stateChanges(context, 'killings'));
	return `${head} ${text.changeClassified(all.rose, all.fell, all.same)}`;
}

/** Everything of the figure but its drawing. */
export function changeText(context: Context): FigureText {
	const { record, view } = context;
	const text = crimeChange[view.lang];
	const [before, after] = view.change.map(spanName);
	const inside = stateYears(changeAsked(context)).map((place) => ({
		...place,
		years: place.years.filter(({ year }) => view.change.some((period) => holds(period, year)))
	}));
	return {
		lang: view.lang,
		id: 'change',
		title: text.changeTitle(subject(context), before ?? '', after ?? ''),
		sentence: sentenceOf(context),
		meta: metaOf(context, {
			unit: `${text.unitRatio} (${unitWord(view.unit, view.lang)})`,
			precision: text.precisionRatio,
			places: inside,
			rates: true
		}),
		table: changeTable(context),
		fileName: fileNameOf(
			context,
			[text.fileChange, textOf(context).fileUnit(view.unit), ...view.change.map(periodText)],
			inside
		),
		sql: record.sql
	};
}

/** What the list of changes is drawn from. */
export function changeDots(context: Context): DotList {
	const { view } = context;
	const text = crimeChange[view.lang];
	const [before = '', after = ''] = view.change.map(spanName);
	return {
		label: text.changeLabel(before, after),
		rows: changeRows(context),
		scale: 'log',
		reference: { value: 1, label: text.reference },
		valueLabel: text.ratioAxis(before, after)
	};
}

/** A period as a sentence writes it: `2015–2019`. */
function spanName(period: Period): string {
	return periodText(period).replace('-', '–');
}

function changeTable(context: Context): ChartTable {
	const { view } = context;
	const { lang, unit } = view;
	const [before, after] = view.change;
	const text = crimeChange[lang];
	const word = textOf(context);
	const count = (name: string, label: string, decimals: number) => ({ name, label, decimals });
	const rate = (of: Pooled | null) => (of ? ratePer100k(of.n, of.women, 12) : null);
	return {
		columns: [
			{ name: 'state', label: word.state, decimals: null },
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'before', label: text.before, decimals: null, fileOnly: true },
			{ name: 'after', label: text.after, decimals: null, fileOnly: true },
			count(`before_${unit}`, `${unitWord(unit, lang)}, ${periodText(before)}`, 0),
			count(`after_${unit}`, `${unitWord(unit, lang)}, ${periodText(after)}`, 0),
			count('before_rate', text.rateOf(periodText(before)), DECIMALS),
			count('after_rate', text.rateOf(periodText(after)), DECIMALS),
			count('ratio', text.ratio, DECIMALS),
			count('ci95_low', word.low, FINER),
			count('ci95_high', word.high, FINER),
			{ name: 'reading', label: text.reading, decimals: null }
		],
		rows: ordered(context).map((change): readonly Cell[] => [
			placeName(change.cve_ent, lang),
			change.cve_ent,
			periodText(before),
			periodText(after),
			change.before?.n ?? null,
			change.after?.n ?? null,
			rate(change.before),
			rate(change.after),
			change.ratio?.ratio ?? null,
			change.ratio?.low ?? null,
			change.ratio?.high ?? null,
			text.verdict(change.verdict)
		])
	};
}
