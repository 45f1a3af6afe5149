/**
 * A programme beside what the guide of the 2022 study recommends (Moreno, Ruiz and Santana, Boys and Men: Part
 * of the Equation to Reduce Gender Violence in Mexico, Simetría and ALIGN, 2022). What no page tells is
 * unknown, never "no".
 */
import type { Cited, Programme } from '../../query/response-records';

/** What the guide recommends, in the order in which it says so; the first holds the three after it. */
export const guideItems = [
	'three_strategies',
	'workshops',
	'reflection_groups',
	'psychotherapy',
	'diagnosis_first',
	'trained_facilitator',
	'group_10_to_12',
	'weekly_sessions_12',
	'session_up_to_90_minutes',
	'monthly_maintenance',
	'peer_contact',
	'line_24_hours',
	'evaluation_from_start'
] as const;

export type GuideItem = (typeof guideItems)[number];

/** The strategies that the guide wants at once. */
export const strategies = [
	'workshops',
	'reflection_groups',
	'psychotherapy'
] as const satisfies readonly GuideItem[];

export type Status = 'yes' | 'no' | 'unknown';

/** What a programme is documented to have, where the recommendation is a number. */
export type Measured =
	| {
			readonly kind: 'sessions';
			readonly sessions: number | null;
			readonly weeks: number | null;
			readonly perWeek: number | null;
	  }
	| { readonly kind: 'hours'; readonly hours: number }
	| { readonly kind: 'group'; readonly min: number | null; readonly max: number | null };

export interface Standing {
	readonly item: GuideItem;
	readonly status: Status;
	/** What it has, where a number is known. */
	readonly has: Measured | null;
	/** The page that says so, where it is not read off the programme's own columns. */
	readonly cited: Cited | null;
}

const SESSIONS = 12;
/** Weeks of the three months over which the guide spreads its sessions. */
export const THREE_MONTHS = 13;
const LONGEST_HOURS = 1.5;
const LARGEST_GROUP = 12;

/** How a programme stands to each recommendation, in the order of `guideItems`. */
export function standingOf(programme: Programme): readonly Standing[] {
	return guideItems.map((item) =>
		item === 'three_strategies' ? threeAtOnce(programme) : standing(programme, item)
	);
}

/** How a programme stands to one recommendation: as a page says of it, or else as its own columns do. */
export function standing(
	programme: Programme,
	item: Exclude<GuideItem, 'three_strategies'>
): Standing {
	const stated = programme.features.find(({ feature }) => feature === item);
	const has = measured(programme, item);
	return {
		item,
		status: stated?.value ?? readOff(programme, item),
		has,
		cited: stated ? { source: stated.source, url: stated.url } : null
	};
}

/** All three: one that is known to lack makes a no, one of which nothing is known leaves it unknown. */
function threeAtOnce(programme: Programme): Standing {
	const each = strategies.map((item) => standing(programme, item).status);
	const status = each.includes('no') ? 'no' : each.includes('unknown') ? 'unknown' : 'yes';
	return { item: 'three_strategies', status, has: null, cited: null };
}

/** What the programme's own columns say where no page was cited for the recommendation itself. */
function readOff(programme: Programme, item: GuideItem): Status {
	const { approaches, format, evaluation } = programme;
	switch (item) {
		case 'workshops':
			return yesIf(approaches.includes('prevention_workshops') || format.includes('workshop'));
		case 'reflection_groups':
			return yesIf(approaches.includes('reflection'));
		case 'psychotherapy':
			return yesIf(approaches.includes('psychotherapy'));
		case 'weekly_sessions_12':
			return twelveWeekly(programme);
		case 'session_up_to_90_minutes':
			return atMost(programme.session_hours, LONGEST_HOURS);
		case 'group_10_to_12':
			return groupStatus(programme);
		case 'evaluation_from_start':
			return evaluation === 'none' ? 'no' : 'unknown';
		default:
			return 'unknown';
	}
}

const yesIf = (known: boolean): Status => (known ? 'yes' : 'unknown');

function atMost(value: number | null, limit: number): Status {
	if (value === null) return 'unknown';
	return value <= limit ? 'yes' : 'no';
}

/** How often a programme meets does not tell how often each man comes: alone it proves nothing. */
function twelveWeekly({ sessions, weeks, sessions_per_week: perWeek }: Programme): Status {
	if (sessions !== null && sessions !== SESSIONS) return 'no';
	if (weeks !== null && (weeks < SESSIONS || weeks > THREE_MONTHS)) return 'no';
	const known = [sessions !== null, weeks !== null, perWeek === 1].filter(Boolean);
	return known.length >= 2 ? 'yes' : 'unknown';
}

/** A group of fewer than ten keeps to the guide, which names a maximum. */
function groupStatus({ group_min: min, group_max: max }: Programme): Status {
	if (max !== null) return atMost(max, LARGEST_GROUP);
	return min !== null && min > LARGEST_GROUP ? 'no' : 'unknown';
}

function measured(programme: Programme, item: GuideItem): Measured | null {
	const { sessions, weeks, session_hours: hours, group_min: min, group_max: max } = programme;
	// Sessions held a week do not tell how many a man attends.
	if (item === 'weekly_sessions_12')
		return sessions === null && weeks === null
			? null
			: { kind: 'sessions', sessions, weeks, perWeek: null };
	if (item === 'session_up_to_90_minutes') return hours === null ? null : { kind: 'hours', hours };
	if (item !== 'group_10_to_12' || (min === null && max === null)) return null;
	return { kind: 'group', min, max };
}

/** How many programmes stand which way to a recommendation. */
export interface GuideCount {
	readonly item: GuideItem;
	readonly yes: number;
	readonly no: number;
	readonly unknown: number;
}

/** Each recommendation with how many of the programmes are documented to keep it, not to, or are not told of. */
export function guideCounts(programmes: readonly Programme[]): readonly GuideCount[] {
	const all = programmes.map(standingOf);
	return guideItems.map((item, i) => {
		const count = (status: Status) => all.filter((each) => each[i]?.status === status).length;
		return { item, yes: count('yes'), no: count('no'), unknown: count('unknown') };
	});
}
