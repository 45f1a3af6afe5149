/** The map of a topic, made from its record: the same figures as the map page's answer to the same question. */
import { NATION } from '../../catalog/states';
import type { Indicator } from '../../catalog/types';
import { finishedRow, noFigure } from '../../query/finished-row';
import type { YearRecord } from '../../query/records';
import type { Result, Row, SqlRow } from '../../query/types';
import { POPULATION } from '../words';
import { yearRate, type YearFigures } from '../years';
import { inYear, KILLINGS, nationYears, stateYears, type Asked, type PlaceYears } from './places';

/** What a topic's map is drawn from: killings in victims, other crimes in files. */
export function mapAsked(record: YearRecord): Asked {
	return record.topic === 'femicide'
		? { record, counts: KILLINGS, unit: 'victims' }
		: { record, counts: [record.topic], unit: 'files' };
}

/**
 * Every place's share (femicide) or rate in a whole year, with its exact interval. Throws `RangeError`
 * where the record has no state in that year.
 */
export function mapResult(record: YearRecord, { id }: Pick<Indicator, 'id'>, year: number): Result {
	const asked = mapAsked(record);
	const places = stateYears(asked);
	const rows = [nationYears(asked, places), ...places].map((place) => rowOf(place, year));
	const first = places.map((place) => inYear(place, year)).find((figures) => figures !== null);
	if (!first) throw new RangeError(`no state in ${year}`);
	const rate = record.topic !== 'femicide';
	return {
		question: { indicator: id, year, filters: {} },
		cut: first.cut,
		months: first.months,
		sources: rate ? [first.source, POPULATION] : [first.source],
		rows,
		sql: record.sql
	};
}

function rowOf(place: PlaceYears, year: number): Row {
	const figures = inYear(place, year);
	const { cve_ent } = place;
	if (!figures) return { cve_ent, ...noFigure };
	const kind = figures.n.length === 2 ? 'crime_share' : 'crime_rate';
	return { cve_ent, ...noFigure, ...finishedRow(kind, sqlRowOf(figures)) };
}

/** The figures as the tables' own query would give them. */
function sqlRowOf(figures: YearFigures): SqlRow {
	const [n = 0, homicide] = figures.n;
	if (homicide === undefined) {
		const { women, months } = figures;
		return { n, women, months, rate: yearRate(n, figures) };
	}
	const whole = n + homicide;
	return {
		part: n,
		whole,
		share: whole === 0 ? null : (100 * n) / whole,
		femicide: n,
		intentional_homicide: homicide
	};
}

/** The row of a place. Throws `RangeError` for a place that the result does not have. */
export function rowIn({ rows }: Result, cve_ent: string): Row {
	const found = rows.find((row) => row.cve_ent === cve_ent);
	if (!found) throw new RangeError(`no row for ${cve_ent}`);
	return found;
}

/** States with a share or rate, the lowest first; equal ones by code. */
export function rankedStates({ rows }: Result): readonly Row[] {
	return rows
		.filter(({ cve_ent, value }) => cve_ent !== NATION && value !== null)
		.sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || a.cve_ent.localeCompare(b.cve_ent));
}
