import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { dataset, datasets } from '../../src/lib/catalog/datasets';
import type { Manifest } from '../../src/lib/query/manifest';
import { engineOn, nodeEngine } from '../../src/lib/query/node-engine';
import type { Engine } from '../../src/lib/query/types';
import { writeAnswers } from './answers';
import { BuildError } from './build-error';
import { applyByHand } from './by-hand';
import { checkTable } from './checks';
import { dataFiles, RELEASES } from './data-files';
import {
	applyListings,
	hideShelters,
	insertListings,
	listingsIn,
	organisationIds,
	sheltersIn
} from './listings';
import { createTable, insertRows, loadFile } from './load';
import { manifestOf } from './manifest';
import { prevalenceRows } from './prevalence';
import { publishTable } from './publish-tables';
import { writeRecords } from './records';
import { writeReleases } from './releases';
import { sourceRows } from './source-table';

export interface BuildOptions {
	/** The folder of figures that the import wrote. */
	readonly data: string;
	/** The folder to build, served as `/data/`. Replaced whole once everything is built, and not before. */
	readonly to: string;
	/** Version of the project. */
	readonly version: string;
	/** Called when a step is done. */
	readonly progress: (step: string) => void;
}

/**
 * Builds the public tables, their manifest, the answers and records that pages start from, and those of the releases
 * archived in `data/releases`. The same data always give the same bytes.
 *
 * @throws BuildError when the data do not fit the catalogue; the folder is then left as it was
 */
export async function build({ data, to, version, progress }: BuildOptions): Promise<Manifest> {
	const next = `${to}.next`;
	rmSync(next, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
	try {
		const manifest = await buildTables(data, next, version, progress);
		const engine = await nodeEngine({ directory: next });
		try {
			progress(`${await writeAnswers(engine, next)} answers`);
			progress(`${await writeRecords(engine, next)} records`);
		} finally {
			await engine.close();
		}
		progress(`${writeReleases(join(data, RELEASES), next, manifest.release)} earlier releases`);
		if (existsSync(to)) rmSync(to, { recursive: true });
		renameSync(next, to);
		return manifest;
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}

async function buildTables(
	data: string,
	to: string,
	version: string,
	progress: BuildOptions['progress']
): Promise<Manifest> {
	// One thread: sums of doubles and the order of equal rows must not depend on who came first.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const engine = engineOn(connection, instance);
	try {
		await loadTables(connection, data);
		progress(`${datasets.length} tables read`);
		await completeDirectory(connection, engine, data);
		await estimatePrevalence(connection, engine);
		progress('prevalence estimated');
		const tables = [];
		for (const one of datasets) {
			await checkTable(engine, one);
			tables.push(await publishTable(connection, one, to));
		}
		const manifest = manifestOf(version, tables);
		writeFileSync(join(to, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
		progress(`${tables.length} tables written, release ${manifest.release}`);
		return manifest;
	} finally {
		await engine.close();
	}
}

async function loadTables(connection: DuckDBConnection, data: string): Promise<void> {
	for (const one of datasets) await createTable(connection, one);
	const tables = datasets.map(({ table }) => table);
	for (const file of dataFiles(data)) {
		if (!tables.includes(file.table))
			throw new BuildError(file.path, 'no such table in the catalogue');
		await loadFile(connection, file, dataset(file.table));
	}
	await insertRows(connection, dataset('sources'), sourceRows(data));
}

/** Lists before the file kept by hand, which has the last word, and after it for those that it adds. */
async function completeDirectory(
	connection: DuckDBConnection,
	engine: Engine,
	data: string
): Promise<void> {
	const absent = await applyListings(connection, listingsIn(data));
	const before = await organisationIds(connection);
	await applyByHand(connection, engine, data);
	const after = new Set(await organisationIds(connection));
	const withdrawn = new Set(before.filter((id) => !after.has(id)));
	await insertListings(connection, await applyListings(connection, absent), withdrawn);
	await hideShelters(connection, sheltersIn(data));
}

async function estimatePrevalence(connection: DuckDBConnection, engine: Engine): Promise<void> {
	const rows = await prevalenceRows(engine);
	await connection.run('delete from prevalence');
	await insertRows(connection, dataset('prevalence'), rows);
}
