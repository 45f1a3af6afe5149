/** How the rate of each state changed between two periods of equal length, and where that cannot be told. */
import { LEVEL } from '../../stats/interval';
import { cannotBeToldApart, rateRatio, type RateRatio } from '../../stats/rate-ratio';
import type { Change } from '../../view/types';
import type { Context } from './context';
import {
	KILLINGS,
	nationYears,
	pooled,
	stateYears,
	type Asked,
	type PlaceYears,
	type Pooled
} from './places';

/** `same`: the interval of the ratio holds 1. `none`: both periods are zero, or a year is missing. */
export type Verdict = 'rose' | 'fell' | 'same' | 'none';

export interface PlaceChange {
	readonly cve_ent: string;
	readonly before: Pooled | null;
	readonly after: Pooled | null;
	/** The rate of the later period over that of the earlier one. */
	readonly ratio: RateRatio | null;
	readonly verdict: Verdict;
}

/** A place's change between two periods: whole years only, counts and women-years of each added. */
export function changeOf(place: PlaceYears, [first, second]: Change): PlaceChange {
	const before = pooled(place, first);
	const after = pooled(place, second);
	const ratio =
		before && after && before.women > 0 && after.women > 0
			? rateRatio(after.n, after.women, before.n, before.women, LEVEL)
			: null;
	return { cve_ent: place.cve_ent, before, after, ratio, verdict: verdictOf(ratio) };
}

function verdictOf(ratio: RateRatio | null): Verdict {
	if (ratio === null) return 'none';
	if (cannotBeToldApart(ratio)) return 'same';
	return ratio.low > 1 ? 'rose' : 'fell';
}

/** How many changes of each kind. */
export function tally(changes: readonly PlaceChange[]): Readonly<Record<Verdict, number>> {
	const of = (verdict: Verdict) => changes.filter((change) => change.verdict === verdict).length;
	return { rose: of('rose'), fell: of('fell'), same: of('same'), none: of('none') };
}

/** What is compared: the topic's own count in the unit shown, or all killings of women, in victims. */
export function changeAsked({ record, view }: Context, of = view.of): Asked {
	return of === 'killings'
		? { record, counts: KILLINGS, unit: 'victims' }
		: { record, counts: [view.topic], unit: view.unit };
}

/** The 32 states' changes, in order of code. */
export function stateChanges(context: Context, of = context.view.of): readonly PlaceChange[] {
	const { change } = context.view;
	return stateYears(changeAsked(context, of)).map((place) => changeOf(place, change));
}

/** The nation's change. */
export function nationChange(context: Context): PlaceChange {
	const asked = changeAsked(context);
	return changeOf(nationYears(asked, stateYears(asked)), context.view.change);
}
