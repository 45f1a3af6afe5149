import type { Topic } from '../catalog/topics';
import type { Register } from '../catalog/types';
import { countId, inRecordOrder, partsSql } from './record-parts';
import {
	columnsByPlace,
	firstOf,
	grouped,
	requireNumber,
	requireText,
	span,
	type Point
} from './record-rows';
import type { YearRecord, YearSeries } from './records';
import type { Engine, SqlRow } from './types';
import { womenByState } from './record-women';

interface YearPoint extends Point {
	readonly count_id: string;
	readonly unit: string;
	readonly register: string;
	readonly cut: string;
	readonly months: number;
	readonly source: string;
}

/**
 * SQL for every count of a topic in `crime_year`: a row a count, unit, register, cut, place and year.
 * A count of several crimes has a row only where all of them are counted.
 */
export function yearSql(id: Topic): string {
	return `with
${partsSql(id)}
select
	parts.count_id,
	parts.unit,
	crime_year.register,
	crime_year.cut,
	crime_year.cve_ent,
	crime_year.year,
	max(crime_year.months) as months,
	cast(sum(crime_year.n) as integer) as n,
	max(crime_year.source) as source
from crime_year
join parts
	on parts.unit = crime_year.unit
	and parts.crime = crime_year.crime
	and parts.sex = crime_year.sex
group by
	parts.count_id,
	parts.unit,
	crime_year.register,
	crime_year.cut,
	crime_year.cve_ent,
	crime_year.year
having count(*) = max(parts.crimes)
order by
	parts.count_id,
	parts.unit,
	crime_year.register,
	crime_year.cut,
	crime_year.cve_ent,
	crime_year.year`;
}

/**
 * The record of a topic by year.
 *
 * @throws RangeError when there is no row, a place has a gap between two years of a cut, or places of one cut count
 * different months of a year
 */
export async function yearRecord(engine: Engine, id: Topic): Promise<YearRecord> {
	const sql = yearSql(id);
	const series = yearSeries(id, await engine.query(sql));
	if (series.length === 0) throw new RangeError(`no year of ${id}`);
	const first = Math.min(...series.map((one) => one.first));
	const last = Math.max(...series.map((one) => one.first + one.months.length - 1));
	return { topic: id, first, women: await womenByState(engine, first, last), series, sql };
}

/**
 * The series of a topic from the rows of `yearSql`. A cut that has some places in more years than
 * others (the bulletin of victims: the nation since 2015, the states in 2025) makes a series of each span.
 */
function yearSeries(id: Topic, rows: readonly SqlRow[]): readonly YearSeries[] {
	const points = rows.map(yearPoint);
	const ofPlace = grouped(points, (p) =>
		[p.count_id, p.unit, p.register, p.cut, p.cve_ent].join(' ')
	);
	const spans = grouped([...ofPlace.values()], (own) => {
		const { count_id, unit, register, cut, at } = firstOf(own);
		return [count_id, unit, register, cut, at, own.at(-1)?.at].join(' ');
	});
	const series = [...spans.values()].map((places) => seriesOf(places.flat()));
	return inRecordOrder(id, series);
}

function seriesOf(points: readonly YearPoint[]): YearSeries {
	const { count_id, unit, register, cut, at: first } = firstOf(points);
	const last = Math.max(...points.map(({ at }) => at));
	const years = span(first, last);
	return {
		count: countId(count_id),
		unit: unit === 'victims' ? 'victims' : 'files',
		register: register as Register,
		cut,
		first,
		months: years.map((year) => same(points, year, 'months')),
		n: columnsByPlace(points, first, last),
		sources: years.map((year) => same(points, year, 'source'))
	};
}

/** What all places say of a year. */
function same<Key extends 'months' | 'source'>(
	points: readonly YearPoint[],
	year: number,
	key: Key
): YearPoint[Key] {
	const told = [...new Set(points.filter(({ at }) => at === year).map((point) => point[key]))];
	if (told.length === 1) return firstOf(told);
	const { count_id, cut } = firstOf(points);
	throw new RangeError(`${count_id} ${year} at ${cut}: ${told.length} kinds of ${key}`);
}

function yearPoint(row: SqlRow): YearPoint {
	return {
		count_id: requireText(row, 'count_id'),
		unit: requireText(row, 'unit'),
		register: requireText(row, 'register'),
		cut: requireText(row, 'cut'),
		cve_ent: requireText(row, 'cve_ent'),
		at: requireNumber(row, 'year'),
		months: requireNumber(row, 'months'),
		n: requireNumber(row, 'n'),
		source: requireText(row, 'source')
	};
}
