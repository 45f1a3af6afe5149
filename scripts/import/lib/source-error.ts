/** What a `SourceError` has to say; `row` counts lines of the file from 1, the header being line 1. */
export interface SourceFault {
	readonly file: string;
	readonly row?: number | null;
	readonly column?: string | null;
	readonly expected: string;
	readonly found: string;
}

/**
 * A source file is not what its publisher's format promises. Stops the import: the program ends
 * with exit code 1 and `data/` stays as it was.
 */
export class SourceError extends Error {
	override readonly name = 'SourceError';
	/** Path relative to the root of the sources. */
	readonly file: string;
	/** Line of the file, header = 1; null where the fault is the file's as a whole. */
	readonly row: number | null;
	readonly column: string | null;
	readonly expected: string;
	readonly found: string;

	constructor(fault: SourceFault, options?: { cause?: unknown }) {
		const row = fault.row ?? null;
		const column = fault.column ?? null;
		const place = [
			fault.file,
			...(row === null ? [] : [`row ${row}`]),
			...(column === null ? [] : [`column "${column}"`])
		].join(', ');
		super(`${place}: expected ${fault.expected}, found ${fault.found}`, options);
		this.file = fault.file;
		this.row = row;
		this.column = column;
		this.expected = fault.expected;
		this.found = fault.found;
	}
}

/** A text as an error shows it: in quotes, cut at 60 characters. */
export function quoted(text: string): string {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
