import type { DuckDBConnection } from '@duckdb/node-api';
import { dataset } from '../../src/lib/catalog/datasets';
import type { Engine, SqlRow } from '../../src/lib/query/types';
import type { OrganisationRow } from '../by-hand/columns';
import { BY_HAND_FILE, byHand, problemsText } from '../by-hand/file';
import { merged } from '../by-hand/merge';
import { BuildError } from './build-error';
import { insertRows } from './load';

/** Days are checked where the file is edited: the same data must build on any day. */
const ANY_DAY = '9999-12-31';

/**
 * Takes the file kept by hand over into the table `organisations`: rows added, corrected, withdrawn.
 *
 * @throws BuildError with every problem of the file, in both languages
 */
export async function applyByHand(
	connection: DuckDBConnection,
	engine: Engine,
	data: string
): Promise<void> {
	const { table, columns } = dataset('organisations');
	const before = (await engine.query(`select * from ${table}`)).map(textsOf);
	const { rows, problems } = byHand(data, before, ANY_DAY);
	if (rows === null) throw new BuildError(BY_HAND_FILE, `\n${problemsText(problems)}`);
	if (rows.length === 0) return;
	const after = merged(before, rows).map((row): SqlRow =>
		Object.fromEntries(
			columns.map(({ name, type }) => {
				const text = row[name] ?? '';
				if (text === '') return [name, null];
				return [name, type === 'integer' ? Number(text) : text];
			})
		)
	);
	await connection.run(`delete from ${table}`);
	await insertRows(connection, dataset(table), after);
}

function textsOf(row: SqlRow): OrganisationRow {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])
	);
}
