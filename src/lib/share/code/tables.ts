/** The public tables that a query reads. */
import { datasets } from '../../catalog/datasets';

/**
 * The tables of the site that stand after `from` or `join` in a query, in order of first mention. A name that the
 * query gives to a part of its own, and that no table has, is none.
 */
export function tablesIn(sql: string): readonly string[] {
	const named = [...sql.matchAll(/\b(?:from|join)\s+([a-z][a-z0-9_]*)/gi)].map(([, name]) => name);
	return [...new Set(named)].flatMap(
		(name) => datasets.find(({ table }) => table === name)?.table ?? []
	);
}

/** The statements of a text of SQL, without their last semicolon. */
export function statementsIn(sql: string): readonly string[] {
	return sql
		.split(/;\s*(?:\n|$)/)
		.map((statement) => statement.trim())
		.filter((statement) => statement !== '');
}
