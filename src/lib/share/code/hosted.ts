/** Whether the site has the rows of a view as files. */
import type { Read } from '../../figures/types';
import { fileTable, rowObjects } from '../columns';
import type { JsonFile } from '../json-file';
import type { Taken } from '../types';

/**
 * The files of the site that hold the rows of a view: its own, or those beside the embed of its path when they hold the
 * same rows in whatever order, as where the view only shows them in another form. Null when there are none, or they
 * cannot be read.
 *
 * @param read asked for `data.json` beside the embed of a view with a query
 */
export async function hostedRows(
	taken: Pick<Taken, 'lang' | 'table' | 'embed' | 'hosted'>,
	read: Read
): Promise<Taken['hosted']> {
	const { lang, table, embed, hosted } = taken;
	if (hosted !== null || embed.status === 'impossible') return hosted;
	const folder = embed.path[lang].replace(/[?#].*$/, '');
	const json = `${folder}data.json`;
	try {
		const file = (await read(json)) as JsonFile;
		const isSame = sorted(file.rows) === sorted(rowObjects(fileTable(table, lang)));
		return isSame ? { csv: `${folder}data.csv`, json } : null;
	} catch {
		return null;
	}
}

/** The rows as one text, the same for the same rows in another order. */
function sorted(rows: JsonFile['rows']): string {
	return rows
		.map((row) => JSON.stringify(row))
		.sort()
		.join('\n');
}
