import { expect } from 'vitest';
import type { Read } from '../../../src/lib/figures/types';
import { fileTable, rowObjects } from '../../../src/lib/share/columns';
import { bytesOf } from '../../../src/lib/share/file';
import { formatsOf, madeFile, type Format } from '../../../src/lib/share/files';
import type { StatesCollection } from '../../../src/lib/share/geojson';
import type { JsonFile } from '../../../src/lib/share/json-file';
import type { Taken } from '../../../src/lib/share/types';
import { csvRows, duckRows, parquetRows, xlsxRows } from './read-back';
import { edition } from './taken';
import { zipEntries } from './zip-entries';

/** Expects the files of a view, read by other programs, to hold the rows of the view, and to be called by its name. */
export async function expectSameRows(view: Taken, read: Read): Promise<void> {
	const made = (format: Format) => madeFile(format, view, edition, { read, picture: null });
	const textOf = async (format: Format) => new TextDecoder().decode(bytesOf(await made(format)));
	const table = fileTable(view.table, view.lang);
	const rows = rowObjects(table);
	expect(rows.length).toBeGreaterThan(0);
	const csv = await made('csv');
	expect(csv.name).toBe(`${view.fileName}.csv`);
	expect(csvRows(csv, table)).toEqual(rows);
	expect(csvRows(await made('csv-excel'), table)).toEqual(rows);
	expect(await xlsxRows(await made('xlsx'))).toEqual(rows);
	const parquet = await made('parquet');
	expect((await parquetRows(parquet)).rows).toEqual(rows);
	expect((await duckRows(parquet)).rows).toEqual(rows);
	expect((JSON.parse(await textOf('json')) as JsonFile).rows).toEqual(rows);
	const zip = zipEntries(bytesOf(await made('zip')));
	expect(zip.find(({ name }) => name === 'data.csv')?.text).toBe(await textOf('csv'));
	if (formatsOf(view).includes('geojson')) {
		const { features } = JSON.parse(await textOf('geojson')) as StatesCollection;
		const states = rows.filter((row) =>
			/^(?:0[1-9]|[12]\d|3[0-2])$/.test(String(row[column(view)]))
		);
		expect(features.map(({ properties }) => properties)).toEqual(states);
	}
}

/** Expects every column to have a name of its own, and a meaning that is more than its name. */
export function expectCodebook(view: Taken): void {
	const { columns } = fileTable(view.table, view.lang);
	expect(columns.map(({ name }) => name)).toEqual(view.table.columns.map(({ name }) => name));
	const bare = columns.filter(({ name, meaning }) => name === meaning);
	expect(bare.map(({ name }) => name)).toEqual([]);
}

function column({ geo }: Taken): string {
	return geo?.column ?? '';
}
