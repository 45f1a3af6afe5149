import { coded, fault } from '../fields';
import type { SourceFile, SourceRow } from '../lib/read';

/** How far a woman went at school, and whether she finished that level. */
export type Schooling =
	| 'none'
	| 'primary_incomplete'
	| 'primary_complete'
	| 'lower_secondary_incomplete'
	| 'lower_secondary_complete'
	| 'upper_secondary_incomplete'
	| 'upper_secondary_complete'
	| 'higher'
	| 'unspecified';

type Level = 'primary' | 'lower_secondary' | 'upper_secondary';

/** Grades that finish each level in Mexico. */
const gradesOf: Readonly<Record<Level, number>> = {
	primary: 6,
	lower_secondary: 3,
	upper_secondary: 3
};

/**
 * INEGI's codes of NIV. Of 2, 3, 4 and 8 the grade says whether the level is finished; the technical
 * studies of 5, 6 and 7 ask for a finished one; 8 is the teachers' school of before 1984, which came
 * after lower secondary and took three years or more.
 */
const byLevel: Readonly<Record<string, Level | Schooling>> = {
	'0': 'none',
	'1': 'none',
	'2': 'primary',
	'3': 'lower_secondary',
	'4': 'upper_secondary',
	'5': 'primary_complete',
	'6': 'lower_secondary_complete',
	'7': 'upper_secondary_complete',
	'8': 'upper_secondary',
	'9': 'higher',
	'10': 'higher',
	'11': 'higher',
	'99': 'unspecified',
	'': 'unspecified'
};

/** INEGI writes 9 for a grade that was not given. */
const gradeUnspecified = '9';

/**
 * Schooling from the columns of level and of grades passed in it (NIV and GRA, questions 2.7 and 2.8).
 * Where the grade is not given and would decide, it is not specified. Throws `SourceError` for a code
 * that INEGI's lists lack.
 */
export function schoolingOf(
	row: SourceRow,
	file: SourceFile,
	level = 'niv',
	grade = 'gra'
): Schooling {
	const reached = coded(row, level, file, byLevel);
	const text = row.text(grade);
	if (!/^\d?$/.test(text)) throw fault(row, grade, file, 'a grade, 0 to 9, or a blank');
	if (!isLevel(reached)) return reached;
	if (text === '' || text === gradeUnspecified) return 'unspecified';
	return `${reached}_${Number(text) >= gradesOf[reached] ? 'complete' : 'incomplete'}`;
}

function isLevel(reached: Level | Schooling): reached is Level {
	return Object.hasOwn(gradesOf, reached);
}
