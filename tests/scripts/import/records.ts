import { csvRecords } from '../../../scripts/import/lib/csv';
import { dataBytes } from './data';

/** The fields of each record of a CSV text, header first. */
export function fieldsOf(text: string): readonly (readonly string[])[] {
	return [...csvRecords(text)].map(({ fields }) =>
		Array.from({ length: fields.length }, (_, index) => fields.at(index) ?? '')
	);
}

/** The rows of a CSV text by column. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
	const [header = [], ...rows] = fieldsOf(text);
	return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

/** The rows of a plain CSV table of `data/` by column. */
export function dataRecords(path: string): readonly Readonly<Record<string, string>>[] {
	return recordsOf(new TextDecoder().decode(dataBytes(path)));
}
