/** A result made ready to draw: what each state is filled, hatched, and called. */
import { placeName } from '../catalog/states';
import type { ClassChoice, Indicator, Lang } from '../catalog/types';
import { formatInterval, formatNumber, formatPercent } from '../i18n/format';
import { mapText } from '../i18n/map';
import type { Result, Row } from '../query/types';
import { classOf, type BreaksOf } from '../stats/classes';
import { compareWithNation, type Comparison } from './compare';
import { hatchOf, legendOf, type Hatch, type Legend } from './legend';

export interface Figure {
	readonly indicator: Indicator;
	readonly result: Result;
	readonly nation: Row;
	readonly legend: Legend;
	/** Class of the element that holds the shapes; sets the colours of the classes. */
	readonly ramp: string;
	row(cve_ent: string): Row;
	/** Class of a shape; empty where there is no data. */
	fillClass(cve_ent: string): string;
	hatch(cve_ent: string): Hatch;
	/** Beside the nation, or null where nothing may be said. */
	comparison(cve_ent: string): Comparison | null;
}

const FEWEST_COLOURS = 3;

/**
 * @param natural what computes natural classes; null where they are not asked for
 * @throws RangeError when the result lacks the nation's row, or a state asked for
 */
export function figureOf(
	indicator: Indicator,
	result: Result,
	classes: ClassChoice,
	natural: BreaksOf | null = null
): Figure {
	const rows = new Map(result.rows.map((row) => [row.cve_ent, row]));
	const row = (cve_ent: string): Row => {
		const found = rows.get(cve_ent);
		if (!found) throw new RangeError(`the result has no row for ${cve_ent}`);
		return found;
	};
	const legend = legendOf(result.rows, classes, indicator.fixedBreaks, natural);
	const nation = row('00');
	return {
		indicator,
		result,
		nation,
		legend,
		ramp: rampClass(indicator, legend.classes.length),
		row,
		fillClass: (cve_ent) => {
			const { value } = row(cve_ent);
			return value === null ? '' : `c${classOf(value, legend.breaks)}`;
		},
		hatch: (cve_ent) => hatchOf(row(cve_ent)),
		comparison: (cve_ent) =>
			indicator.measure === 'count' ? null : compareWithNation(row(cve_ent), nation)
	};
}

/** Violet for violence, teal for what is done about it. */
export function rampClass(indicator: Pick<Indicator, 'theme'>, classes: number): string {
	const hue = indicator.theme === 'response' ? 'teal' : 'violet';
	return `ramp-${hue}-${Math.max(FEWEST_COLOURS, classes)}`;
}

/** A value as its indicator writes it: with a percent sign, or as a number; a dash for none. */
export function formatValue(value: number | null, indicator: Indicator, lang: Lang): string {
	return isPercent(indicator)
		? formatPercent(value, indicator.decimals, lang)
		: formatNumber(value, indicator.decimals, lang);
}

/** A row's 95 % interval as its indicator writes it. */
export function formatRowInterval(
	row: Pick<Row, 'low' | 'high'>,
	indicator: Indicator,
	lang: Lang
): string {
	const sign = isPercent(indicator) && row.low !== null ? (lang === 'es' ? '\u00a0%' : '%') : '';
	return `${formatInterval(row.low, row.high, indicator.decimals, lang)}${sign}`;
}

/** Whether an indicator's values are percentages. */
export function isPercent({ measure }: Pick<Indicator, 'measure'>): boolean {
	return measure === 'percent' || measure === 'share';
}

/** All that a state says, for who cannot see it: name, value, interval, standing, precision. */
export function spokenLabel(figure: Figure, cve_ent: string, lang: Lang): string {
	const text = mapText(lang);
	const { indicator } = figure;
	const row = figure.row(cve_ent);
	const name = placeName(cve_ent, lang);
	if (row.value === null) return `${name}: ${text.noData.toLowerCase()}`;
	const standing = figure.comparison(cve_ent);
	return [
		`${name}: ${formatValue(row.value, indicator, lang)}`,
		row.low === null ? '' : text.intervalOf(formatRowInterval(row, indicator, lang)),
		standing ? text.comparison(standing).toLowerCase() : '',
		row.precision === 'low' ? text.lowPrecision.toLowerCase() : '',
		besideText(row, lang) ?? ''
	]
		.filter((part) => part !== '')
		.join(', ');
}

/** The few characters that fit in a tile: the number alone, its unit being in the legend. */
export function tileValue(figure: Figure, cve_ent: string, lang: Lang): string {
	return formatNumber(figure.row(cve_ent).value, figure.indicator.decimals, lang);
}

/** Both killings of women in one line, or null where the row has none beside it. */
export function besideText({ beside }: Pick<Row, 'beside'>, lang: Lang): string | null {
	if (beside === null || beside.share === null) return null;
	return mapText(lang).besideShort(
		formatNumber(beside.femicide, 0, lang),
		formatNumber(beside.femicide + beside.intentional_homicide, 0, lang),
		formatPercent(beside.share, 0, lang)
	);
}
