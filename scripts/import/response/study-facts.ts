/** A fact of an annex: what, of whom, how much; `value` null where the fact is a name. */
export type StudyFact = {
	readonly variable: string;
	/** `all`, a part of the organisations or participants, or the thing named. */
	readonly group: string;
	readonly value: number | null;
	readonly unit: 'organisations' | 'people' | 'years' | 'workers' | 'percent' | 'named';
};

const fact = (
	variable: string,
	group: string,
	value: number | null,
	unit: StudyFact['unit']
): StudyFact => ({ variable, group, value, unit });

/** Annex 2: the eight organisations surveyed, and what the text adds. Where it says "all", 100 percent. */
export const organisationFacts: readonly StudyFact[] = [
	fact('organisations', 'all', 8, 'organisations'),
	fact('mean_age_of_respondent', 'all', 47.7, 'years'),
	fact('women_among_respondents', 'all', 50, 'percent'),
	fact('years_working', '10_to_20', 75, 'percent'),
	fact('years_working', 'more_than_20', 25, 'percent'),
	fact('mean_workers', 'all', 24.8, 'workers'),
	fact('works_on_public_policy', 'all', 75, 'percent'),
	fact('has_emergency_helpline', 'all', 1, 'organisations'),
	fact('has_clear_methodology', 'all', 100, 'percent'),
	fact('documents_methodology', 'all', 100, 'percent'),
	fact('field_of_public_policy', 'government', null, 'named'),
	fact('field_of_public_policy', 'legislature', null, 'named'),
	fact('main_local_problem', 'poverty', null, 'named'),
	fact('main_local_problem', 'insecurity', null, 'named'),
	fact('reported_problems_including_men', 'all', 62.5, 'percent'),
	fact('combines_groups_and_workshops', 'all', 100, 'percent'),
	fact('considers_psychological_evaluation_important', 'all', 100, 'percent'),
	fact('directory', 'more_than', 900, 'organisations'),
	fact('directory', 'met_criteria', 69, 'organisations'),
	fact('directory', 'sub_sample', 22, 'organisations'),
	fact('chosen_from', 'directory', 3, 'organisations'),
	fact('chosen_from', 'search', 2, 'organisations'),
	fact('chosen_from', 'experts', 3, 'organisations')
];

/**
 * Annex 3: the twelve participants surveyed; what it marks as not applicable is left out. Then what the
 * text says of them, and how many of twelve begin with yes when asked whether they apply at home what
 * they learned (annex 4); the other two say that they do so in part.
 */
export const beneficiaryFacts: readonly StudyFact[] = [
	fact('participants', 'men', 8, 'people'),
	fact('participants', 'boys', 4, 'people'),
	fact('mean_age', 'men', 43, 'years'),
	fact('mean_age', 'boys', 13.2, 'years'),
	fact('single', 'men', 38, 'percent'),
	fact('single', 'boys', 100, 'percent'),
	fact('married_or_cohabiting', 'men', 62, 'percent'),
	fact('has_children', 'men', 50, 'percent'),
	fact('lives_with_partner', 'men', 50, 'percent'),
	fact('primary_unfinished', 'boys', 25, 'percent'),
	fact('lower_secondary_unfinished', 'boys', 25, 'percent'),
	fact('lower_secondary', 'boys', 25, 'percent'),
	fact('upper_secondary_unfinished', 'men', 12.5, 'percent'),
	fact('upper_secondary_unfinished', 'boys', 25, 'percent'),
	fact('bachelor', 'men', 75, 'percent'),
	fact('master', 'men', 12.5, 'percent'),
	fact('works', 'men', 100, 'percent'),
	fact('works', 'boys', 0, 'percent'),
	fact('participants', 'adolescents_14_to_15', 3, 'people'),
	fact('participants', 'boy_of_8', 1, 'people'),
	fact('changed_with_other_men', 'all', 75, 'percent'),
	fact('changed_with_women', 'all', 75, 'percent'),
	fact('feels_pressure_on_men', 'all', 50, 'percent'),
	fact('says_applies_it', 'all', 10, 'people')
];
