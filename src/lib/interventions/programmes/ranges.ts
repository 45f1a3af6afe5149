/** In which range of years, weeks or hours a programme is. What no page tells is unknown. */
import type { Programme } from '../../query/response-records';
import { standing, THREE_MONTHS } from './guide';

const UNKNOWN = 'unknown';

/** The decade in which a programme began: a code of `startDecades`. */
export function startCode({ start_year: year }: Pick<Programme, 'start_year'>): string {
	if (year === null) return UNKNOWN;
	return year < 2000 ? 'before_2000' : `${Math.floor(year / 10) * 10}s`;
}

/**
 * How long a programme lasts: a code of `programmeLengths`, by its weeks, or by its sessions where there is one
 * a week. Three months are as many weeks as where it is set beside the guide.
 */
export function lengthCode({
	sessions,
	weeks,
	sessions_per_week: perWeek
}: Pick<Programme, 'sessions' | 'weeks' | 'sessions_per_week'>): string {
	const lasts = weeks ?? (perWeek === 1 ? sessions : null);
	if (lasts === null) return UNKNOWN;
	return lasts <= THREE_MONTHS ? 'up_to_13_weeks' : 'over_13_weeks';
}

const sessionCodes = { yes: 'up_to_90_minutes', no: 'over_90_minutes', unknown: UNKNOWN } as const;

/** How long each session lasts, as where it is set beside the guide: a code of `sessionLengths`. */
export function sessionCode(programme: Programme): string {
	return sessionCodes[standing(programme, 'session_up_to_90_minutes').status];
}
