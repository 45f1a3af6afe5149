import { columnsByPlace, requireNumber, requireText } from './record-rows';
import type { Engine } from './types';

/**
 * Women of all ages at the middle of each year from `first` to `last`, by `cve_ent`, the nation too.
 *
 * @throws RangeError when a place lacks one of the years
 */
export async function womenByState(
	engine: Engine,
	first: number,
	last: number
): Promise<Readonly<Record<string, readonly number[]>>> {
	const rows = await engine.query(`select cve_ent, year, population
from population
where sex = 'women'
	and age_group = 'all'
	and year between ${first} and ${last}
order by cve_ent, year`);
	const points = rows.map((row) => ({
		cve_ent: requireText(row, 'cve_ent'),
		at: requireNumber(row, 'year'),
		n: requireNumber(row, 'population')
	}));
	return columnsByPlace(points, first, last);
}
