/** Means and studies as rows on one scale. */
import { at, axisOf, within, type Axis } from '../../chart/scale';
import type { Lang } from '../../catalog/types';
import { counted } from '../../i18n/evidence';
import { evidenceFigures } from '../../i18n/evidence-figures';
import { formatNumber } from '../../i18n/format';
import type { Interval } from '../../stats/interval';
import { LEAST_STUDIES } from '../../stats/meta-analysis';
import type { Summary } from './pool';
import { OUTLYING, type Study } from './studies';
import {
	countryName,
	DECIMALS,
	effectsText,
	outcomeName,
	papersText,
	pooledText,
	rangeText,
	studiesText
} from './words';

/** How a row is drawn: a mean as a diamond, a study as a square, one in Mexico as a triangle. */
export type Mark = 'mean' | 'study' | 'mexico';

export interface EffectRow {
	readonly key: string;
	readonly name: string;
	/** What stands small under the name. */
	readonly note: string;
	readonly href: string | null;
	readonly mark: Mark;
	/** Drawn hollow. */
	readonly outlying: boolean;
	/** Null where there is no mean. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly prediction: Interval | null;
	/** Value and interval in words, or why there are none. */
	readonly text: string;
	/** The prediction interval in words; empty without one. */
	readonly more: string;
	/** Half the side of its mark, in CSS px. */
	readonly size: number;
	readonly chosen: boolean;
}

interface Named {
	readonly key: string;
	readonly name: string;
	readonly href?: string | null;
	readonly chosen?: boolean;
	/** What was counted as one. */
	readonly unit?: 'study' | 'paper';
	readonly decimals?: number;
}

/** A mean as a row. */
export function meanRow(
	{ studies, m, pooled }: Summary,
	{ key, name, href = null, chosen = false, unit = 'study', decimals = DECIMALS }: Named,
	lang: Lang
): EffectRow {
	const t = evidenceFigures[lang];
	const k = (unit === 'study' ? studiesText : papersText)(studies.length, lang);
	const prediction = pooled?.prediction ?? null;
	return {
		...{ key, name, href, chosen, mark: 'mean', outlying: false, size: 6 },
		note: pooled === null ? '' : `${k}, ${effectsText(m, lang)}`,
		value: pooled?.mean ?? null,
		low: pooled?.interval?.low ?? null,
		high: pooled?.interval?.high ?? null,
		prediction,
		text:
			studies.length === 0
				? t.noStudy
				: pooled === null
					? t.tooFew(k, LEAST_STUDIES)
					: pooledText(pooled, lang, decimals),
		more: prediction === null ? '' : `${t.prediction}: ${rangeText(prediction, lang, decimals)}`
	};
}

/** Half the side of the largest and of the smallest square, in CSS px. */
const LARGEST = 5.5;
const SMALLEST = 2;

/** Studies as rows; the area of a mark goes with its precision among them. With the outcome where asked. */
export function studyRows(
	studies: readonly Study[],
	lang: Lang,
	withOutcome = false
): readonly EffectRow[] {
	const most = Math.max(...studies.map(({ se }) => 1 / se));
	return studies.map((study) => ({
		key: `${study.outcome}-${study.key}`,
		name: withOutcome ? `${outcomeName(study.outcome, lang)}: ${study.name}` : study.name,
		note: noteOf(study, lang),
		href: null,
		mark: study.country === 'MX' ? 'mexico' : 'study',
		outlying: study.outlying,
		value: study.effect,
		low: study.low,
		high: study.high,
		prediction: null,
		text: pooledText({ mean: study.effect, interval: study }, lang),
		more: '',
		size: Math.max(SMALLEST, LARGEST / (study.se * most)),
		chosen: false
	}));
}

function noteOf({ country, n, outlying }: Study, lang: Lang): string {
	const t = evidenceFigures[lang];
	const people = n === null ? [] : [counted[lang].people(n, formatNumber(n, 0, lang))];
	return [countryName(country, lang), ...people, ...(outlying ? [t.outlying(OUTLYING)] : [])].join(
		', '
	);
}

/** A linear scale that holds zero and every value and interval of some rows. */
export function effectAxis(rows: readonly EffectRow[]): Axis {
	const ends = rows.flatMap(({ value, low, high, prediction }) =>
		[value, low, high, prediction?.low ?? null, prediction?.high ?? null].filter(
			(each) => each !== null
		)
	);
	return axisOf(ends, { zero: true, count: 6 });
}

/** Where an interval begins and how wide it is, in shares of the scale. */
export function spanOn(axis: Axis, { low, high }: Interval): { start: number; width: number } {
	const start = within(axis, low);
	return { start, width: Math.max(0, within(axis, high) - start) };
}

/** Where zero stands. */
export function zeroOn(axis: Axis): number {
	return at(axis, 0);
}
