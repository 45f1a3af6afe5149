import type { ChartTable } from './types';

/**
 * Hands the reader a table as the file `<fileName>.csv`. The code that makes it is read only then.
 * Rejects when the table or that code cannot be read.
 */
export async function saveTable(
	fileName: string,
	table: ChartTable | Promise<ChartTable>
): Promise<void> {
	const [{ browserDownloader, downloadText }, { csvOf }, whole] = await Promise.all([
		import('../share/download'),
		import('./csv'),
		table
	]);
	downloadText(`${fileName}.csv`, csvOf(whole), 'text/csv', browserDownloader());
}
