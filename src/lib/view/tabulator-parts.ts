/** The parts of a tabulator's address that are lists: filters of the base, the sort and the cells compared. */
import { variablesOf, type SurveyVariable } from '../catalog/survey-variables';
import type { Text } from '../catalog/types';
import { ALL, type BaseFilter } from '../query/tabulation';
import { notUnderstood, shown, type Read } from './query-text';
import { notInYear, variableIds, type Question, type ReadParts } from './tabulator-question';
import type { TabulatorSort, TabulatorView } from './types';

type Compare = NonNullable<TabulatorView['compare']>;

function variableOf({ surveyYear }: Question, id: string | undefined): SurveyVariable | undefined {
	return variablesOf(surveyYear).find((variable) => variable.id === id);
}

/** `domain:rural;age_group:15_24,25_34`; null without filters. */
export function baseText(base: readonly BaseFilter[]): string | null {
	if (base.length === 0) return null;
	return base.map(({ variable, codes }) => `${variable}:${codes.join(',')}`).join(';');
}

/**
 * Filters in the catalogue's order, their codes too. A variable that comes twice keeps the women of both
 * lists; one that the question does not have, or that keeps no category or every one, is no filter.
 */
export function baseInOrder(
	base: readonly BaseFilter[],
	question: Question
): readonly BaseFilter[] {
	return variableIds(question).flatMap((id): readonly BaseFilter[] => {
		const asked = new Set(base.flatMap(({ variable, codes }) => (variable === id ? codes : [])));
		const all = variableOf(question, id)?.categories.map(({ code }) => code) ?? [];
		const codes = all.filter((code) => asked.has(code));
		return codes.length === 0 || codes.length === all.length ? [] : [{ variable: id, codes }];
	});
}

/** The filters asked for. Variables and codes that do not exist are left out, each with one reason. */
export function readBase(
	params: URLSearchParams,
	question: Question
): ReadParts<readonly BaseFilter[]> {
	const parts = (params.get('base') ?? '').split(';').filter((part) => part !== '');
	const read = parts.map((part) => readFilter(part, question));
	const reasons = read.flatMap(({ reasons }) => reasons);
	return {
		value: baseInOrder(
			read.flatMap(({ value }) => value ?? []),
			question
		),
		// The page lists reasons by their text: parts that are wrong in the same way share one.
		reasons: [...new Map(reasons.map((reason) => [reason.en, reason])).values()]
	};
}

function readFilter(part: string, question: Question): ReadParts<BaseFilter | null> {
	const colon = part.indexOf(':');
	const id = colon < 0 ? part : part.slice(0, colon);
	const asked = colon < 0 ? [] : part.slice(colon + 1).split(',');
	const variable = variableIds(question).includes(id) ? variableOf(question, id) : undefined;
	if (!variable) return { value: null, reasons: [noFilter(id, question)] };
	const known = variable.categories.map(({ code }) => code);
	const wrong = asked.filter((code) => !known.includes(code));
	return {
		value: { variable: id, codes: asked.filter((code) => known.includes(code)) },
		reasons:
			wrong.length === 0 && asked.length > 0
				? []
				: [notUnderstood('base', `${id}:${wrong.join(',')}`, without)]
	};
}

const without: Text = {
	es: 'esa parte del filtro se deja fuera',
	en: 'that part of the filter is left out'
};

function noFilter(id: string, { surveyYear, outcome }: Question): Text {
	return id === outcome
		? notUnderstood('base', id, {
				es: 'es lo que se estima, y ese filtro se deja fuera',
				en: 'it is what is estimated, and that filter is left out'
			})
		: notInYear('base', id, surveyYear, without);
}

/** `rural-desc`, `all-asc`; null for the catalogue's order. */
export function sortText(sort: TabulatorSort | null): string | null {
	return sort && `${sort.column}-${sort.descending ? 'desc' : 'asc'}`;
}

/** Whether a table by these variables has the column that a sort names. */
export function fitsSort(
	{ column }: TabulatorSort,
	question: Question,
	[rows, columns]: readonly string[]
): boolean {
	if (rows === undefined) return false;
	return column === ALL || hasCode(question, columns, column);
}

function hasCode(question: Question, id: string | undefined, code: string | undefined): boolean {
	return variableOf(question, id)?.categories.some((category) => category.code === code) ?? false;
}

/** The sort asked for, of the columns that the table has. */
export function readSort(
	params: URLSearchParams,
	question: Question,
	by: readonly string[]
): Read<TabulatorSort | null> {
	const asked = params.get('sort');
	if (asked === null) return { value: null, reason: null };
	const found = /^(\w+)-(asc|desc)$/.exec(asked);
	const sort = found && { column: found[1] ?? '', descending: found[2] === 'desc' };
	if (sort && fitsSort(sort, question, by)) return { value: sort, reason: null };
	const instead = { es: 'las filas van en su orden', en: 'the rows go in their own order' };
	return { value: null, reason: notUnderstood('sort', asked, instead) };
}

/** `15_24,rural;25_34,rural`; null when no cells are compared. */
export function compareText(compare: Compare | null): string | null {
	return compare && compare.map((codes) => codes.join(',')).join(';');
}

/** Whether two different cells of a table by these variables are named. */
export function fitsCompare(
	[first, second]: Compare,
	question: Question,
	by: readonly string[]
): boolean {
	const fits = (codes: readonly string[]) =>
		codes.length === by.length &&
		codes.every((code, at) => code === ALL || hasCode(question, by[at], code));
	return by.length > 0 && fits(first) && fits(second) && first.join() !== second.join();
}

/** The two cells asked for, when the table can have them. */
export function readCompare(
	params: URLSearchParams,
	question: Question,
	by: readonly string[]
): Read<Compare | null> {
	const asked = params.get('compare');
	if (asked === null) return { value: null, reason: null };
	const [first, second, ...more] = asked.split(';').map((codes) => codes.split(','));
	if (first && second && more.length === 0 && fitsCompare([first, second], question, by))
		return { value: [first, second], reason: null };
	return {
		value: null,
		reason: {
			es: `El enlace pide comparar «${shown(asked)}», que no son dos celdas de esta tabla; no se compara nada.`,
			en: `The link asks to compare “${shown(asked)}”, which are not two cells of this table; nothing is compared.`
		}
	};
}
