/** A tabulation in words: its base, its question, its title. They read the tabulation alone. */
import {
	findOutcome,
	MISSING,
	variable,
	type SurveyVariable
} from '../../catalog/survey-variables';
import { profileFlags } from '../../catalog/survey-columns';
import { placeInSentence } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { formatEither, formatList } from '../../i18n/format';
import { tabulator } from '../../i18n/tabulator';
import { clauses } from '../../i18n/tabulator-clauses';
import type { BaseFilter, Tabulation } from '../../query/tabulation';
import { educatedText } from '../groups/women';
import { crossedBy, variableInSentence } from './names';

/** States named one by one; more are counted. */
const MOST_STATES = 6;

/** Whom a filter keeps, as a clause after "women": `que viven en localidades rurales`. */
export function filterClause({ variable: id, codes }: BaseFilter, lang: Lang): string {
	const entry = variable(id);
	const known = codes.filter((code) => code !== MISSING);
	const parts = [
		...(known.length > 0 ? [knownClause(entry, known, lang)] : []),
		...(known.length < codes.length ? [missingClause(entry, lang)] : [])
	];
	return formatEither(parts, lang);
}

function missingClause(entry: SurveyVariable, lang: Lang): string {
	const es = lang === 'es';
	const name = variableInSentence(entry, lang);
	if (entry.kind === 'flag')
		return es ? `de quienes no se sabe ${name}` : `for whom it is not known ${name}`;
	return es ? `de quienes no hay dato de ${name}` : `with no answer on ${name}`;
}

function knownClause(entry: SurveyVariable, codes: readonly string[], lang: Lang): string {
	const es = lang === 'es';
	if (entry.kind === 'flag') return flagClause(entry, codes, lang);
	if (entry.kind === 'ranges')
		return `${es ? 'que tienen' : 'who are aged'} ${agesText(entry, codes, lang)}`;
	if (entry.id === 'state')
		return `${es ? 'que viven en' : 'who live in'} ${statesText(codes, lang)}`;
	const labelOf = (code: string) =>
		entry.categories.find((each) => each.code === code)?.label[lang] ?? code;
	if (entry.id === 'domain')
		return `${es ? 'que viven en' : 'who live in'} ${formatEither(codes.map(labelOf), lang)}`;
	return formatEither(
		codes.map((code) => educatedText(code, lang) ?? labelOf(code)),
		lang
	);
}

function flagClause({ column }: SurveyVariable, codes: readonly string[], lang: Lang): string {
	const clause = clauses[column];
	const said = codes.map((code) => clause?.[code === 'yes' ? 'yes' : 'no'][lang] ?? code);
	return `${lang === 'es' ? 'que' : 'who'} ${formatEither(said, lang)}`;
}

function statesText(codes: readonly string[], lang: Lang): string {
	if (codes.length > MOST_STATES)
		return lang === 'es' ? `${codes.length} de los 32 estados` : `${codes.length} of the 32 states`;
	return formatEither(
		codes.map((code) => placeInSentence(code, lang)),
		lang
	);
}

/** Ranges of age, neighbours joined: `de 15 a 34 años o 65 años o más`. */
function agesText(entry: SurveyVariable, codes: readonly string[], lang: Lang): string {
	const ranges = entry.categories.flatMap(({ code, range }) =>
		range && codes.includes(code) ? [range] : []
	);
	const joined = ranges.reduce<readonly (readonly [number, number | null])[]>((done, range) => {
		const last = done.at(-1);
		if (last?.[1] == null || last[1] + 1 !== range[0]) return [...done, range];
		return [...done.slice(0, -1), [last[0], range[1]]];
	}, []);
	return formatEither(
		joined.map(([from, to]) => {
			if (lang === 'es') return to === null ? `${from} años o más` : `de ${from} a ${to} años`;
			return to === null ? `${from} or over` : `${from} to ${to}`;
		}),
		lang
	);
}

/**
 * The women that a tabulation is of, as read after "% of": the base of the outcome, then the filters:
 * `las mujeres de 15 años y más que tienen o han tenido pareja y que viven en localidades rurales`.
 */
export function baseInWords({ outcome, base }: Tabulation, lang: Lang): string {
	const own = findOutcome(outcome)?.base[lang] ?? '';
	const filters = base.map((filter) => filterClause(filter, lang));
	if (filters.length === 0) return own;
	// A base that has a clause of its own is the first of the list.
	if (/ (?:que|who) /.test(own)) return formatList([own, ...filters], lang);
	return `${own} ${formatList(filters, lang)}`;
}

/** The label of what a tabulation estimates. */
export function outcomeLabel({ outcome }: Pick<Tabulation, 'outcome'>, lang: Lang): string {
	return findOutcome(outcome)?.label[lang] ?? outcome;
}

/** What is true of the women that a tabulation counts, after "who": `han vivido violencia de su pareja …`. */
export function outcomeClause({ outcome }: Pick<Tabulation, 'outcome'>, lang: Lang): string {
	return clauses[outcome]?.yes[lang] ?? outcome;
}

/**
 * The question of a tabulation as a sentence: `De las mujeres …, % que han vivido …, por edad; ENDIREH 2021.`
 */
export function questionInWords(tabulation: Tabulation, lang: Lang): string {
	const t = tabulator[lang];
	const by = tabulation.by.length === 0 ? '' : `, ${crossedBy(tabulation, lang)}`;
	const share = t.shareOf(baseInWords(tabulation, lang), outcomeClause(tabulation, lang));
	return `${share}${by}; ${t.survey(`${tabulation.surveyYear}`)}.`;
}

/** Whether the label of an outcome says something of one woman, which names no share: `Tiene discapacidad`. */
function isSaidOfHer({ outcome }: Tabulation): boolean {
	return outcome === 'partner_complaint' || profileFlags.some(({ name }) => name === outcome);
}

/** The title of a tabulation: `Violencia de pareja a lo largo de la relación, por edad, 2021`. */
export function tabulationTitle(tabulation: Tabulation, lang: Lang): string {
	const t = tabulator[lang];
	const label = isSaidOfHer(tabulation)
		? t.womenWho(outcomeClause(tabulation, lang))
		: outcomeLabel(tabulation, lang);
	const year = `${tabulation.surveyYear}`;
	if (tabulation.by.length === 0) return t.titleTotal(label, year);
	return t.titleBy(label, crossedBy(tabulation, lang), year);
}
