/** A legend's numbers and words. */
import type { Indicator, Lang } from '../catalog/types';
import { formatNumber } from '../i18n/format';
import { mapText } from '../i18n/map';
import { formatValue } from './figure';
import type { Legend, LegendClass } from './legend';

/** A text at a place along the bar, from 0 (left end) to 1 (right end). */
export interface BarText {
	readonly at: number;
	readonly text: string;
	/** The ends are the lowest and highest value, not breaks. */
	readonly end: boolean;
}

type Of = Pick<Indicator, 'measure' | 'decimals'>;

/**
 * The numbers under the bar. Measured values: each break at the border of its classes, and the lowest
 * and the highest value at the ends. Whole counts: the counts of each class under its middle (`1–2`).
 */
export function barTexts(legend: Legend, indicator: Of, lang: Lang): readonly BarText[] {
	const k = legend.classes.length;
	if (indicator.measure === 'count')
		return legend.classes.map((entry, i) => ({
			at: (i + 0.5) / k,
			text: countRange(entry, i === k - 1, lang),
			end: false
		}));
	const decimals = decimalsOf(legend.breaks, indicator.decimals);
	const write = (value: number, places: number) => formatNumber(value, places, lang);
	const low = legend.classes[0]?.low ?? null;
	const high = legend.classes.at(-1)?.high ?? null;
	return [
		...(low === null ? [] : [{ at: 0, text: write(low, indicator.decimals), end: true }]),
		...legend.breaks.map((value, i) => ({
			at: (i + 1) / k,
			text: write(value, decimals),
			end: false
		})),
		...(high === null ? [] : [{ at: 1, text: write(high, indicator.decimals), end: true }])
	];
}

/** What a class holds, in words: `De 35 a menos de 38 %`. */
export function classText(legend: Legend, at: number, indicator: Indicator, lang: Lang): string {
	const text = mapText(lang);
	const below = at < legend.breaks.length ? legend.breaks[at] : undefined;
	const from = at > 0 ? legend.breaks[at - 1] : undefined;
	const write = (value: number) => formatValue(value, indicator, lang);
	if (below !== undefined && from !== undefined) return text.classRange(write(from), write(below));
	if (below !== undefined) return text.classBelow(write(below));
	return from === undefined ? text.classAll : text.classFrom(write(from));
}

/** Decimals that write every break exactly, at most `most`. */
function decimalsOf(breaks: readonly number[], most: number): number {
	for (let decimals = 0; decimals < most; decimals++) {
		const scale = 10 ** decimals;
		if (breaks.every((value) => Math.abs(value * scale - Math.round(value * scale)) < 1e-9))
			return decimals;
	}
	return most;
}

/** Whole numbers from the class's lowest to its highest: `0`, `1–2`, `6+`. */
function countRange({ low, high }: LegendClass, last: boolean, lang: Lang): string {
	const write = (value: number) => formatNumber(value, 0, lang);
	const first = low === null ? 0 : Math.ceil(low);
	if (last || high === null) return `${write(first)}+`;
	const top = Math.ceil(high) - 1;
	return top <= first ? write(first) : `${write(first)}–${write(top)}`;
}
