/** Every kind of file that a view can be taken away as. Loaded when a reader asks for one. */
import type { FeatureCollection } from 'geojson';
import { described } from '../data/addresses';
import type { Read } from '../figures/types';
import { csvOf } from './csv-file';
import type { MadeFile } from './file';
import { safeName } from './file-name';
import { geoJsonOf } from './geojson';
import { jsonOf } from './json-file';
import { parquetOf } from './parquet';
import type { Edition, Taken } from './types';
import { workbookOf } from './workbook';
import { xlsxOf } from './xlsx';
import { zipOf } from './zip';

/** `csv-excel` is CSV with a byte order mark, by which Excel reads the accents. */
export const formats = ['csv', 'csv-excel', 'xlsx', 'parquet', 'json', 'geojson', 'zip'] as const;

export type Format = (typeof formats)[number];

/** What some files need beside the view. */
export interface Beside {
	/** Asked for the outlines of the states, only for the GeoJSON of a view of states. */
	readonly read: Read;
	/** The view as SVG, for the archive; null where there is none. */
	readonly picture: MadeFile | null;
}

const KINDS: Readonly<Record<Format, readonly [extension: string, type: string]>> = {
	csv: ['csv', 'text/csv;charset=utf-8'],
	'csv-excel': ['csv', 'text/csv;charset=utf-8'],
	xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	parquet: ['parquet', 'application/vnd.apache.parquet'],
	json: ['json', 'application/json;charset=utf-8'],
	geojson: ['geojson', 'application/geo+json;charset=utf-8'],
	zip: ['zip', 'application/zip']
};

/** The kinds that a view has: GeoJSON only where its rows are states. */
export function formatsOf({ geo }: Pick<Taken, 'geo'>): readonly Format[] {
	return formats.filter((format) => format !== 'geojson' || geo !== null);
}

/**
 * A view as a file, named by what, where, when and which cut.
 *
 * @throws RangeError when GeoJSON is asked of a view that is not of states, or a text is longer than a cell of Excel
 * @throws Error when a package or the outlines cannot be loaded
 */
export async function madeFile(
	format: Format,
	taken: Taken,
	edition: Edition,
	beside: Beside
): Promise<MadeFile> {
	const [extension, type] = KINDS[format];
	const content = await contentOf(format, taken, edition, beside);
	return { name: safeName(taken.fileName, extension), type, content };
}

async function contentOf(
	format: Format,
	taken: Taken,
	edition: Edition,
	{ read, picture }: Beside
): Promise<MadeFile['content']> {
	switch (format) {
		case 'csv':
		case 'csv-excel':
			return csvOf(taken.table, { lang: taken.lang, mark: format === 'csv-excel' });
		case 'xlsx': {
			const blob = await xlsxOf(workbookOf(taken, edition));
			return new Uint8Array(await blob.arrayBuffer());
		}
		case 'parquet':
			return parquetOf(taken, edition);
		case 'json':
			return jsonOf(taken, edition);
		case 'geojson':
			return outlined(taken, edition, read);
		case 'zip': {
			const geojson = taken.geo === null ? null : await outlined(taken, edition, read);
			return zipOf(taken, edition, { geojson, picture });
		}
	}
}

async function outlined(taken: Taken, edition: Edition, read: Read): Promise<string> {
	return geoJsonOf(taken, edition, (await read(described.outlines)) as FeatureCollection);
}
