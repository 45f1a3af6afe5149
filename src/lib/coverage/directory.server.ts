/** The committed tables of organisations and programmes, read when the pages are made. */
import { parse } from 'csv-parse/sync';
import type { TableRow, Tables } from './directory';

function rows(files: Readonly<Record<string, string>>): readonly TableRow[] {
	return Object.keys(files)
		.sort()
		.flatMap((file): TableRow[] => parse(files[file] ?? '', { columns: true }));
}

/** A table is the union of the files of its name, whatever their source. */
export const tables: Tables = {
	organisations: rows(
		import.meta.glob<string>('../../../data/*/organisations.csv', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	),
	programmes: rows(
		import.meta.glob<string>('../../../data/*/programmes.csv', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	),
	programmePlaces: rows(
		import.meta.glob<string>('../../../data/*/programme_places.csv', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	)
};
