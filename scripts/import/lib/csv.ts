/** The fields of a record: an array, or anything that gives a field by its place. */
export interface Fields {
	readonly length: number;
	at(index: number): string | undefined;
}

/** One record of a CSV text and the line on which it begins. */
export interface CsvRecord {
	readonly line: number;
	readonly fields: Fields;
	/** False when a quoted field never ends. */
	readonly closed: boolean;
}

/**
 * Splits a CSV text (RFC 4180: commas, `"` around fields, `""` for a quote inside; lines end in
 * `\n`) into records. Lines without quotes, nearly all of the 80,000 of a SESNSP file, are not cut
 * up until a field is asked for: most never are. An empty last line is no record.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
	const ends: number[] = [];
	let quote = text.indexOf('"');
	let start = 0;
	let line = 1;
	while (start < text.length) {
		if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		if (quote < 0 || quote > end) {
			const first = ends.length;
			for (let at = text.indexOf(',', start); at >= 0 && at < end; at = text.indexOf(',', at + 1)) {
				ends.push(at);
			}
			ends.push(end);
			yield { line, fields: new PlainFields(text, ends, start, first), closed: true };
			start = end + 1;
			line++;
			continue;
		}
		const quoted = quotedRecord(text, start);
		yield { line, fields: quoted.fields, closed: quoted.closed };
		start = quoted.next;
		line += quoted.lines;
	}
}

/** A line without quotes, by where its fields end in the text. */
class PlainFields implements Fields {
	readonly length: number;

	/** The last end pushed to `ends` is this line's; its ends begin at `first`. */
	constructor(
		private readonly text: string,
		private readonly ends: readonly number[],
		private readonly start: number,
		private readonly first: number
	) {
		this.length = ends.length - first;
	}

	at(index: number): string | undefined {
		if (index < 0 || index >= this.length) return undefined;
		const before = this.ends[this.first + index - 1] ?? 0;
		const start = index === 0 ? this.start : before + 1;
		return this.text.slice(start, this.ends[this.first + index]);
	}
}

interface QuotedRecord {
	fields: string[];
	closed: boolean;
	next: number;
	lines: number;
}

function quotedRecord(text: string, start: number): QuotedRecord {
	const fields: string[] = [];
	let lines = 1;
	let at = start;
	for (;;) {
		let field = '';
		if (text[at] === '"') {
			at++;
			for (;;) {
				const quote = text.indexOf('"', at);
				if (quote < 0) return { fields, closed: false, next: text.length, lines };
				field += text.slice(at, quote);
				at = quote + 1;
				if (text[at] !== '"') break;
				field += '"';
				at++;
			}
			lines += field.split('\n').length - 1;
		}
		const rest = endOfField(text, at);
		fields.push(field + text.slice(at, rest));
		at = rest + 1;
		if (text[rest] !== ',') return { fields, closed: true, next: at, lines };
	}
}

function endOfField(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const char = text[at];
		if (char === ',' || char === '\n') return at;
	}
	return text.length;
}
