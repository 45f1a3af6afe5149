/** A tabulation whose names are those of the catalogue, and how the women's columns give its categories. */
import {
	MISSING,
	outcomesOf,
	surveyYears,
	variablesOf,
	type SurveyCategory,
	type SurveyVariable,
	type SurveyYear
} from '../catalog/survey-variables';
import { quoted } from './sql-text';
import { ALL, type Tabulation } from './tabulation';
import { QueryError } from './types';

/** The women of some categories of a variable. */
export interface Kept {
	readonly variable: SurveyVariable;
	readonly codes: readonly string[];
}

/** A tabulation with the catalogue's variables in the place of their ids: it may be written into SQL. */
export interface Crossing {
	readonly surveyYear: SurveyYear;
	readonly outcome: string;
	readonly base: readonly Kept[];
	readonly by: readonly SurveyVariable[];
}

const MOST_VARIABLES = 2;

/**
 * A tabulation with its variables looked up.
 *
 * @throws QueryError when the survey has no such year, or that year no such outcome, variable or category,
 * when a variable is asked for twice or more than two cross
 */
export function crossingOf({ surveyYear, outcome, base, by }: Tabulation): Crossing {
	if (!surveyYears.includes(surveyYear)) throw noYear(surveyYear);
	if (!outcomesOf(surveyYear).some(({ column }) => column === outcome))
		throw notHeld(surveyYear, outcome);
	if (by.length > MOST_VARIABLES) throw tooMany();
	requireDifferent(by);
	requireDifferent(base.map(({ variable }) => variable));
	return {
		surveyYear,
		outcome,
		base: base.map(({ variable, codes }) => {
			const held = variableOf(surveyYear, variable);
			if (codes.length === 0) throw noCategory(variable, '');
			for (const code of codes) requireCode(held, code);
			return { variable: held, codes };
		}),
		by: by.map((id) => variableOf(surveyYear, id))
	};
}

/**
 * The women of a cell: what its codes keep, the totals nothing.
 *
 * @throws QueryError when the codes are not one for each crossing variable, or not categories of theirs
 */
export function keptBy({ by }: Crossing, codes: readonly string[]): readonly Kept[] {
	if (codes.length !== by.length) throw noCategory(by.map(({ id }) => id).join(', '), codes.join());
	return by.flatMap((variable, at) => {
		const code = codes[at] ?? ALL;
		if (code === ALL) return [];
		requireCode(variable, code);
		return [{ variable, codes: [code] }];
	});
}

/** SQL for a woman's category of a variable. */
export function codeSql({ column, kind, categories }: SurveyVariable): string {
	switch (kind) {
		case 'text':
			return `coalesce(${column}, ${quoted(MISSING)})`;
		case 'flag':
			return `case ${column} when 1 then 'yes' when 0 then 'no' else ${quoted(MISSING)} end`;
		case 'ranges':
			return [
				'case',
				...categories.flatMap(({ code, range }) =>
					range ? [`\twhen ${inRange(column, range)} then ${quoted(code)}`] : []
				),
				`\telse ${quoted(MISSING)}`,
				'end'
			].join('\n\t\t');
	}
}

/** SQL that is true for the women of these categories, and for no other. */
export function keptSql(kept: Kept): string {
	const missing = kept.codes.includes(MISSING);
	const codes = kept.codes.filter((code) => code !== MISSING);
	const conditions = [
		...(codes.length > 0 ? givenSql(kept.variable, codes) : []),
		...(missing ? [missingSql(kept.variable)] : [])
	];
	return conditions.length === 1 ? conditions.join() : `(${conditions.join(' or ')})`;
}

function givenSql(variable: SurveyVariable, codes: readonly string[]): readonly string[] {
	const { column, kind, categories } = variable;
	if (kind === 'ranges')
		return categories
			.filter(({ code }) => codes.includes(code))
			.flatMap(({ range }) => (range ? [inRange(column, range)] : []));
	const values = codes.map((code) =>
		kind === 'flag' ? (code === 'yes' ? '1' : '0') : quoted(code)
	);
	return values.length === 1
		? [`${column} = ${values.join()}`]
		: [`${column} in (${values.join(', ')})`];
}

function missingSql(variable: SurveyVariable): string {
	if (variable.kind !== 'ranges') return `${variable.column} is null`;
	const ranges = givenSql(
		variable,
		variable.categories.map(({ code }) => code)
	);
	return `(${ranges.join(' or ')}) is not true`;
}

function inRange(column: string, [from, to]: NonNullable<SurveyCategory['range']>): string {
	return to === null ? `${column} >= ${from}` : `${column} between ${from} and ${to}`;
}

function variableOf(year: SurveyYear, id: string): SurveyVariable {
	const found = variablesOf(year).find((one) => one.id === id);
	if (!found) throw notHeld(year, id);
	return found;
}

function requireCode(variable: SurveyVariable, code: string): void {
	if (!variable.categories.some((category) => category.code === code))
		throw noCategory(variable.id, code);
}

function requireDifferent(ids: readonly string[]): void {
	const twice = ids.find((id, at) => ids.indexOf(id) !== at);
	if (twice === undefined) return;
	throw new QueryError({
		es: `La variable «${twice}» se pidió dos veces.`,
		en: `The variable “${twice}” was asked for twice.`
	});
}

function noYear(year: number): QueryError {
	return new QueryError({
		es: `No hay encuesta de ${year}: las hay de ${surveyYears.join(' y ')}.`,
		en: `There is no survey of ${year}; there is one of ${surveyYears.join(' and ')}.`
	});
}

function notHeld(year: SurveyYear, id: string): QueryError {
	return new QueryError({
		es: `La encuesta de ${year} no tiene la variable «${id}».`,
		en: `The survey of ${year} has no variable “${id}”.`
	});
}

function noCategory(id: string, code: string): QueryError {
	return new QueryError({
		es: `«${code}» no es una categoría de la variable «${id}».`,
		en: `“${code}” is not a category of the variable “${id}”.`
	});
}

function tooMany(): QueryError {
	return new QueryError({
		es: `Se cruzan ${MOST_VARIABLES} variables a lo más.`,
		en: `At most ${MOST_VARIABLES} variables can be crossed.`
	});
}
