/** The files of a tabulation. Loaded when a reader asks for one. */
import type { Lang } from '../../../catalog/types';
import type { TabulationResult } from '../../../query/tabulation';
import { xlsxOf } from '../../../share/xlsx';
import type { Reading } from './citation';
import { csvOf } from './csv';
import { workbookOf } from './workbook';

/** The result as a CSV file in UTF-8. */
export function csvFile(result: TabulationResult, lang: Lang): Blob {
	return new Blob([csvOf(result, lang)], { type: 'text/csv;charset=utf-8' });
}

/**
 * The result as an Excel file of two sheets, the table and the method.
 *
 * @throws Error when the package that writes it cannot be loaded
 */
export function xlsxFile(result: TabulationResult, reading: Reading, lang: Lang): Promise<Blob> {
	return xlsxOf(workbookOf(result, reading, lang));
}
