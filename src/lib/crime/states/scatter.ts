/** The two rates of killings of women in one year, a point a state. */
import { placeName, state } from '../../catalog/states';
import type { Cell, ChartTable, Diagonal, FigureText, ScatterPoint } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format';
import type { PointsDrawing } from '../../picture/types';
import type { Interval } from '../../stats/interval';
import { ratePer100k } from '../../stats/rate';
import { countInterval } from '../years';
import { between, countWord, fileNameOf, metaOf, textOf, type Context } from './context';
import { inYear, KILLINGS, stateYears, totalOf, type PlaceYears } from './places';

const DECIMALS = 2;

/** Shares of femicide in all killings of which a line is drawn. */
const SHARES = [0.25, 0.5, 0.75];

/** A count as a rate, with its exact 95 % interval. */
export interface Rated {
	readonly n: number;
	readonly rate: number;
	readonly interval: Interval;
}

/** Both killings of women in a state and year. */
export interface BothRates {
	readonly cve_ent: string;
	readonly femicide: Rated;
	readonly homicide: Rated;
	readonly women: number;
	/** Percent recorded as femicide; null where nobody was killed. */
	readonly share: number | null;
}

function rated(n: number, women: number, months: number): Rated {
	const perWomen = (count: number) => ratePer100k(count, women, months) ?? 0;
	const { low, high } = countInterval(n);
	return { n, rate: perWomen(n), interval: { low: perWomen(low), high: perWomen(high) } };
}

/** Both rates of every state in a whole year; a state without figures or population is left out. */
export function bothRates(places: readonly PlaceYears[], year: number): readonly BothRates[] {
	return places.flatMap((place): readonly BothRates[] => {
		const figures = inYear(place, year);
		if (!figures || figures.women === null || figures.women <= 0) return [];
		const [femicide = 0, homicide = 0] = figures.n;
		const { women, months } = figures;
		const whole = totalOf(figures);
		return [
			{
				cve_ent: place.cve_ent,
				femicide: rated(femicide, women, months),
				homicide: rated(homicide, women, months),
				women,
				share: whole === 0 ? null : (100 * femicide) / whole
			}
		];
	});
}

/** Where femicide is a given share of both, it is `share / (1 − share)` times the homicides. */
export function shareLines({ view }: Context): readonly Diagonal[] {
	return SHARES.map((share) => ({
		slope: share / (1 - share),
		label: formatPercent(100 * share, 0, view.lang)
	}));
}

/** The states as points: homicide across, femicide up, the chosen one marked. */
export function scatterPoints(context: Context): readonly ScatterPoint[] {
	const { record, view } = context;
	const places = stateYears({ record, counts: KILLINGS, unit: 'victims' });
	return bothRates(places, view.year).map((rates) => ({
		key: rates.cve_ent,
		label: state(rates.cve_ent).abbr,
		name: placeName(rates.cve_ent, view.lang),
		x: rates.homicide.rate,
		y: rates.femicide.rate,
		xLow: rates.homicide.interval.low,
		xHigh: rates.homicide.interval.high,
		yLow: rates.femicide.interval.low,
		yHigh: rates.femicide.interval.high,
		text: pointText(context, rates),
		chosen: rates.cve_ent === view.state
	}));
}

function pointText(context: Context, { cve_ent, femicide, homicide, share }: BothRates): string {
	const text = textOf(context);
	const { lang } = context.view;
	const line = (count: 'femicide' | 'women_homicide', { n, rate, interval }: Rated) =>
		text.pointRate(
			countWord(count, lang),
			formatNumber(rate, DECIMALS, lang),
			formatNumber(n, 0, lang),
			formatInterval(interval.low, interval.high, DECIMALS, lang)
		);
	return [
		placeName(cve_ent, lang),
		line('femicide', femicide),
		line('women_homicide', homicide),
		...(share === null ? [] : [text.pointShare(formatPercent(share, 0, lang))])
	].join('\n');
}

/** Everything of the figure but its drawing. */
export function scatterText(context: Context): FigureText {
	const text = textOf(context);
	const { record, view } = context;
	const { lang, year } = view;
	const places = stateYears({ record, counts: KILLINGS, unit: 'victims' });
	const shown = places.map((place) => between(place, year, year));
	return {
		lang,
		id: 'rates',
		title: text.scatterTitle(`${year}`),
		sentence: text.scatterSentence,
		meta: metaOf(context, {
			unit: text.unitVictims,
			precision: text.precisionRate,
			places: shown,
			rates: true
		}),
		table: scatterTable(context, places),
		fileName: fileNameOf(context, [text.fileScatter, `${year}`], shown),
		sql: record.sql
	};
}

/** Both rates of killings of women as a figure, a point a state. */
export function ratesScatter(context: Context): Figured<PointsDrawing> {
	const text = textOf(context);
	const { intervals, year } = context.view;
	return {
		...scatterText(context),
		drawing: {
			kind: 'points',
			label: text.scatterLabel(`${year}`),
			points: scatterPoints(context),
			xLabel: text.xHomicide,
			yLabel: text.yFemicide,
			intervals,
			diagonals: shareLines(context)
		},
		notes: []
	};
}

function scatterTable(context: Context, places: readonly PlaceYears[]): ChartTable {
	const text = textOf(context);
	const { lang, year } = context.view;
	const number = (name: string, label: string, decimals: number) => ({ name, label, decimals });
	const cut = places.map((place) => inYear(place, year)?.cut ?? null).find((each) => each) ?? null;
	const rows = bothRates(places, year).map((rates): readonly Cell[] => [
		placeName(rates.cve_ent, lang),
		rates.cve_ent,
		year,
		cut,
		rates.women,
		rates.femicide.n,
		rates.femicide.rate,
		rates.femicide.interval.low,
		rates.femicide.interval.high,
		rates.homicide.n,
		rates.homicide.rate,
		rates.homicide.interval.low,
		rates.homicide.interval.high,
		rates.share
	]);
	return {
		columns: [
			{ name: 'state', label: text.state, decimals: null },
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'year', label: text.year, decimals: null, fileOnly: true },
			{ name: 'cut', label: 'cut', decimals: null, fileOnly: true },
			number('women', text.women, 0),
			number('femicide_victims', text.femicide, 0),
			number('femicide_rate', text.femicideRate, DECIMALS),
			number('femicide_ci95_low', text.low, DECIMALS),
			number('femicide_ci95_high', text.high, DECIMALS),
			number('homicide_victims', text.homicide, 0),
			number('homicide_rate', text.homicideRate, DECIMALS),
			number('homicide_ci95_low', text.low, DECIMALS),
			number('homicide_ci95_high', text.high, DECIMALS),
			{ ...number('femicide_share', text.share, 0), percent: true }
		],
		rows: byName(rows, lang)
	};
}

/** Rows in the order of the alphabet of their first cell. */
export function byName(
	rows: readonly (readonly Cell[])[],
	lang: Context['view']['lang']
): readonly (readonly Cell[])[] {
	return [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0]), lang));
}
