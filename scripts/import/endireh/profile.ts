import { coded, fault } from '../fields';
import { count, countOrNull, type SourceFile, type SourceRow } from '../lib/read';
import { stateCodeFromNumber } from '../lib/states';
import { schoolingOf, type Schooling } from './schooling';

export type Domain = 'urban' | 'urban_complement' | 'rural';

export type Education =
	| 'none_or_preschool'
	| 'primary'
	| 'lower_secondary'
	| 'upper_secondary'
	| 'higher'
	| 'unspecified';

/** 1 yes, 0 no (not specified counts as no); null where the question was not put to her. */
export type Flag = 0 | 1 | null;

/** Design and profile of a woman surveyed: the columns that both files write alike. */
export type Profile = {
	readonly survey_year: number;
	readonly cve_ent: string;
	readonly domain: Domain;
	/** Design stratum; not `estrato`, which is the socio-economic one. */
	readonly est_dis: number;
	/** Primary sampling unit of the design. */
	readonly upm_dis: number;
	/** How many women of 15 and over she stands for. */
	readonly fac_muj: number;
	/** Years; 97 is 97 and over; null where not specified. */
	readonly age: number | null;
	readonly education: Education;
	readonly schooling: Schooling;
	readonly indigenous_language: Flag;
	readonly indigenous_identity: Flag;
	readonly disability: Flag;
	/** Has or had a partner: the base of every partner outcome. */
	readonly ever_partner: 0 | 1;
};

/** The columns of `Profile`, as INEGI names them, in both files. */
export const profileColumns: readonly string[] = [
	'cve_ent',
	'dominio',
	'est_dis',
	'upm_dis',
	'fac_muj',
	't_instrum',
	'edad',
	'niv',
	'gra',
	'hli',
	'autoads_indig',
	'pob_pareja'
];

const domains: Readonly<Record<string, Domain>> = {
	U: 'urban',
	C: 'urban_complement',
	R: 'rural'
};

/**
 * INEGI's codes of NIV (ENDIREH 2016 and 2021, file description, question 2.7), grouped by the last
 * level finished before any technical studies: 05 are technical studies after primary school, 06
 * after lower and 07 after upper secondary, 08 the teachers' school of before 1984, 09 that of today.
 */
const educations: Readonly<Record<string, Education>> = {
	'0': 'none_or_preschool',
	'1': 'none_or_preschool',
	'2': 'primary',
	'5': 'primary',
	'3': 'lower_secondary',
	'6': 'lower_secondary',
	'4': 'upper_secondary',
	'7': 'upper_secondary',
	'8': 'upper_secondary',
	'9': 'higher',
	'10': 'higher',
	'11': 'higher',
	'99': 'unspecified',
	'': 'unspecified'
};

/** INEGI writes 98 where a woman of 15 and over did not say her age. */
const ageUnspecified = 98;
/** The questionnaire of women who never had a partner. */
const neverPartner = 'C2';

/**
 * The profile of the woman in `row`. `disability` is the column's name, or null where the year's file
 * has none. Throws `SourceError` for a code that INEGI's list lacks, and where the flag of the base
 * (`pob_pareja`) and the questionnaire (`t_instrum`) contradict each other.
 */
export function profileOf(
	row: SourceRow,
	file: SourceFile,
	survey_year: number,
	disability: string | null
): Profile {
	const age = countOrNull(row, 'edad', file);
	const ever_partner = flag(row, 'pob_pareja', file);
	if ((row.text('t_instrum') !== neverPartner ? 1 : 0) !== ever_partner) {
		throw fault(row, 'pob_pareja', file, `1 unless t_instrum is ${neverPartner}`);
	}
	return {
		survey_year,
		cve_ent: stateCodeFromNumber(row.text('cve_ent'), file, row, 'cve_ent'),
		domain: coded(row, 'dominio', file, domains),
		est_dis: count(row, 'est_dis', file),
		upm_dis: count(row, 'upm_dis', file),
		fac_muj: count(row, 'fac_muj', file),
		age: age === ageUnspecified ? null : age,
		education: coded(row, 'niv', file, educations),
		schooling: schoolingOf(row, file),
		indigenous_language: flagOrNull(row, 'hli', file),
		indigenous_identity: flagOrNull(row, 'autoads_indig', file),
		disability: disability === null ? null : flagOrNull(row, disability, file),
		ever_partner
	};
}

/** A column of 0 and 1; `SourceError` for anything else. */
export function flag(row: SourceRow, column: string, file: SourceFile): 0 | 1 {
	const text = row.text(column);
	if (text === '1') return 1;
	if (text === '0') return 0;
	throw fault(row, column, file, '0 or 1');
}

/** As `flag`, with null for a blank. */
export function flagOrNull(row: SourceRow, column: string, file: SourceFile): Flag {
	return row.text(column) === '' ? null : flag(row, column, file);
}
