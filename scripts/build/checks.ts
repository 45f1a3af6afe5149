import { hasUniqueRows } from '../../src/lib/catalog/datasets';
import type { Dataset } from '../../src/lib/catalog/types';
import type { Engine } from '../../src/lib/query/types';
import { named } from '../../src/lib/query/sql-text';
import { BuildError } from './build-error';

/**
 * Holds a loaded table against the catalogue.
 *
 * @throws BuildError when it has no row, a key is null where another row's is not, or two rows share a key
 */
export async function checkTable(engine: Engine, { table, key }: Dataset): Promise<void> {
	const [count] = await engine.query(`select count(*) as n from ${table}`);
	if (count?.['n'] === 0) throw new BuildError(table, 'has no row');
	if (!hasUniqueRows(table)) return;
	const columns = key.map(named).join(', ');
	const [twice] = await engine.query(
		`select ${columns}, count(*) as n from ${table} group by ${columns} having count(*) > 1 order by ${columns} limit 1`
	);
	if (twice !== undefined)
		throw new BuildError(table, `${twice['n']} rows share the key ${JSON.stringify(twice)}`);
	const [first] = key;
	const [blank] = await engine.query(
		`select count(*) as n from ${table} where ${named(first ?? '')} is null`
	);
	if (blank?.['n'] !== 0) throw new BuildError(table, `${blank?.['n']} rows have no ${first}`);
}
