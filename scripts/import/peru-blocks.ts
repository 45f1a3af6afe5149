import { csvRecords, type Fields } from './lib/csv';
import { decode, type SourceFile } from './lib/read';
import { quoted, SourceError } from './lib/source-error';
import { departmentCode, departments, type Victims } from './peru-departments';

/** The file's last year ends in about July. */
const LAST_YEAR = 2016;
const LAST_MONTHS = 7;

const FIRST_BLOCK = 2;
const BLOCK = ['Feminicidio', 'Tentativa'] as const;

/**
 * The departments' file of 2009 to 2016, whose header has two lines: a year over each pair of columns,
 * femicides and attempts. Throws `SourceError` for any other header, a department that is missing,
 * unknown or twice, and a count that is none.
 */
export function byDepartment(file: SourceFile): readonly Victims[] {
	const [yearLine, kindLine, ...lines] = [...csvRecords(decode(file, 'latin-1'))];
	if (!yearLine || !kindLine || lines.length === 0) {
		const expected = 'two lines of header and rows';
		throw new SourceError({ file: file.path, expected, found: 'fewer lines' });
	}
	const years = yearsOf(file, yearLine.fields, kindLine.fields);
	const seen = new Set<string>();
	const victims = lines.flatMap(({ line, fields, closed }) => {
		if (!closed || fields.length !== kindLine.fields.length)
			throw wrong(file, line, `${kindLine.fields.length} fields`, `${fields.length}`);
		const department = codeOf(file, line, fields);
		if (seen.has(department)) throw wrong(file, line, 'each department once', department);
		seen.add(department);
		return years.flatMap((year, index): Victims[] => {
			const at = FIRST_BLOCK + BLOCK.length * index;
			const counted = { department, year, months: year === LAST_YEAR ? LAST_MONTHS : 12 };
			return [
				{ ...counted, crime: 'femicide', n: countAt(file, line, fields, at) },
				{ ...counted, crime: 'attempted_femicide', n: countAt(file, line, fields, at + 1) }
			];
		});
	});
	const missing = Object.keys(departments).find((code) => !seen.has(code));
	if (missing !== undefined)
		throw new SourceError({ file: file.path, expected: missing, found: 'no such row' });
	return victims;
}

/** The year over each pair of columns. */
function yearsOf(file: SourceFile, yearLine: Fields, kindLine: Fields): readonly number[] {
	const blocks = (kindLine.length - FIRST_BLOCK) / BLOCK.length;
	const expected = 'a year over each pair of Feminicidio and Tentativa';
	const whole = Number.isInteger(blocks) && blocks > 0 && yearLine.length === kindLine.length;
	if (!whole) throw wrong(file, 1, expected, `${kindLine.length} columns`);
	return Array.from({ length: blocks }, (_, block) => {
		const at = FIRST_BLOCK + BLOCK.length * block;
		const text = textAt(yearLine, at);
		const kinds = BLOCK.map((_, offset) => textAt(kindLine, at + offset));
		if (!/^\d{4}$/.test(text) || kinds.join() !== BLOCK.join())
			throw wrong(file, 1, expected, [text, ...kinds].map(quoted).join(' '));
		return Number(text);
	});
}

/** The code of a row, which its name has to bear out. */
function codeOf(file: SourceFile, line: number, fields: Fields): string {
	const [code, name] = [textAt(fields, 0), textAt(fields, 1)];
	if (departmentCode(name) === code) return code;
	throw wrong(file, line, 'the code and name of a department of Peru', quoted(`${code} ${name}`));
}

function countAt(file: SourceFile, line: number, fields: Fields, at: number): number {
	const text = textAt(fields, at);
	if (/^\d+$/.test(text)) return Number(text);
	throw wrong(file, line, 'a whole number, zero or more', text === '' ? 'a blank' : quoted(text));
}

function textAt(fields: Fields, at: number): string {
	return (fields.at(at) ?? '').trim();
}

function wrong(file: SourceFile, row: number, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, row, expected, found });
}
