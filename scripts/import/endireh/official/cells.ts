import { quoted, SourceError } from '../../lib/source-error';
import type { SourceFile } from '../../lib/sources';

const [TAB, BREAK, RETURN, SPACE, QUOTE, COMMA] = [9, 10, 13, 32, 34, 44];
const [ZERO, NINE] = [48, 57];
/** A cell that holds nothing, and one that is not a whole number of up to nine digits. */
export const [EMPTY, NOT_WHOLE] = [-1, -2] as const;

/**
 * The records of a CSV of INEGI, one after another, by where their cells stand in the bytes: a table
 * of 110,000 women and hundreds of columns is never turned into text, and only cells that someone asks
 * for are looked at. What is asked for is digits and letters A to Z, which are the same bytes in
 * Latin-1 and UTF-8; cells with names are passed over, so that either will do.
 *
 * INEGI's files have returns and line breaks stuck to values, with and without quotes: they and blanks
 * around a value are taken off, and a line break ends a record only when all its cells are there.
 */
export class Cells {
	/** Names of the columns as in the header, in capitals. */
	readonly names: readonly string[];
	/** The line on which the record begins; the header is line 1. */
	line = 0;
	readonly #file: Pick<SourceFile, 'path' | 'bytes'>;
	readonly #width: number;
	#starts = new Int32Array(4096);
	#ends = new Int32Array(4096);
	#at = 0;
	#lines = 1;

	/** Reads the header. Throws `SourceError` for bytes that are no text, and for a column twice. */
	constructor(file: Pick<SourceFile, 'path' | 'bytes'>) {
		this.#file = file;
		const { bytes } = file;
		if (bytes.indexOf(0) >= 0) throw this.#fault('Latin-1 or UTF-8', 'a byte 0, as in no text');
		if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
		const width = this.#skip() ? this.#record(null) : 0;
		this.names = Array.from({ length: width }, (_, cell) => this.text(cell).toUpperCase());
		this.#width = width;
		const twice = this.names.find((name, at) => name !== '' && this.names.indexOf(name) !== at);
		if (twice !== undefined) throw this.#fault('each column once', 'two', twice);
	}

	/** Goes to the next record; false after the last. Throws `SourceError` for one with other cells. */
	next(): boolean {
		if (!this.#skip()) return false;
		this.#record(this.#width);
		return true;
	}

	/** The text of a cell, without quotes, blanks, returns and line breaks around it. */
	text(cell: number): string {
		const [start, end] = this.#trimmed(cell);
		const part = this.#file.bytes.subarray(start, end);
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(part).replaceAll('""', '"');
		} catch {
			return Buffer.from(part).toString('latin1').replaceAll('""', '"');
		}
	}

	/** The cell as a key: `text` for cells of digits and letters, faster. */
	key(cell: number): string {
		const [start, end] = this.#trimmed(cell);
		const { buffer, byteOffset } = this.#file.bytes;
		return Buffer.from(buffer, byteOffset + start, end - start).toString('latin1');
	}

	/** The cell as a whole number, `EMPTY`, or `NOT_WHOLE`. */
	whole(cell: number): number {
		const { bytes } = this.#file;
		const [start, end] = this.#trimmed(cell);
		if (start === end) return EMPTY;
		if (end - start > 9) return NOT_WHOLE;
		let value = 0;
		for (let at = start; at < end; at++) {
			const byte = bytes[at] ?? 0;
			if (byte < ZERO || byte > NINE) return NOT_WHOLE;
			value = value * 10 + byte - ZERO;
		}
		return value;
	}

	/** The error of a cell that is not `expected`; `found` says what it is, where its text is not to be told. */
	faultOf(cell: number, expected: string, found?: string): SourceError {
		const text = this.text(cell);
		const told = found ?? quoted(text);
		return this.#fault(expected, text === '' ? 'a blank' : told, this.names[cell]);
	}

	/** Where a value begins and ends, without what is stuck to it. */
	#trimmed(cell: number): readonly [start: number, end: number] {
		const { bytes } = this.#file;
		let [start, end] = [this.#starts[cell] ?? 0, this.#ends[cell] ?? 0];
		while (start < end && isBlank(bytes[start])) start++;
		while (end > start && isBlank(bytes[end - 1])) end--;
		return [start, end];
	}

	/** To the first byte of the next record; false where there is none. */
	#skip(): boolean {
		const { bytes } = this.#file;
		while (this.#at < bytes.length && isBlank(bytes[this.#at])) {
			if (bytes[this.#at] === BREAK) this.#lines++;
			this.#at++;
		}
		return this.#at < bytes.length;
	}

	/** Reads a record of `width` cells, the header with as many as it has; gives how many there are. */
	#record(width: number | null): number {
		const { bytes } = this.#file;
		this.line = this.#lines;
		for (let cell = 0; ; cell++) {
			const last = width === null || cell === width - 1;
			this.#cell(cell, last);
			const byte = bytes[this.#at];
			if (byte === COMMA && (width === null || !last)) {
				this.#at++;
				continue;
			}
			if (byte === COMMA) throw this.#fault(`${width} fields`, 'more');
			if (!last) throw this.#fault(`${width} fields`, `${cell + 1} and the end of the file`);
			return cell + 1;
		}
	}

	/** Reads a cell, up to its comma; a line break ends it too where it may be the `last` one. */
	#cell(cell: number, last: boolean): void {
		const { bytes } = this.#file;
		if (cell >= this.#starts.length) throw this.#fault('a header of INEGI', 'thousands of columns');
		this.#pass(last);
		if (bytes[this.#at] === QUOTE) {
			this.#starts[cell] = this.#at + 1;
			this.#ends[cell] = this.#closingQuote();
			this.#pass(last);
			const byte = bytes[this.#at];
			if (byte === undefined || byte === COMMA || byte === BREAK) return;
			throw this.#fault('a comma after a closing quote', 'something else', this.names?.[cell]);
		}
		let [at, end, broken] = [this.#at, this.#at, false];
		this.#starts[cell] = at;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			if (byte === COMMA || (byte === BREAK && last)) break;
			if (byte === BREAK) {
				this.#lines++;
				broken = true;
			} else if (!isBlank(byte)) {
				if (broken) throw this.#fault('a value in one line', 'two', this.names?.[cell]);
				end = at + 1;
			}
		}
		this.#ends[cell] = end;
		this.#at = at;
	}

	/** Over blanks and returns, and over line breaks where none can end the record. */
	#pass(last: boolean): void {
		const { bytes } = this.#file;
		for (; this.#at < bytes.length; this.#at++) {
			const byte = bytes[this.#at];
			if (!isBlank(byte) || (byte === BREAK && last)) return;
			if (byte === BREAK) this.#lines++;
		}
	}

	/** From an opening quote to behind the closing one; gives where the value ends. */
	#closingQuote(): number {
		const { bytes } = this.#file;
		for (let at = this.#at + 1; at < bytes.length; at++) {
			if (bytes[at] === BREAK) this.#lines++;
			if (bytes[at] !== QUOTE) continue;
			if (bytes[at + 1] === QUOTE) {
				at++;
				continue;
			}
			this.#at = at + 1;
			return at;
		}
		throw this.#fault('a closing quote', 'the end of the file');
	}

	#fault(expected: string, found: string, column?: string): SourceError {
		const row = this.line === 0 ? null : this.line;
		return new SourceError({ file: this.#file.path, row, column, expected, found });
	}
}

function isBlank(byte: number | undefined): boolean {
	return byte === SPACE || byte === BREAK || byte === RETURN || byte === TAB;
}
