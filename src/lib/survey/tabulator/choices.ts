/** What the form offers: outcomes in groups, variables, and the view that each choice leads to. */
import {
	outcomesOf,
	variablesOf,
	type SurveyOutcome,
	type SurveyVariable
} from '../../catalog/survey-variables';
import { profileFlags } from '../../catalog/survey-columns';
import { tabulator } from '../../i18n/tabulator';
import type { BaseFilter } from '../../query/tabulation';
import type { TabulatorView } from '../../view/types';

export interface Option {
	readonly key: string;
	readonly label: string;
}

export interface OptionGroup {
	/** Null for options that stand before the groups. */
	readonly label: string | null;
	readonly options: readonly Option[];
}

/** Stands for no variable, in lists and in addresses. */
export const NONE = 'none';

type GroupName =
	| 'groupPartner'
	| 'groupChildhood'
	| 'groupBirth'
	| 'groupSettings'
	| 'groupTypes'
	| 'groupProfile';

const order: readonly GroupName[] = [
	'groupPartner',
	'groupSettings',
	'groupTypes',
	'groupChildhood',
	'groupBirth',
	'groupProfile'
];

const profile = new Set(profileFlags.map(({ name }) => name));

function groupOf({ column }: Pick<SurveyOutcome, 'column'>): GroupName {
	if (profile.has(column)) return 'groupProfile';
	if (column.startsWith('partner_')) return 'groupPartner';
	if (column.startsWith('childhood_')) return 'groupChildhood';
	if (column.startsWith('obstetric_')) return 'groupBirth';
	return /^(?:physical|psychological|sexual|economic)_/.test(column)
		? 'groupTypes'
		: 'groupSettings';
}

/** What can be estimated in the survey of the view, in groups. */
export function outcomeGroups({ surveyYear, lang }: TabulatorView): readonly OptionGroup[] {
	const outcomes = outcomesOf(surveyYear);
	return order.flatMap((name) => {
		const options = outcomes
			.filter((entry) => groupOf(entry) === name)
			.map(({ column, label }) => ({ key: column, label: label[lang] }));
		return options.length === 0 ? [] : [{ label: tabulator[lang][name], options }];
	});
}

/** The variables that a view can be crossed or filtered by: what is said of the woman, then what she lived. */
export function variableGroups({
	surveyYear,
	outcome,
	lang
}: Pick<TabulatorView, 'surveyYear' | 'outcome' | 'lang'>): readonly {
	readonly label: string;
	readonly variables: readonly SurveyVariable[];
}[] {
	const t = tabulator[lang];
	const variables = variablesOf(surveyYear).filter(({ id }) => id !== outcome);
	const isHers = ({ column, kind }: SurveyVariable) => kind !== 'flag' || profile.has(column);
	return [
		{ label: t.aboutHer, variables: variables.filter(isHers) },
		{ label: t.aboutViolence, variables: variables.filter((entry) => !isHers(entry)) }
	];
}

/** The variables for rows (0) or columns (1), without the one of the other; none comes first. */
export function crossingGroups(view: TabulatorView, at: 0 | 1): readonly OptionGroup[] {
	const t = tabulator[view.lang];
	const other = view.by[1 - at];
	return [
		{ label: null, options: [{ key: NONE, label: at === 0 ? t.none : t.noColumns }] },
		...variableGroups(view).map(({ label, variables }) => ({
			label,
			options: variables
				.filter(({ id }) => id !== other)
				.map((entry) => ({ key: entry.id, label: entry.label[view.lang] }))
		}))
	];
}

/** The crossing after a choice for rows or columns. Without rows there are no columns either. */
export function crossed(by: readonly string[], at: 0 | 1, key: string): readonly string[] {
	const next = at === 0 ? [key, by[1] ?? NONE] : [by[0] ?? NONE, key];
	return next[0] === NONE ? [] : next.filter((id) => id !== NONE);
}

/** The filters after a category is ticked or let go. */
export function withCategory(
	base: readonly BaseFilter[],
	variable: string,
	code: string,
	kept: boolean
): readonly BaseFilter[] {
	const codes = base.find((filter) => filter.variable === variable)?.codes ?? [];
	const next = kept ? [...codes, code] : codes.filter((other) => other !== code);
	return [...without(base, variable), ...(next.length > 0 ? [{ variable, codes: next }] : [])];
}

/** The filters without that of a variable. */
export function without(base: readonly BaseFilter[], variable: string): readonly BaseFilter[] {
	return base.filter((filter) => filter.variable !== variable);
}
