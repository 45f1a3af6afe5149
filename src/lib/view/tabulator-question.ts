/** Reading what a tabulation asks: the outcome and the variables that cross it. */
import { outcomesOf, variablesOf, type SurveyYear } from '../catalog/survey-variables';
import type { Text } from '../catalog/types';
import type { Tabulation } from '../query/tabulation';
import { notUnderstood, shown, type Read } from './query-text';

/** What decides which variables there are: an outcome cannot be crossed or filtered by itself. */
export type Question = Pick<Tabulation, 'surveyYear' | 'outcome'>;

/** A value read, and why parts of it are not those asked for. */
export interface ReadParts<T> {
	readonly value: T;
	readonly reasons: readonly Text[];
}

export const USUAL_ROWS = 'age_group';

/** The variable of the columns where an address names none: the size of the place, beside other rows. */
export function usualColumns(rows: string): readonly string[] {
	return rows === 'domain' ? [] : ['domain'];
}

/** The outcome of a survey year that is there before anybody asks: violence from a partner. */
export function usualOutcome(year: SurveyYear): string {
	const outcomes = outcomesOf(year);
	const found = outcomes.find(({ column }) => column === 'partner_any') ?? outcomes[0];
	return found?.column ?? 'partner_any';
}

/** The outcome asked for, of those that the survey year has. */
export function readOutcome(params: URLSearchParams, year: SurveyYear): Read<string> {
	const usual = usualOutcome(year);
	const asked = params.get('outcome');
	const outcomes = outcomesOf(year);
	if (asked === null || outcomes.some(({ column }) => column === asked))
		return { value: asked ?? usual, reason: null };
	const label = outcomes.find(({ column }) => column === usual)?.label ?? { es: usual, en: usual };
	return {
		value: usual,
		reason: notInYear('outcome', asked, year, {
			es: `se muestra «${label.es}»`,
			en: `“${label.en}” is shown`
		})
	};
}

/** The sentence for a word that the survey of a year does not have. */
export function notInYear(key: string, asked: string, year: SurveyYear, instead: Text): Text {
	return {
		es: `El enlace pide «${key}=${shown(asked)}», que la encuesta de ${year} no tiene; ${instead.es}.`,
		en: `The link asks for “${key}=${shown(asked)}”, which the survey of ${year} does not have; ${instead.en}.`
	};
}

/** The ids of the variables that a question can be crossed and filtered by. */
export function variableIds({ surveyYear, outcome }: Question): readonly string[] {
	return variablesOf(surveyYear)
		.map(({ id }) => id)
		.filter((id) => id !== outcome);
}

/** The crossing variables asked for, rows first. Without rows, the columns become the rows. */
export function readBy(params: URLSearchParams, question: Question): ReadParts<readonly string[]> {
	const rows = readVariable(params, 'rows', question, [USUAL_ROWS]);
	const columns = readColumns(params, question, rows.value);
	return {
		value: [...rows.value, ...columns.value],
		reasons: [...rows.reasons, ...columns.reasons]
	};
}

function readColumns(
	params: URLSearchParams,
	question: Question,
	[rows]: readonly string[]
): ReadParts<readonly string[]> {
	const usual = rows === undefined ? [] : usualColumns(rows);
	const read = readVariable(params, 'columns', question, usual);
	if (rows === undefined || !read.value.includes(rows)) return read;
	return {
		value: [],
		reasons: [
			{
				es: `El enlace pide «${shown(rows)}» en las filas y en las columnas; va solo en las filas.`,
				en: `The link asks for “${shown(rows)}” in both rows and columns; it is in the rows only.`
			}
		]
	};
}

function readVariable(
	params: URLSearchParams,
	key: 'rows' | 'columns',
	question: Question,
	usual: readonly string[]
): ReadParts<readonly string[]> {
	const asked = params.get(key);
	if (asked === null) return { value: usual, reasons: [] };
	if (asked === 'none') return { value: [], reasons: [] };
	if (variableIds(question).includes(asked)) return { value: [asked], reasons: [] };
	if (asked === question.outcome)
		return {
			value: usual,
			reasons: [
				notUnderstood(key, asked, { es: 'es lo que se estima', en: 'it is what is estimated' })
			]
		};
	return {
		value: usual,
		reasons: [notInYear(key, asked, question.surveyYear, instead[key])]
	};
}

const instead: Readonly<Record<'rows' | 'columns', Text>> = {
	rows: { es: 'las filas son las de siempre', en: 'the rows are the usual ones' },
	columns: { es: 'las columnas son las de siempre', en: 'the columns are the usual ones' }
};
