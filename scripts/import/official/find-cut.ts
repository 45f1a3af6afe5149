import { count, type SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import {
	cutFromText,
	FIRST_YEAR,
	monthColumns,
	monthsCounted,
	RNID_FIRST_YEAR,
	type Cut
} from '../sesnsp/cut';
import type { Kind } from './kind';

/**
 * The cut of an official file: the last month in which anything is counted. Months after it are
 * blank as published and zero in some copies, so that a zero alone is no sign of a count. A cut that
 * was `stated` has to be the same; only a file that ends with its register, in December 2025, may be
 * of any later month, for it says no more itself. Throws `SourceError` for another stated cut, a
 * count that is none, a year that is missing, and a month without any count before the cut.
 */
export function findCut(
	rows: readonly SourceRow[],
	file: SourceFile,
	register: Kind['register'],
	stated: Cut | null
): Cut {
	const first = register === 'cnsp' ? FIRST_YEAR : RNID_FIRST_YEAR;
	everyYear(rows, file, first);
	const counted = new Set<string>();
	for (const row of rows) {
		const year = count(row, 'Año', file);
		for (const [index, column] of monthColumns.entries()) {
			const text = row.text(column);
			if (text === '' || text === '0' || count(row, column, file) === 0) continue;
			counted.add(monthText(year, index + 1));
		}
	}
	const cut = cutFromText([...counted].reduce((last, month) => (month > last ? month : last), ''));
	if (!cut) throw fault(file, 'a month with a count', 'none');
	everyMonth(counted, file, first, cut);
	if (stated === null || stated.text === cut.text) return cut;
	const registerEnd = monthText(RNID_FIRST_YEAR - 1, 12);
	if (register === 'cnsp' && cut.text === registerEnd && stated.text > cut.text) return stated;
	throw fault(file, `counts to the cut stated, ${stated.text}`, `counts to ${cut.text}`);
}

function everyYear(rows: readonly SourceRow[], file: SourceFile, first: number): void {
	const held = new Map<number, SourceRow>();
	for (const row of rows) {
		const year = count(row, 'Año', file);
		if (!held.has(year)) held.set(year, row);
	}
	const years = [...held.keys()].sort((a, b) => a - b);
	for (const [index, year] of years.entries()) {
		if (year === first + index) continue;
		const row = held.get(year);
		throw new SourceError({
			file: file.path,
			row: row?.line,
			column: 'Año',
			expected: `each year from ${first} on, here ${first + index}`,
			found: quoted(row?.text('Año') ?? '')
		});
	}
}

function everyMonth(counted: ReadonlySet<string>, file: SourceFile, first: number, cut: Cut): void {
	for (let year = first; year <= cut.year; year++) {
		for (let month = 1; month <= monthsCounted(year, cut); month++) {
			if (counted.has(monthText(year, month))) continue;
			const expected = `a count in each month to ${cut.text}`;
			throw fault(file, expected, `none in ${monthText(year, month)}`);
		}
	}
}

function monthText(year: number, month: number): string {
	return `${year}-${String(month).padStart(2, '0')}`;
}

function fault(file: SourceFile, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, expected, found });
}
