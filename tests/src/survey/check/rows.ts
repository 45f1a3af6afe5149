import type { CheckRow } from '../../../../src/lib/query/survey-records';

export function row(
	indicator: string,
	published: number,
	computed: number | null,
	given: Partial<CheckRow> = {}
): CheckRow {
	const se = computed === null ? null : 0.25;
	const printed_in = 'heraldo.mx; INEGI TB_VD';
	return { indicator, year: 2021, cve_ent: '00', published, computed, se, printed_in, ...given };
}

/** Two that agree, one that does not, and two published values without ours. */
export const rows: readonly CheckRow[] = [
	row('total_lifetime', 70.1, null),
	row('total_lifetime', 78.7, null, { cve_ent: '15' }),
	row('partner_lifetime_any', 39.9, 39.87403840880053),
	row('childhood_any', 41.8, 41.84353018198335),
	row('partner_complaint', 13.2, 13.137533918668288)
];
