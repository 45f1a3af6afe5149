/** The committed table of helplines, read when the pages are made. Never part of a page's script. */
import { parse } from 'csv-parse/sync';
import table from '../../../data/helplines/helplines.csv?raw';
import type { Lang } from '../catalog/types';
import { helplineFromRow, type Helpline } from './helplines';

const rows: readonly Record<string, string>[] = parse(table, { columns: true });

/** Every line that may be published, in one language, in the table's order. */
export function readHelplines(lang: Lang): readonly Helpline[] {
	return rows.map((row) => helplineFromRow(row, lang));
}
