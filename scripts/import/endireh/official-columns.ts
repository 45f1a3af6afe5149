import type { Flag } from './profile';

/**
 * The columns of `endireh_women` that only INEGI's own tables give, and that stay empty until they are
 * read: violence in any setting, by setting and by type, over the life and in twelve months, each with
 * INEGI's definition; then the bases of school and work.
 */
export const officialColumns = [
	...['total_lifetime', 'total_12m', 'school_lifetime', 'school_12m', 'work_lifetime', 'work_12m'],
	...['community_lifetime', 'community_12m', 'family_12m', 'partner_12m'],
	...['psychological_lifetime', 'psychological_12m', 'physical_lifetime', 'physical_12m'],
	...['sexual_lifetime', 'sexual_12m', 'economic_lifetime', 'economic_12m'],
	...['ever_student', 'student_12m', 'ever_worked', 'worked_12m']
] as const;

type OfficialColumn = (typeof officialColumns)[number];

/** What INEGI's own tables say of a woman; null outside the base of each. */
export type OfficialOutcomes = { readonly [column in OfficialColumn]: Flag };

/** Of a woman of whom only an extract is held. */
export const notInExtract = Object.fromEntries(
	officialColumns.map((column) => [column, null])
) as OfficialOutcomes;
