/** What is wrong in the file kept by hand, in words for who keeps it. */
import type { Text } from '../../src/lib/catalog/types';
import type { Column, HandRow } from './columns';

export interface Problem {
	/** Line of the file, from 1: the header's. */
	readonly line: number;
	/** Null where the whole line or file is meant. */
	readonly column: string | null;
	/** What stands in the cell; null where there is no cell. */
	readonly found: string | null;
	/** What is wrong, and what to write instead. */
	readonly text: Text;
}

/** The problem of a row's cell. */
export function problem({ line, cells }: HandRow, column: Column, text: Text): Problem {
	return { line, column, found: cells[column], text };
}

/** A problem as it is printed: file, line, column, what it says, and what to do, first in Spanish. */
export function problemText(file: string, { line, column, found, text }: Problem): string {
	const where = {
		es: `${file}, línea ${line}${column === null ? '' : `, columna «${column}»`}`,
		en: `${file}, line ${line}${column === null ? '' : `, column “${column}”`}`
	};
	const says = {
		es: found === null ? '' : found === '' ? ' Está vacía.' : ` Dice «${found}».`,
		en: found === null ? '' : found === '' ? ' It is blank.' : ` It says “${found}”.`
	};
	return [`${where.es}:${says.es} ${text.es}`, `  ${where.en}:${says.en} ${text.en}`].join('\n');
}
