/** A view as Apache Parquet. The package that writes it is loaded when one is asked for. */
import type { BasicType } from 'hyparquet-writer';
import { aboutOf } from './about';
import { fileTable, type Kind } from './columns';
import type { Edition, Taken } from './types';

const TYPES: Readonly<Record<Kind, BasicType>> = {
	text: 'STRING',
	integer: 'INT32',
	number: 'DOUBLE'
};

/**
 * The rows, a typed column each, "no data" null; the file's key-value metadata say what they are: `title`,
 * `description`, `unit`, `cut`, `precision`, `sources`, `licence`, `release`, `address`, `columns` (the last and
 * `sources` as JSON).
 *
 * @throws Error when the package cannot be loaded
 */
export async function parquetOf(
	taken: Taken,
	edition: Pick<Edition, 'origin' | 'release'>
): Promise<Uint8Array<ArrayBuffer>> {
	const { parquetWriteBuffer } = await import('hyparquet-writer');
	const { columns, rows } = fileTable(taken.table, taken.lang);
	const about = Object.entries(aboutOf(taken, edition));
	const buffer = parquetWriteBuffer({
		columnData: columns.map(({ name, kind }, at) => ({
			name,
			type: TYPES[kind],
			data: rows.map((row) => row[at] ?? null)
		})),
		kvMetadata: about.flatMap(([key, value]) =>
			value === null
				? []
				: [{ key, value: typeof value === 'string' ? value : JSON.stringify(value) }]
		),
		createdBy: 'Atlas Violeta'
	});
	return new Uint8Array(buffer);
}
