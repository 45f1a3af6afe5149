import { columnsByPlace, firstOf, requireNumber, requireText, span } from './record-rows';
import { womenByState } from './record-women';
import type { DeathRecord } from './records';
import type { Engine } from './types';

/** SQL for INEGI's deaths of women by homicide: a row a place and year. */
export function deathSql(): string {
	return `select
	cve_ent,
	year,
	n,
	complete
from homicide_deaths
where sex = 'women'
	and cve_ent between '00' and '32'
order by
	cve_ent,
	year`;
}

/**
 * The record of INEGI's deaths.
 *
 * @throws RangeError when a place lacks a year, or a year is whole in some places only
 */
export async function deathRecord(engine: Engine): Promise<DeathRecord> {
	const sql = deathSql();
	const rows = await engine.query(sql);
	const points = rows.map((row) => ({
		cve_ent: requireText(row, 'cve_ent'),
		at: requireNumber(row, 'year'),
		n: requireNumber(row, 'n'),
		complete: row['complete'] === true
	}));
	const first = Math.min(...points.map(({ at }) => at));
	const last = Math.max(...points.map(({ at }) => at));
	const years = span(first, last);
	return {
		first,
		complete: years.map((year) => {
			const told = new Set(points.filter(({ at }) => at === year).map(({ complete }) => complete));
			if (told.size !== 1) throw new RangeError(`deaths of ${year}: whole in some places only`);
			return firstOf([...told]);
		}),
		n: columnsByPlace(points, first, last),
		women: await womenByState(engine, first, last),
		sources: years.map(() => 'inegi-mortality'),
		sql
	};
}
