import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { dataFiles } from '../../scripts/build/data-files';
import { createTable, insertRows, loadFile } from '../../scripts/build/load';
import { prevalenceRows } from '../../scripts/build/prevalence';
import { dataset } from '../../src/lib/catalog/datasets';
import { engineOn } from '../../src/lib/query/node-engine';
import type { Engine } from '../../src/lib/query/types';
import { root } from './files';

/** A Node engine over some of the public tables, read from `data/` as the build reads them. Close it after use. */
export async function tablesEngine(...tables: readonly string[]): Promise<Engine> {
	return (await openTables(tables)).engine;
}

/** A Node engine over every table that records are made from, `prevalence` whole. Close it after use. */
export async function recordsEngine(): Promise<Engine> {
	const { engine, connection } = await openTables([
		...recordTables,
		...surveyTables,
		...interventionTables,
		...profileTables
	]);
	const rows = await prevalenceRows(engine);
	await connection.run('delete from prevalence');
	await insertRows(connection, dataset('prevalence'), rows);
	return engine;
}

async function openTables(
	tables: readonly string[]
): Promise<{ readonly engine: Engine; readonly connection: DuckDBConnection }> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const table of tables) await createTable(connection, dataset(table));
	for (const file of dataFiles(join(root, 'data'))) {
		if (tables.includes(file.table)) await loadFile(connection, file, dataset(file.table));
	}
	return { engine: engineOn(connection, instance), connection };
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

/** The tables that the records of the survey are made from. */
export const surveyTables = ['endireh_women', 'prevalence', 'survey_published'] as const;

/** The tables that the records of the interventions are made from. */
export const interventionTables = [
	'alerts',
	'budget',
	'calls_911',
	'evidence',
	'organisations',
	'programme_features',
	'programme_figures',
	'programme_places',
	'programme_reach',
	'programme_results',
	'programmes',
	'services',
	'states',
	'study_beneficiaries',
	'study_csos'
] as const;

/** The tables that only the profiles of the states are made from. */
const profileTables = ['state_context'] as const;
