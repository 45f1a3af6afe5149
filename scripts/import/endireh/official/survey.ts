import type { SurveyYear } from '../../../../src/lib/catalog/survey-variables';
import type { Acts, Kind } from './answers';

/** The 19 conditions of violence that INEGI derives in TB_VD, by our columns. */
export const conditions = [
	...['total_lifetime', 'total_12m', 'psychological_lifetime', 'psychological_12m'],
	...['physical_lifetime', 'physical_12m', 'sexual_lifetime', 'sexual_12m'],
	...['economic_lifetime', 'economic_12m', 'school_lifetime', 'school_12m'],
	...['work_lifetime', 'work_12m', 'community_lifetime', 'community_12m'],
	...['family_12m', 'partner_any', 'partner_12m']
] as const;

/** Women of whom an outcome is asked: a column of 1 and 0, or all. */
export type Base =
	| 'all'
	| 'ever_partner'
	| 'ever_student'
	| 'student_12m'
	| 'ever_worked'
	| 'worked_12m'
	| 'partner_physical_or_sexual';

/** An outcome: of whom, and the acts that make it up. */
export interface Definition {
	readonly base: Base;
	readonly acts: readonly Acts[];
}

/** Which women a section's table has to hold; others may be there with blanks, or not. */
export type Asked =
	| 'everyone'
	/** Women who have or had a partner. */
	| 'partnered'
	/** Women of 15 to 49, of whom births are asked. */
	| 'fertile';

/** The ages of women of whom births are asked. */
export const fertileAges = { first: 15, last: 49 } as const;

/** What the questionnaire and INEGI's tables of a survey year say, and how outcomes follow from them. */
export interface Survey {
	readonly year: SurveyYear;
	/** The column that tells a woman from all others; it goes no further than the reader. */
	readonly key: string;
	/** The table with one row for each woman interviewed. */
	readonly women: string;
	/** The tables that are read, by their name, each with whom it has to hold. */
	readonly tables: Readonly<Record<string, Asked>>;
	/** Columns of which the tables of this year may be told from those of another. */
	readonly marks: Readonly<Record<string, string>>;
	/** Our columns 1/0 that are bases, and the acts by which a woman belongs to them. */
	readonly bases: Readonly<Partial<Record<Base, readonly Acts[]>>>;
	/** Our outcome columns; those that are left out are empty in this year. */
	readonly outcomes: Readonly<Record<string, Definition>>;
	readonly obstetric: Obstetric;
	/** Difficulties by which a woman has a disability; null where the year does not ask. */
	readonly disability: Acts | null;
	/** Our columns → columns of TB_VD that have to say the same of each woman. */
	readonly derived: Readonly<Record<string, string>>;
	/** Further columns that are read. */
	readonly others: Readonly<Record<string, Kind>>;
}

/** Mistreatment at the last birth within five years. */
export interface Obstetric {
	/** Answered by the women with such a birth: where it was. */
	readonly birth: string;
	readonly acts: readonly Acts[];
	/** Had a caesarean. */
	readonly caesarean: string;
	/** Was told why, and consented: mistreatment where either is not a yes. */
	readonly consents: readonly string[];
}

/** Answers of the table of residents, the same in both years. */
export const residents = {
	table: 'TSDEM',
	age: 'EDAD',
	level: 'NIV',
	grade: 'GRA',
	identity: 'P2_10',
	language: 'P2_11'
} as const;

/** How each column of `residents` is coded. */
const residentKinds: Readonly<Record<string, Kind>> = {
	[residents.age]: 'age',
	[residents.level]: 'level',
	[residents.grade]: 'grade',
	[residents.identity]: 'belonging',
	[residents.language]: 'yes'
};

const numerals = [
	...['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
	...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX']
];

/**
 * The table of a column: `P7_6_1` is of section VII and lies in TB_SEC_VII, questions of section II
 * and what they were coded to in that of residents, and what INEGI derived in TB_VD.
 */
export function tableOf(item: string): string {
	const section = Number(/^P(\d+)_/.exec(item)?.[1] ?? 0);
	if (item in residentKinds) return residents.table;
	return section === 0 ? 'TB_VD' : `TB_SEC_${numerals[section] ?? ''}`;
}

/** Every column that a survey's definitions name, with how it is coded. */
export function itemsOf(survey: Survey): ReadonlyMap<string, Kind> {
	const { bases, outcomes, obstetric, disability, derived, others } = survey;
	const all: readonly Acts[] = [
		...Object.values(bases).flat(),
		...Object.values(outcomes).flatMap(({ acts }) => acts),
		...obstetric.acts,
		...(disability === null ? [] : [disability]),
		{ kind: 'yes', items: [obstetric.caesarean, ...obstetric.consents] },
		{ kind: 'place', items: [obstetric.birth] },
		{ kind: 'condition', items: Object.values(derived) }
	];
	return new Map([
		...all.flatMap(({ kind, items }) => items.map((item) => [item, kind] as const)),
		...Object.entries(residentKinds),
		...Object.entries(others)
	]);
}
