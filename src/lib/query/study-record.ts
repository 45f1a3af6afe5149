/** The record of the study of 2022: the figures of its annexes, as printed. */
import { requireText } from './record-rows';
import type { StudyFact, StudyRecord } from './response-records';
import type { Engine, SqlRow } from './types';
import { textIn } from './values';

/** SQL for the figures of one table of the study, in the order of their names. */
export function studySql(table: 'study_csos' | 'study_beneficiaries'): string {
	return `select
	variable,
	"group",
	cast(value as varchar) as value,
	unit
from ${table}
order by
	variable,
	"group"`;
}

const factOf = (row: SqlRow): StudyFact => ({
	variable: requireText(row, 'variable'),
	group: requireText(row, 'group'),
	value: textIn(row, 'value'),
	unit: requireText(row, 'unit')
});

/**
 * The record of the study's two tables.
 *
 * @throws RangeError when a figure has no variable, group or unit
 */
export async function studyRecord(engine: Engine): Promise<StudyRecord> {
	const read = async (table: Parameters<typeof studySql>[0]) =>
		(await engine.query(studySql(table))).map(factOf);
	return { csos: await read('study_csos'), beneficiaries: await read('study_beneficiaries') };
}
