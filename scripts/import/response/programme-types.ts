/** Whom a programme works with. */
export type Population =
	| 'men_who_use_violence'
	| 'men'
	| 'indigenous_men'
	| 'boys'
	| 'adolescents'
	| 'families'
	| 'professionals'
	| 'women_and_men';

/** What it does. */
export type Approach =
	| 'reeducation'
	| 'reflection'
	| 'psychotherapy'
	| 'education'
	| 'prevention_workshops'
	| 'child_protection'
	| 'training_of_professionals'
	| 'advocacy'
	| 'research'
	| 'helpline';

/** An intervention; texts in both languages in our own words. */
export interface Programme {
	readonly id: string;
	readonly name: string;
	readonly name_en: string;
	/** Name of an organisation of `organisations`, by which its id is found; null for a government. */
	readonly organisation: string | null;
	readonly operator: string;
	readonly operator_kind: 'civil_society' | 'state_government' | 'municipal_government';
	readonly start_year: number | null;
	readonly end_year: number | null;
	readonly approaches: readonly Approach[];
	readonly population: readonly Population[];
	readonly format: readonly ('group' | 'individual' | 'workshop' | 'residential' | 'helpline')[];
	readonly prevention_level: 'primary' | 'secondary' | 'tertiary';
	/** How its results were looked at, as far as is known here; `none` where nothing is known. */
	readonly evaluation: 'none' | 'self_report' | 'qualitative' | 'pre_post' | 'controlled' | 'rct';
	readonly summary_es: string;
	readonly summary_en: string;
	/** The states where it runs; empty where no page names one. */
	readonly states: readonly string[];
	/** Other countries where it runs, by ISO 3166 code. */
	readonly abroad: readonly string[];
	readonly results: readonly ProgrammeResult[];
}

/** Reach as its operator reported it: output, not effect. */
export interface ProgrammeResult {
	readonly measure:
		| 'participants'
		| 'participants_in_prison'
		| 'participants_sent_by_judges'
		| 'participants_voluntary'
		| 'participants_per_year'
		| 'completed_reflection_group'
		| 'completed_reeducation_group'
		| 'discharges';
	readonly value: number;
	readonly qualifier: 'exact' | 'about' | 'more_than';
	readonly unit: 'men' | 'people';
	/** Last year counted, where the page says. */
	readonly year: number | null;
	/** `YYYY-MM` or `YYYY`. */
	readonly period_start: string | null;
	readonly period_end: string | null;
	/** Of how many, where the value is a part of them. */
	readonly n: number | null;
	/** Where it was read; null for the programme's own source. */
	readonly source: string | null;
}

/** A result with what most of them leave unsaid. */
export function result(
	measure: ProgrammeResult['measure'],
	value: number,
	more: Partial<ProgrammeResult> = {}
): ProgrammeResult {
	const unsaid = { year: null, period_start: null, period_end: null, n: null, source: null };
	return { measure, value, qualifier: 'exact', unit: 'men', ...unsaid, ...more };
}
