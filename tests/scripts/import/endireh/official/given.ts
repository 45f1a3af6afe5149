import { cleanZip } from '../../../../fixtures/endireh/dirty-zip';
import { surveyTables, type Table, type Tables } from '../../../../fixtures/endireh/tables';
import {
	readOfficialSurvey,
	type OfficialSurvey
} from '../../../../../scripts/import/endireh/official/read-survey';
import { fileOf } from '../../fault';

/** The tables of two women a unit, two units a stratum: enough for every rule, and soon read. */
export const few = (year: 2016 | 2021): Tables =>
	surveyTables(year, { seed: 7, strata: 1, units: 2, women: 2 });

/** What the import says of tables, in a zip of INEGI's name. */
export function readTables(tables: Tables, year: 2016 | 2021): OfficialSurvey {
	return readZip(cleanZip(tables), `bd_endireh_${year}_csv.zip`);
}

/** What the import says of a zip. */
export function readZip(bytes: Uint8Array, name = 'endireh.zip'): OfficialSurvey {
	return readOfficialSurvey([fileOf(bytes, name)], () => {});
}

/** The tables with one of them put in the place of another. */
export function withTable(tables: Tables, name: string, change: (table: Table) => Table): Tables {
	const table = tables[name];
	if (!table) throw new RangeError(`no table ${name}`);
	return { ...tables, [name]: change(table) };
}

/** The tables without one of them. */
export function withoutTable(tables: Tables, name: string): Tables {
	return Object.fromEntries(Object.entries(tables).filter(([table]) => table !== name));
}
