import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../../helpers/files';

/** Rows that an R script of tests/fixtures/stats wrote, as texts by column. */
export function fixtureRows(name: string): readonly Readonly<Record<string, string>>[] {
	return parse(readFileSync(join(root, 'tests', 'fixtures', 'stats', name), 'utf8'), {
		columns: true
	});
}

/** The number in a column; null for R's `Inf`. */
export function finite(row: Readonly<Record<string, string>>, column: string): number | null {
	const text = row[column] ?? '';
	return text === 'Inf' ? null : Number(text);
}
