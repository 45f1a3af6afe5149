/** What a tabulation of the survey can be crossed and filtered by, and what it can estimate. */
import { educations, schoolings, type Codes } from './codes';
import { domains } from './filters';
import { states } from './states';
import { surveyBases } from './survey-bases';
import { outcomeFlags, profileFlags, type SurveyColumn } from './survey-columns';
import { notesHeld, yearsOfColumn } from './survey-held';
import type { Text } from './types';

export type SurveyYear = 2016 | 2021;

export const surveyYears: readonly SurveyYear[] = [2016, 2021];

/** One of the groups that a variable makes of the women. */
export interface SurveyCategory {
	/** Stands in addresses and files. */
	readonly code: string;
	readonly label: Text;
	/** Of a variable in ranges: the first and the last value, null where it has no end. */
	readonly range?: readonly [from: number, to: number | null];
}

/** The last category of every variable: the woman was not asked, or gave no answer. */
export const MISSING = 'missing';

/** A variable that puts each woman into one category; those without a value into `MISSING`. */
export interface SurveyVariable {
	/** Stands in addresses. An outcome's is its column. */
	readonly id: string;
	/** Of `endireh_women`. */
	readonly column: string;
	/** How the column gives the code: as it is, 1 and 0 as `yes` and `no`, or by the range it falls in. */
	readonly kind: 'text' | 'flag' | 'ranges';
	readonly label: Text;
	/** In the order of a table; `MISSING` last. */
	readonly categories: readonly SurveyCategory[];
	/** Survey years whose women have it, ascending. */
	readonly years: readonly SurveyYear[];
}

/** A 0/1 column whose share can be estimated. */
export interface SurveyOutcome {
	readonly column: string;
	/** What the share is of: "Violencia de pareja a lo largo de la relación". */
	readonly label: Text;
	/** Of whom, as read after "% de": "las mujeres que tienen o han tenido pareja". */
	readonly base: Text;
	readonly years: readonly SurveyYear[];
	/** Ids of `notes.ts`. */
	readonly notes: readonly string[];
}

const notGiven: Text = { es: 'no especificado', en: 'not specified' };
const notAsked: Text = { es: 'no se le preguntó', en: 'was not asked' };

function categoriesOf(codes: Codes): readonly SurveyCategory[] {
	return Object.entries(codes).map(([code, label]) => ({ code, label }));
}

const yesNo: readonly SurveyCategory[] = categoriesOf({
	yes: { es: 'sí', en: 'yes' },
	no: { es: 'no', en: 'no' }
});

function ages(from: number, to: number | null): SurveyCategory {
	return {
		code: `${from}_${to ?? 'plus'}`,
		label:
			to === null
				? { es: `${from} años y más`, en: `aged ${from} and over` }
				: { es: `${from} a ${to} años`, en: `aged ${from} to ${to}` },
		range: [from, to]
	};
}

function made(
	{ id, column, kind, label }: Omit<SurveyVariable, 'years' | 'categories'>,
	categories: readonly SurveyCategory[],
	missing = notGiven
): SurveyVariable {
	return {
		id,
		column,
		kind,
		label,
		categories: [...categories, { code: MISSING, label: missing }],
		years: surveyYears.filter((year) => yearsOfColumn(column).includes(year))
	};
}

function text(column: string, es: string, en: string, codes: Codes): SurveyVariable {
	return made({ id: column, column, kind: 'text', label: { es, en } }, categoriesOf(codes));
}

function flag({ name, label, base }: SurveyColumn): SurveyVariable {
	const missing = base === 'all' ? notGiven : notAsked;
	return made({ id: name, column: name, kind: 'flag', label }, yesNo, missing);
}

const ageGroups = made(
	{ id: 'age_group', column: 'age', kind: 'ranges', label: { es: 'Edad', en: 'Age' } },
	[ages(15, 24), ages(25, 34), ages(35, 44), ages(45, 54), ages(55, 64), ages(65, null)]
);

const statesAsked: SurveyVariable = {
	...made(
		{ id: 'state', column: 'cve_ent', kind: 'text', label: { es: 'Estado', en: 'State' } },
		states.map(({ cve_ent, name_es, name_en }) => ({
			code: cve_ent,
			label: { es: name_es, en: name_en }
		}))
	),
	years: surveyYears
};

/** Every variable that some survey year has, in the order of a list to choose from. */
export const surveyVariables: readonly SurveyVariable[] = [
	statesAsked,
	ageGroups,
	text('domain', 'Tamaño de la localidad', 'Size of the place', domains),
	text('education', 'Escolaridad, cinco niveles', 'Education, five levels', educations),
	text('schooling', 'Escolaridad, terminada o no', 'Education, completed or not', schoolings),
	...profileFlags.map(flag),
	...outcomeFlags.map(flag)
].filter(({ years }) => years.length > 0);

/** Every outcome that some survey year has: what happened to the women, then what else is said of them. */
export const surveyOutcomes: readonly SurveyOutcome[] = [...outcomeFlags, ...profileFlags]
	.map(({ name, label, base, notes }) => ({
		column: name,
		label,
		base: surveyBases[base],
		years: surveyYears.filter((year) => yearsOfColumn(name).includes(year)),
		notes: notesHeld(notes)
	}))
	.filter(({ years }) => years.length > 0);

const variableById = new Map(surveyVariables.map((entry) => [entry.id, entry]));
const outcomeByColumn = new Map(surveyOutcomes.map((entry) => [entry.column, entry]));

/** The variable with this id, or null. */
export function findVariable(id: string): SurveyVariable | null {
	return variableById.get(id) ?? null;
}

/** The variable with this id. Throws `RangeError` when no survey year has it. */
export function variable(id: string): SurveyVariable {
	const found = findVariable(id);
	if (!found) throw new RangeError(`the survey has no variable '${id}'`);
	return found;
}

/** The variables that this year's women have. */
export function variablesOf(year: SurveyYear): readonly SurveyVariable[] {
	return surveyVariables.filter(({ years }) => years.includes(year));
}

/** The outcome of this column of `endireh_women`, or null. */
export function findOutcome(column: string): SurveyOutcome | null {
	return outcomeByColumn.get(column) ?? null;
}

/** The outcome of this column of `endireh_women`. Throws `RangeError` when no survey year has it. */
export function outcome(column: string): SurveyOutcome {
	const found = findOutcome(column);
	if (!found) throw new RangeError(`the survey has no outcome '${column}'`);
	return found;
}

/** The outcomes that this year's women have. */
export function outcomesOf(year: SurveyYear): readonly SurveyOutcome[] {
	return surveyOutcomes.filter(({ years }) => years.includes(year));
}
