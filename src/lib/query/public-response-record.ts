import { alertsSql, budgetSql, callsSql, figuresSql, servicesSql } from './public-response-sql';
import { citedIn, codesIn, firstOf, grouped, requireNumber, requireText } from './record-rows';
import type {
	Alert,
	CallsRecord,
	PublicFigure,
	PublicResponseRecord,
	ServiceCount
} from './response-records';
import type { Text } from '../catalog/types';
import type { Engine, SqlRow } from './types';
import { numberIn, textIn } from './values';

/**
 * The record of the public response.
 *
 * @throws RangeError when a row lacks what every row has, an alert names a municipality that the table of
 *   municipalities does not have, or a place has not the months of the others
 * @throws QueryError when the engine cannot answer
 */
export async function publicResponseRecord(engine: Engine): Promise<PublicResponseRecord> {
	const sql = {
		alerts: alertsSql(),
		services: servicesSql(),
		budget: budgetSql(),
		figures: figuresSql(),
		calls: callsSql()
	};
	return {
		alerts: (await engine.query(sql.alerts)).map(alertOf),
		services: (await engine.query(sql.services)).map(serviceOf),
		budget: (await engine.query(sql.budget)).map(figureOf),
		figures: (await engine.query(sql.figures)).map(figureOf),
		calls: callsOf(await engine.query(sql.calls)),
		sql
	};
}

function alertOf(row: SqlRow): Alert {
	const codes = codesIn(row, 'municipalities');
	const names = codesIn(row, 'names');
	if (codes.length !== names.length)
		throw new RangeError(`${names.length} of ${codes.length} municipalities have a name`);
	return {
		cve_ent: requireText(row, 'cve_ent'),
		declared_on: requireText(row, 'declared_on'),
		precision: requireText(row, 'precision'),
		n_municipalities: numberIn(row, 'n_municipalities'),
		municipalities: codes.map((cvegeo, i) => ({ cvegeo, name: names[i] ?? '' })),
		extent: requireText(row, 'extent'),
		reasons: codesIn(row, 'reason'),
		issuer: requireText(row, 'issuer'),
		status: requireText(row, 'status'),
		other_days: codesIn(row, 'other_days'),
		note: noteIn(row),
		...citedIn(row)
	};
}

function serviceOf(row: SqlRow): ServiceCount {
	return {
		cve_ent: requireText(row, 'cve_ent'),
		kind: requireText(row, 'kind'),
		n: requireNumber(row, 'n'),
		as_of: requireText(row, 'as_of'),
		status: requireText(row, 'status'),
		...citedIn(row)
	};
}

function figureOf(row: SqlRow): PublicFigure {
	return {
		programme: requireText(row, 'programme'),
		indicator: requireText(row, 'indicator'),
		period: requireText(row, 'period'),
		cve_ent: requireText(row, 'cve_ent'),
		value: requireNumber(row, 'value'),
		unit: requireText(row, 'unit'),
		status: requireText(row, 'status'),
		note: noteIn(row),
		...citedIn(row)
	};
}

function callsOf(rows: readonly SqlRow[]): CallsRecord {
	const places = grouped(rows, (row) => requireText(row, 'cve_ent'));
	const monthsOf = (own: readonly SqlRow[]) => own.map((row) => requireText(row, 'month'));
	const first = firstOf(rows);
	const months = monthsOf(places.get(requireText(first, 'cve_ent')) ?? []);
	for (const [place, own] of places) {
		if (monthsOf(own).join() !== months.join())
			throw new RangeError(`${place} has not the months of the others`);
	}
	return {
		from: firstOf(months),
		cut: requireText(first, 'cut'),
		n: Object.fromEntries(
			[...places].map(([place, own]) => [place, own.map((row) => numberIn(row, 'n'))])
		),
		source: requireText(first, 'source')
	};
}

function noteIn(row: SqlRow): Text | null {
	const es = textIn(row, 'note_es');
	const en = textIn(row, 'note_en');
	return es === null || en === null ? null : { es, en };
}
