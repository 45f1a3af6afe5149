import { firstOf, grouped, requireNumber, requireText, span } from './record-rows';
import type { AbroadRecord } from './records';
import type { Engine, SqlRow } from './types';
import { numberIn } from './values';

/** SQL for femicides and attempts of Peru, the whole country: a row a crime and year. */
export function abroadSql(): string {
	return `select
	crime,
	year,
	months,
	n,
	source
from peru_femicide
where department = 'PE'
	and unit = 'victims'
order by
	crime desc,
	year`;
}

/**
 * The record of Peru, femicides first. Years that the table does not have are null and count no month.
 *
 * @throws RangeError when there is no row, or one without a count
 */
export async function abroadRecord(engine: Engine): Promise<AbroadRecord> {
	const sql = abroadSql();
	const rows = await engine.query(sql);
	const crimes = grouped(rows, (row) => requireText(row, 'crime'));
	return {
		country: 'PE',
		series: [...crimes].map(([crime, own]) => ({
			crime: crime === 'femicide' ? ('femicide' as const) : ('attempted_femicide' as const),
			...yearsOf(own)
		})),
		source: requireText(firstOf(rows), 'source'),
		sql
	};
}

function yearsOf(rows: readonly SqlRow[]): Omit<AbroadRecord['series'][number], 'crime'> {
	const held = new Map(rows.map((row) => [requireNumber(row, 'year'), row]));
	const first = Math.min(...held.keys());
	const years = span(first, Math.max(...held.keys())).map((year) => held.get(year) ?? {});
	return {
		first,
		n: years.map((row) => numberIn(row, 'n')),
		months: years.map((row) => numberIn(row, 'months') ?? 0)
	};
}
