import type { Precision, Row, SqlRow, SqlValue } from './types';

/** The number in a column; null where it is null, absent or no number. */
export function numberIn(row: SqlRow, column: string): number | null {
	const value = row[column];
	return typeof value === 'number' ? value : null;
}

/** The text in a column; null where it is null, absent or no text. */
export function textIn(row: SqlRow, column: string): string | null {
	const value = row[column];
	return typeof value === 'string' ? value : null;
}

/** The class of precision in a column; null for anything else. */
export function precisionIn(row: SqlRow, column: string): Precision | null {
	const value = row[column];
	return value === 'high' || value === 'moderate' || value === 'low' ? value : null;
}

/** How an estimate was made, from a column; null for anything else. */
export function originIn(row: SqlRow, column: string): Row['origin'] {
	const value = row[column];
	return value === 'microdata' || value === 'aggregate' || value === 'published' ? value : null;
}

/**
 * A value of either engine as a plain one: big integers become numbers, decimals and dates their text.
 *
 * @throws RangeError when a whole number is too large for a double to hold exactly
 */
export function plainValue(value: unknown): SqlValue {
	switch (typeof value) {
		case 'string':
		case 'number':
		case 'boolean':
			return value;
		case 'bigint':
			if (!Number.isSafeInteger(Number(value)))
				throw new RangeError(`a double does not hold ${value} exactly: cast it in the query`);
			return Number(value);
		default:
			return value === null || value === undefined ? null : String(value);
	}
}
