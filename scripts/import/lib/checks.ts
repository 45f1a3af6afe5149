import type { SourceRow } from './read';
import { quoted, SourceError } from './source-error';
import type { SourceFile } from './sources';

/** Labels under which publishers hide sums among the rows. */
const totalLabels = new Set([
	'00',
	'0',
	'33',
	'total',
	'totales',
	'total general',
	'total nacional',
	'nacional',
	'república mexicana',
	'estados unidos mexicanos'
]);

/** Throws `SourceError` at the first row whose `keyColumns` say what an earlier row's say. */
export function uniqueKey(
	rows: readonly SourceRow[],
	keyColumns: readonly string[],
	file: SourceFile
): void {
	const seen = new Map<string, number>();
	for (const row of rows) {
		let key = '';
		for (const column of keyColumns) key += ` | ${row.text(column)}`;
		const before = seen.get(key);
		if (before !== undefined) {
			throw new SourceError({
				file: file.path,
				row: row.line,
				column: keyColumns.join(', '),
				expected: 'a key that occurs once',
				found: `${quoted(key.slice(3))}, already in row ${before}`
			});
		}
		seen.set(key, row.line);
	}
}

/** Throws `SourceError` at the first row whose `column` names a total and not a place. */
export function noTotalRow(rows: readonly SourceRow[], column: string, file: SourceFile): void {
	for (const row of rows) {
		const label = row.text(column);
		if (!totalLabels.has(label.toLowerCase())) continue;
		throw new SourceError({
			file: file.path,
			row: row.line,
			column,
			expected: 'no total among the rows',
			found: quoted(label)
		});
	}
}
