/** The name of a file that holds a tabulation: which survey, what, of whom, by what. */
import type { BaseFilter, Level, Tabulation } from '../../../query/tabulation';

/** File systems take 255 bytes; what a reader adds, and an address, need room too. */
const LONGEST = 120;

/**
 * A name of plain letters without its extension, as `endireh_2021_partner_any_age_group_by_domain`; filters follow as
 * `state-20-21`, and a level other than 95 % as `90`. Filters that would make it too long are counted
 * instead.
 */
export function takeName({ surveyYear, outcome, base, by }: Tabulation, level: Level): string {
	const name = (filters: readonly string[]) =>
		[
			'endireh',
			`${surveyYear}`,
			outcome,
			by.join('_by_'),
			...filters,
			level === 0.95 ? '' : `${Math.round(100 * level)}`
		]
			.filter((part) => part !== '')
			.map(plain)
			.join('_');
	const whole = name(base.map(filterPart));
	const short = whole.length > LONGEST ? name([`${base.length}-filters`]) : whole;
	return short.slice(0, LONGEST);
}

function filterPart({ variable, codes }: BaseFilter): string {
	return `${variable}-${codes.join('-')}`;
}

/** Nothing that a file system or a shell reads as more than a letter. */
function plain(part: string): string {
	return part.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
}
