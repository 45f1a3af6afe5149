/** The organisations shown, as a file. */
import { findState } from '../../catalog/states';
import { fileColumn } from '../../chart/columns';
import type { Cell, ChartTable } from '../../chart/types';
import type { Organisation } from '../../query/response-records';

const columns: readonly (readonly [name: string, cell: (of: Organisation) => Cell])[] = [
	['id', ({ id }) => id],
	['name', ({ name }) => name],
	['acronym', ({ acronym }) => acronym],
	['cve_ent', ({ cve_ent }) => cve_ent],
	['state', ({ cve_ent }) => (cve_ent === null ? null : (findState(cve_ent)?.name_es ?? null))],
	['municipality', ({ municipality }) => municipality],
	['scope', ({ scope }) => scope],
	['themes', ({ themes }) => themes.join(';')],
	['works_with_men', ({ works_with_men }) => works_with_men],
	['founded', ({ founded }) => founded],
	['website', ({ website }) => website],
	['source', ({ url, source }) => url ?? source],
	['status', ({ status }) => status],
	['page_date', ({ page_date }) => page_date],
	['listed_in', ({ listed_in }) => listed_in.join(';')]
];

/** The organisations in the order given. Columns and codes are those of the public table, with the state's name. */
export function organisationsTable(rows: readonly Organisation[]): ChartTable {
	return {
		columns: columns.map(([name]) => fileColumn(name)),
		rows: rows.map((row) => columns.map(([, cell]) => cell(row)))
	};
}
