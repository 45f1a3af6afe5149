import type { Fields } from './csv';
import { quoted, SourceError } from './source-error';
import type { SourceFile } from './sources';

/** A row of a source table. */
export interface SourceRow {
	/** Line of the file on which the row begins; the header is line 1. */
	readonly line: number;
	/**
	 * The trimmed text of a column; `''` for a column named as optional and absent. Throws
	 * `SourceError` for a column that the reader did not ask for and the file does not have.
	 */
	text(column: string): string;
}

/** The header of a table: where each column stands, and rows that know it. */
export class Header {
	readonly #file: SourceFile;
	readonly #names: readonly string[];
	readonly #index: Map<string, number>;
	readonly #optional: ReadonlySet<string>;

	constructor(
		file: SourceFile,
		names: readonly string[],
		shape: { columns: readonly string[]; optional?: readonly string[] }
	) {
		this.#file = file;
		this.#names = names.map((name) => name.trim());
		this.#index = new Map(this.#names.map((name, index) => [name, index]));
		this.#optional = new Set(shape.optional);
		for (const column of shape.columns) {
			if (!this.#index.has(column)) throw this.#missing(column);
		}
		const repeated = this.#names.find(
			(name, index) => name !== '' && this.#names.indexOf(name) !== index
		);
		if (repeated !== undefined) {
			const expected = 'each column once';
			throw new SourceError({ file: file.path, row: 1, column: repeated, expected, found: 'two' });
		}
	}

	row(line: number, fields: Fields): SourceRow {
		if (fields.length !== this.#names.length) {
			throw new SourceError({
				file: this.#file.path,
				row: line,
				expected: `${this.#names.length} fields`,
				found: `${fields.length}`
			});
		}
		return new HeadedRow(line, fields, this);
	}

	/** Where `column` stands, or -1 for an optional column that is absent. */
	position(column: string): number {
		const index = this.#index.get(column);
		if (index !== undefined) return index;
		if (this.#optional.has(column)) return -1;
		throw this.#missing(column);
	}

	#missing(column: string): SourceError {
		const found = `the columns ${this.#names.map((name) => quoted(name)).join(', ')}`;
		return new SourceError({
			file: this.#file.path,
			row: 1,
			column,
			expected: 'this column',
			found
		});
	}
}

class HeadedRow implements SourceRow {
	constructor(
		readonly line: number,
		private readonly fields: Fields,
		private readonly header: Header
	) {}

	text(column: string): string {
		const position = this.header.position(column);
		return position < 0 ? '' : (this.fields.at(position) ?? '').trim();
	}
}
