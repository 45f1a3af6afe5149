import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFiles } from '../../../../../scripts/build/data-files';
import { createTable, loadFile } from '../../../../../scripts/build/load';
import { prevalenceRows } from '../../../../../scripts/build/prevalence';
import { importSurvey } from '../../../../../scripts/import/endireh/official/import-survey';
import { readHeldWomen } from '../../../../../scripts/import/endireh/official/held-women';
import { womanColumns } from '../../../../../scripts/import/endireh/women';
import { publish } from '../../../../../scripts/import/lib/publish';
import { memoryOutput } from '../../../../../scripts/import/lib/write';
import { dataset } from '../../../../../src/lib/catalog/datasets';
import { estimateSql } from '../../../../../src/lib/query/estimate';
import { estimatePrecision } from '../../../../../src/lib/query/estimate-precision';
import { engineOn } from '../../../../../src/lib/query/node-engine';
import type { Engine, SqlRow } from '../../../../../src/lib/query/types';
import { numberIn } from '../../../../../src/lib/query/values';
import { dirtyZip } from '../../../../fixtures/endireh/dirty-zip';
import { surveyTables } from '../../../../fixtures/endireh/tables';
import { root } from '../../../../helpers/files';
import { temporaryFolder } from '../../../../helpers/folder';
import { fileOf } from '../../fault';
import { syntheticEstimates, type SyntheticEstimate } from './reference';

const folder = temporaryFolder();
const held = { data: join(root, 'data'), imported: folder.path };
let engine: Engine;
let prevalence: readonly SqlRow[];

beforeAll(async () => {
	for (const year of [2016, 2021] as const) {
		const file = fileOf(dirtyZip(surveyTables(year), year), `bd_endireh_${year}_csv.zip`);
		const output = memoryOutput();
		importSurvey([file], readHeldWomen(held.imported), () => {}).write(output);
		publish(output.files, held.imported, false);
	}
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const files = [
		...dataFiles(held.imported),
		...dataFiles(held.data).filter(({ source }) => source !== 'endireh')
	];
	for (const table of ['endireh_women', 'prevalence', 'survey_published']) {
		await createTable(connection, dataset(table));
		for (const file of files.filter((one) => one.table === table)) {
			await loadFile(connection, file, dataset(table));
		}
	}
	engine = engineOn(connection, instance);
	prevalence = await prevalenceRows(engine);
}, 300_000);

afterAll(async () => {
	await engine?.close();
	folder[Symbol.dispose]();
});

const reference = syntheticEstimates();

/** Relative difference of a value from R's, the absolute one where R has 0. */
function difference(value: number | null, expected: number | null): number {
	if (value === null || expected === null) return value === expected ? 0 : Infinity;
	return Math.abs(value - expected) / (expected === 0 ? 1 : Math.abs(expected));
}

/** The largest difference of estimate, error and interval, and what has to be the same. */
function worst(row: SqlRow, expected: SyntheticEstimate): number {
	const [estimate, se, df] = [numberIn(row, 'estimate'), numberIn(row, 'se'), numberIn(row, 'df')];
	if (estimate === null) return Infinity;
	const { low, high } = estimatePrecision(estimate, se, df);
	const of = (value: number | null, r: number | null) =>
		difference(value, r === null ? null : 100 * r);
	const interval =
		expected.ci95_low === null ? [] : [of(low, expected.ci95_low), of(high, expected.ci95_high)];
	const same = df === expected.degf && numberIn(row, 'sample') === expected.sample;
	return Math.max(
		of(estimate, expected.estimate),
		of(se, expected.se),
		...interval,
		same ? 0 : Infinity
	);
}

describe('importSurvey(files, held, progress) of made-up zips with dirty cells', () => {
	it('gives the columns that R estimates: 19 of 2021, with types, childhood, birth and profile', () => {
		const columns = (year: number) =>
			new Set(reference.filter((row) => row.survey_year === year).map(({ column }) => column));
		expect([columns(2016).size, columns(2021).size]).toEqual([16, 33]);

		expect(reference.length).toBeGreaterThan(1400);
		const unknown = reference.filter(({ column }) => !womanColumns.some((name) => name === column));
		expect(unknown).toEqual([]);
	});

	it.each([2016, 2021])('gives women of whom R estimates the same, %i', async (surveyYear) => {
		const ofYear = reference.filter((row) => row.survey_year === surveyYear);
		const wrong: string[] = [];
		for (const outcome of new Set(ofYear.map(({ column }) => column))) {
			const rows = await engine.query(estimateSql({ surveyYear, outcome, base: 'all', where: [] }));
			const byPlace = new Map(rows.map((row) => [row['cve_ent'], row]));
			for (const expected of ofYear.filter(({ column }) => column === outcome)) {
				const by = worst(byPlace.get(expected.cve_ent) ?? {}, expected);
				if (!(by <= 1e-9)) wrong.push(`${expected.cve_ent} ${outcome}: ${by}`);
			}
		}
		expect(wrong).toEqual([]);
	});
});

describe('prevalenceRows(engine) after both imports', () => {
	const ofYear = (year: number, indicator: string): readonly SqlRow[] =>
		prevalence.filter((row) => row['survey_year'] === year && row['indicator'] === indicator);

	it.each([
		[2021, 'total_lifetime'],
		[2021, 'total_12m'],
		[2021, 'work_lifetime'],
		[2021, 'partner_lifetime_sexual'],
		[2016, 'total_lifetime'],
		[2016, 'work_lifetime']
	])('computes %i %s for the nation and 32 states; nothing published stands in', (year, id) => {
		const rows = ofYear(year, id);
		expect(new Set(rows.map((row) => row['cve_ent'])).size).toBe(33);
		expect(new Set(rows.map((row) => row['origin']))).toEqual(new Set(['microdata']));
	});

	it('has R’s value of all 19 of 2021 for the nation', () => {
		const expected = reference.filter(
			({ survey_year, cve_ent }) => survey_year === 2021 && cve_ent === '00'
		);
		const byColumn = new Map(expected.map((row) => [row.column, row]));
		const idOf: Readonly<Record<string, string>> = {
			partner_any: 'partner_lifetime_any',
			partner_12m: 'partner_12m_any'
		};
		const conditions = [...byColumn.keys()].filter((name) =>
			/_lifetime$|_12m$|^partner_any$/.test(name)
		);
		expect(conditions).toHaveLength(19);
		for (const column of conditions) {
			const [row = {}] = ofYear(2021, idOf[column] ?? column).filter(
				(one) => one['cve_ent'] === '00'
			);
			const value = byColumn.get(column)?.estimate ?? NaN;
			expect(difference(numberIn(row, 'estimate'), 100 * value), column).toBeLessThan(1e-9);
		}
	});

	it('leaves no ready-made figure of 2016 beside them', () => {
		const origins = prevalence.filter(
			(row) => row['survey_year'] === 2016 && row['origin'] !== 'microdata'
		);
		expect(origins).toEqual([]);
	});
});
