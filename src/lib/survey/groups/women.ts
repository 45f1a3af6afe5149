/** A group of women as a sentence names it after "women": `de 25 a 34 años`, `who speak an indigenous language`. */
import { variable } from '../../catalog/survey-variables';
import type { Lang, Text } from '../../catalog/types';
import { clauses } from '../../i18n/tabulator-clauses';
import type { GroupVariable } from './groups';

function both(es: string, en: string): Text {
	return { es, en };
}

/** By the codes of education and of schooling; `none` is none or preschool. */
const educated: Readonly<Record<string, Text>> = {
	none_or_preschool: both(
		'que no tienen escolaridad o sólo tienen preescolar',
		'with no schooling or preschool only'
	),
	none: both(
		'que no tienen escolaridad o sólo tienen preescolar',
		'with no schooling or preschool only'
	),
	primary: both('que tienen primaria', 'with primary education'),
	primary_incomplete: both('que tienen primaria incompleta', 'with some primary education'),
	primary_complete: both('que tienen primaria completa', 'who completed primary education'),
	lower_secondary: both('que tienen secundaria', 'with lower secondary education'),
	lower_secondary_incomplete: both(
		'que tienen secundaria incompleta',
		'with some lower secondary education'
	),
	lower_secondary_complete: both(
		'que tienen secundaria completa',
		'who completed lower secondary education'
	),
	upper_secondary: both('que tienen educación media superior', 'with upper secondary education'),
	upper_secondary_incomplete: both(
		'que tienen media superior incompleta',
		'with some upper secondary education'
	),
	upper_secondary_complete: both(
		'que tienen media superior completa',
		'who completed upper secondary education'
	),
	higher: both('que tienen educación superior', 'with higher education'),
	unspecified: both('cuya escolaridad no se especificó', 'whose education is not specified')
};

/** Women of a level of education or of schooling, after "women": `que tienen primaria`; null for another code. */
export function educatedText(code: string, lang: Lang): string | null {
	return educated[code]?.[lang] ?? null;
}

/** The words for the women of one category of a variable. Throws `RangeError` for a code that it lacks. */
export function womenOf(id: GroupVariable, code: string, lang: Lang): string {
	const { kind, categories } = variable(id);
	const category = categories.find((each) => each.code === code);
	if (!category) throw new RangeError(`'${id}' has no category '${code}'`);
	if (category.range) return agedText(category.range, lang);
	if (kind === 'flag') {
		const clause = clauses[id]?.[code === 'yes' ? 'yes' : 'no'];
		if (clause) return `${lang === 'es' ? 'que' : 'who'} ${clause[lang]}`;
	}
	if (id === 'domain')
		return `${lang === 'es' ? 'que viven en' : 'who live in'} ${category.label[lang]}`;
	return educatedText(code, lang) ?? category.label[lang];
}

function agedText([from, to]: readonly [number, number | null], lang: Lang): string {
	if (lang === 'es') return to === null ? `de ${from} años y más` : `de ${from} a ${to} años`;
	return to === null ? `aged ${from} and over` : `aged ${from} to ${to}`;
}
