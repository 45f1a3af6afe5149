/** Whether two places can be told apart by a figure, each kind of figure by the test that fits it. */
import { NATION } from '../catalog/states';
import type { IndicatorQuery } from '../catalog/types';
import type { Row } from '../query/types';
import { LEVEL } from '../stats/interval';
import { tOfLogit } from '../stats/logit';
import { cannotBeToldApart, rateRatio } from '../stats/rate-ratio';
import { sharesProbability } from '../stats/two-shares';
import { standingOf } from '../survey/states/standing';

/**
 * A place beside the base: `same` where the two cannot be told apart at 95 %, `unknown` where nothing can be said: no
 * figure, or none with an error.
 */
export type Verdict = 'above' | 'below' | 'same' | 'unknown';

const opposite = { above: 'below', below: 'above', same: 'same', unknown: 'unknown' } as const;

/**
 * What can be said of a place beside the base.
 *
 * - Against the nation: by their intervals, which is the rule of the map (`compareWithNation`): a state is part of the
 *   nation, so that the two are no independent samples. A nation without an interval stands for its value.
 * - Two states in the survey: the difference over √(s₁² + s₂²), as of independent samples, which each state's is, on the
 *   larger t of the two intervals: Welch's degrees of freedom are never fewer than those of the smaller
 *   (`difference.ts`), so that this finds no difference which that would not.
 * - Two rates: the exact conditional interval of their ratio (`rateRatio`); of one year, both count the same months.
 * - Two shares of counts: Fisher's exact test (`sharesProbability`).
 */
export function verdictOf(kind: IndicatorQuery['kind'], place: Row, base: Row): Verdict {
	if (place.value === null || base.value === null) return 'unknown';
	if (base.cve_ent === NATION) return besideNation(place, base);
	if (place.cve_ent === NATION) return opposite[besideNation(base, place)];
	const differs = differ(kind, place, base);
	if (differs === null) return 'unknown';
	if (!differs || place.value === base.value) return 'same';
	return place.value > base.value ? 'above' : 'below';
}

function besideNation(place: Row, nation: Row): Verdict {
	const { value, low, high } = nation;
	return value === null ? 'unknown' : standingOf(place, { estimate: value, low, high });
}

/** Whether two states differ at 95 %; null where it cannot be said. */
function differ(kind: IndicatorQuery['kind'], first: Row, second: Row): boolean | null {
	switch (kind) {
		case 'prevalence':
			return differInSurvey(first, second);
		case 'crime_rate':
		case 'death_rate':
			return withCounts(first, second, (n1, e1, n2, e2) => {
				return !cannotBeToldApart(rateRatio(n1, e1, n2, e2, LEVEL));
			});
		case 'crime_share':
			return withCounts(first, second, (k1, n1, k2, n2) => {
				return sharesProbability(k1, n1, k2, n2) < 1 - LEVEL;
			});
		case 'documented':
			return null;
	}
}

function differInSurvey(first: Row, second: Row): boolean | null {
	const [t1, t2] = [tOf(first), tOf(second)];
	if (t1 === null || t2 === null) return null;
	const error = Math.hypot(first.se ?? 0, second.se ?? 0);
	return Math.abs((first.value ?? 0) - (second.value ?? 0)) > Math.max(t1, t2) * error;
}

/** The t of a row's interval; null where it has none. */
function tOf({ value, se, low, high }: Row): number | null {
	if (value === null || se === null || low === null || high === null) return null;
	return tOfLogit(value / 100, se / 100, { low: low / 100, high: high / 100 });
}

function withCounts(
	first: Row,
	second: Row,
	test: (n1: number, of1: number, n2: number, of2: number) => boolean
): boolean | null {
	const [n1, n2] = [first.numerator, second.numerator];
	const [of1, of2] = [first.denominator, second.denominator];
	if (n1 === null || n2 === null || of1 === null || of2 === null) return null;
	return test(n1, of1, n2, of2);
}
