/** The facts of a programme, one after another, as its page and the comparison list them. */
import { operatorKinds } from '../../catalog/codes-interventions';
import type { Lang } from '../../catalog/types';
import { upperFirst } from '../../i18n/format';
import { programmeFacts } from '../../i18n/programmes-facts';
import type { Programme } from '../../query/response-records';
import type { Facet } from '../../view/programmes-view';
import { codeName, nameIn } from './names';
import {
	evaluationText,
	measuredText,
	placeLines,
	plainNumber,
	rangeText,
	reachLine,
	resultLine,
	yearsText
} from './words';

export const factKeys = [
	'operator',
	'operatorKind',
	'where',
	'years',
	'approaches',
	'populations',
	'formats',
	'level',
	'length',
	'sessionHours',
	'group',
	'facilitators',
	'evaluation'
] as const;

export type FactKey = (typeof factKeys)[number];

export interface Fact {
	readonly key: FactKey | 'reach' | 'results';
	readonly label: string;
	/** A line each; none where no page tells. */
	readonly lines: readonly string[];
}

const line = (text: string | null): readonly string[] => (text === null ? [] : [text]);

function linesOf(programme: Programme, key: FactKey, lang: Lang): readonly string[] {
	const t = programmeFacts[lang];
	const named = (facet: Facet, codes: readonly string[]) =>
		codes.length === 0 ? [] : [codes.map((code) => codeName(facet, code, lang)).join(', ')];
	const { sessions, weeks, sessions_per_week: perWeek, session_hours: hours } = programme;
	const { group_min: min, group_max: max, facilitators } = programme;
	switch (key) {
		case 'operator':
			return line(programme.operator ?? programme.organisation?.name ?? null);
		case 'operatorKind':
			return programme.operator_kind === null
				? []
				: [nameIn(operatorKinds, programme.operator_kind, lang)];
		case 'where':
			return placeLines(programme, lang);
		case 'years':
			return line(yearsText(programme, lang));
		case 'approaches':
			return named('approaches', programme.approaches);
		case 'populations':
			return named('populations', programme.population);
		case 'formats':
			return named('formats', programme.format);
		case 'level':
			return named(
				'levels',
				programme.prevention_level === null ? [] : [programme.prevention_level]
			);
		case 'length':
			return sessions === null && weeks === null && perWeek === null
				? []
				: [measuredText({ kind: 'sessions', sessions, weeks, perWeek }, lang)];
		case 'sessionHours':
			return hours === null ? [] : [measuredText({ kind: 'hours', hours }, lang)];
		case 'group': {
			const range = rangeText(min, max, lang);
			return range === null ? [] : [t.people(range)];
		}
		case 'facilitators':
			return facilitators === null ? [] : [plainNumber(facilitators, lang)];
		case 'evaluation':
			return line(evaluationText(programme, lang));
	}
}

/** Every fact of a programme, known or not, in the order of its page. Lines begin with a capital. */
export function factsOf(programme: Programme, lang: Lang): readonly Fact[] {
	return factKeys.map((key) => ({
		key,
		label: programmeFacts[lang][key],
		lines: linesOf(programme, key, lang).map(upperFirst)
	}));
}

/** What was reported of its reach, and what was found: two facts, never one. */
export function reportedOf(programme: Programme, lang: Lang): readonly Fact[] {
	const t = programmeFacts[lang];
	return [
		{
			key: 'reach',
			label: t.reach,
			lines: programme.reach.map((each) => reachLine(each, lang))
		},
		{
			key: 'results',
			label: t.results,
			lines: programme.results.map((each) => resultLine(each, lang))
		}
	];
}
