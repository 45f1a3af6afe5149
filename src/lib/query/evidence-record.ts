import { evidenceDesigns, evidenceOutcomes } from '../catalog/codes-evidence';
import { requireNumber, requireText } from './record-rows';
import type { Effect, EvidenceDesign, EvidenceOutcome, EvidenceRecord } from './response-records';
import type { Engine, SqlRow } from './types';
import { numberIn } from './values';

/** SQL for the effects of prevention, a row an effect, in the order of the authors' file. */
export function evidenceSql(): string {
	return `select
	study,
	paper,
	label,
	year,
	country,
	design,
	population,
	outcome,
	effect,
	se,
	n,
	published
from evidence
order by id`;
}

/**
 * The record of the effects of prevention.
 *
 * @throws RangeError for an effect without its size, its error or one of its codes
 */
export async function evidenceRecord(engine: Engine): Promise<EvidenceRecord> {
	const sql = evidenceSql();
	return { effects: (await engine.query(sql)).map(effectOf), sql };
}

function effectOf(row: SqlRow): Effect {
	const { published } = row;
	if (typeof published !== 'boolean')
		throw new RangeError(`published or not? ${JSON.stringify(row)}`);
	return {
		study: requireNumber(row, 'study'),
		paper: requireNumber(row, 'paper'),
		label: requireText(row, 'label'),
		year: requireNumber(row, 'year'),
		country: requireText(row, 'country'),
		design: oneOf<EvidenceDesign>(row, 'design', evidenceDesigns),
		population: requireText(row, 'population'),
		outcome: oneOf<EvidenceOutcome>(row, 'outcome', evidenceOutcomes),
		effect: requireNumber(row, 'effect'),
		se: requireNumber(row, 'se'),
		n: numberIn(row, 'n'),
		published
	};
}

function oneOf<Code extends string>(
	row: SqlRow,
	column: string,
	codes: Readonly<Record<Code, unknown>>
): Code {
	const text = requireText(row, column);
	const found = (Object.keys(codes) as Code[]).find((code) => code === text);
	if (found === undefined) throw new RangeError(`no ${column} '${text}'`);
	return found;
}
