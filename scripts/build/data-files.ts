import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One file of `data/` that holds rows of a public table. */
export interface DataFile {
	/** The folder of `data/` that it lies in, which is the id of its source. */
	readonly source: string;
	readonly table: string;
	readonly path: string;
}

const TABLE_FILE = /^([a-z0-9_]+)\.csv(?:\.gz)?$/;

/** The folder of `data/` that is no source: what earlier releases said. */
export const RELEASES = 'releases';

/** Every `<source>/<table>.csv` or `.csv.gz` of a data folder, by source and table. */
export function dataFiles(directory: string): readonly DataFile[] {
	return folders(directory).flatMap((source) =>
		readdirSync(join(directory, source))
			.sort()
			.flatMap((file) => {
				const table = TABLE_FILE.exec(file)?.[1];
				return table === undefined ? [] : [{ source, table, path: join(directory, source, file) }];
			})
	);
}

/** The folders of sources in a data folder, in order. */
export function folders(directory: string): string[] {
	return readdirSync(directory, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== RELEASES)
		.map(({ name }) => name)
		.sort();
}
