import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { dataFiles } from '../../scripts/build/data-files';
import { createTable, loadFile } from '../../scripts/build/load';
import { dataset } from '../../src/lib/catalog/datasets';
import { engineOn } from '../../src/lib/query/node-engine';
import type { Engine } from '../../src/lib/query/types';
import { root } from './files';

/** A Node engine over some of the public tables, read from `data/` as the build reads them. Close it after use. */
export async function tablesEngine(...tables: readonly string[]): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const table of tables) await createTable(connection, dataset(table));
	for (const file of dataFiles(join(root, 'data'))) {
		if (tables.includes(file.table)) await loadFile(connection, file, dataset(file.table));
	}
	return engineOn(connection, instance);
}

/** The tables that the records of crimes are made from. */
export const recordTables = [
	'crime_year',
	'crime_month',
	'crime_municipality',
	'crime_municipality_month',
	'homicide_deaths',
	'municipalities',
	'peru_femicide',
	'population',
	'population_municipality'
] as const;
