/** Every indicator that the map can show, in the order in which a picker lists them. */
import type { Indicator, Lang } from '../types';
import { killingIndicators } from './killings';
import { reportIndicators } from './reports';
import { responseIndicators } from './response';
import { mappedSurveyIndicators } from './survey';

export const indicators: readonly Indicator[] = [
	...mappedSurveyIndicators,
	...killingIndicators,
	...reportIndicators,
	...responseIndicators
];

const byId = new Map(indicators.map((entry) => [entry.id, entry]));

/**
 * Makes indicators known that the catalogue had in an earlier release and has no more, by their id and by their words: a
 * figure fixed to that release is still drawn. No list names them. One that the catalogue has stays as it is.
 */
export function keepIndicators(earlier: readonly Indicator[]): void {
	for (const entry of earlier) {
		for (const word of [entry.id, entry.slug.es, entry.slug.en]) {
			if (!byId.has(word) && !indicatorBySlug(word)) byId.set(word, entry);
		}
	}
}

/** The indicator with this id, or null. */
export function findIndicator(id: string): Indicator | null {
	return byId.get(id) ?? null;
}

/** The indicator with this id. Throws `RangeError` when the catalogue has none: the caller held a wrong id. */
export function indicator(id: string): Indicator {
	const found = findIndicator(id);
	if (!found) throw new RangeError(`the catalogue has no indicator '${id}'`);
	return found;
}

/** The indicator whose address word is `slug`, in the language given or, without one, in either; null when none has it. */
export function indicatorBySlug(slug: string, lang?: Lang): Indicator | null {
	return (
		indicators.find((entry) =>
			lang ? entry.slug[lang] === slug : entry.slug.es === slug || entry.slug.en === slug
		) ?? null
	);
}

/** The year that a page shows when none is asked for: the newest whole one, or the newest when all are partial. */
export function defaultYear(entry: Pick<Indicator, 'years' | 'partialYears'>): number {
	const whole = entry.years.filter((year) => entry.partialYears[year] === undefined);
	const newest = whole.at(-1) ?? entry.years.at(-1);
	if (newest === undefined) throw new RangeError('an indicator without years');
	return newest;
}

/** The year nearest to `year` that the indicator has; of two equally near, the later. */
export function nearestYear(
	entry: Pick<Indicator, 'years' | 'partialYears'>,
	year: number
): number {
	return entry.years.reduce(
		(best, other) => (Math.abs(other - year) <= Math.abs(best - year) ? other : best),
		defaultYear(entry)
	);
}
