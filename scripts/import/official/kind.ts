import type { Crime, Register } from '../../../src/lib/catalog/types';
import { count, type SourceRow } from '../lib/read';
import { Header } from '../lib/rows';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { crimesFolder } from '../sesnsp/crimes';
import { monthColumns, RNID_FIRST_YEAR } from '../sesnsp/cut';
import { rnidFolder } from '../sesnsp/rnid';
import { victimsFolder } from '../sesnsp/victims';
import { crimesOf, type WideFolder } from '../sesnsp/wide-module';
import { crimeColumns, personColumns, placeColumns, wideKey } from '../sesnsp/wide';
import type { OfficialTable } from './table';

/** What an official file counts, and where its figures are kept. */
export interface Kind {
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	/** The folder of `data/` that takes it. */
	readonly folder: WideFolder;
	/** Folders with other cuts of the same counts, whole: a new cut revises theirs too. */
	readonly others: readonly string[];
	/** Crimes that the file has to hold. */
	readonly crimes: readonly Crime[];
	/** Whether `crime_month` gets the nation too, or leaves it to a bulletin. */
	readonly monthsOfNation: boolean;
	/** In words, for messages. */
	readonly name: string;
}

const kinds: readonly Kind[] = [
	kindOf(victimsFolder, [], 'victims, register CNSP (IDVFC)'),
	kindOf(crimesFolder, ['sesnsp-crimes-annual'], 'files, register CNSP (IDEFC)'),
	kindOf(rnidFolder, [], 'files, register RNID'),
	{
		...kindOf(rnidFolder, [], 'victims, register RNID'),
		unit: 'victims',
		// What else the new register will count of victims is not known yet.
		crimes: ['femicide', 'intentional_homicide'],
		monthsOfNation: true
	}
];

function kindOf(folder: WideFolder, others: readonly string[], name: string): Kind {
	const { register, unit, monthsOfNation } = folder;
	return { register, unit, folder, others, crimes: crimesOf(folder), monthsOfNation, name };
}

/** The rows of an official table, and what it counts: by its columns and years, never its name. */
export interface KnownTable {
	readonly kind: Kind;
	readonly rows: readonly SourceRow[];
}

/**
 * Finds out what a table counts. Victims have columns of the victim, files have none; years to 2025
 * are of the register CNSP, later ones of RNID. Throws `SourceError` for a column that is missing,
 * unknown, or a month out of order, and for years of both registers.
 */
export function knownTable({ file, names, records }: OfficialTable): KnownTable {
	const unit = unitOf(file, names);
	const columns = [...wideKey(unit), ...monthColumns];
	const header = new Header(file, names, { columns });
	onlyKnown(file, names, columns);
	monthsInOrder(file, names);
	const rows = records.map(({ line, fields }) => header.row(line, fields));
	const register = registerOf(file, rows);
	const kind = kinds.find((one) => one.register === register && one.unit === unit);
	if (kind) return { kind, rows };
	throw new TypeError(`no kind for ${register} ${unit}`);
}

function unitOf(file: SourceFile, names: readonly string[]): Kind['unit'] {
	const has = (column: string): boolean => names.some((name) => name.trim() === column);
	const municipal = names.find((name) => /municip/i.test(name));
	if (municipal !== undefined) {
		throw fault(file, 1, municipal, 'a file by state', 'a file by municipality');
	}
	const known = [...placeColumns, ...crimeColumns, ...monthColumns].filter(has);
	if (known.length === 0) {
		const found = `the columns ${quoted(names.join(', '))}`;
		throw fault(file, 1, null, 'the columns of IDVFC, IDEFC or RNID', found);
	}
	return personColumns.some(has) ? 'victims' : 'files';
}

function onlyKnown(file: SourceFile, names: readonly string[], columns: readonly string[]): void {
	const strange = names.find((name) => !columns.includes(name.trim()));
	if (strange === undefined) return;
	const expected = `only the columns ${columns.slice(0, -12).join(', ')} and the months`;
	throw fault(file, 1, strange, expected, quoted(strange));
}

/** Months under each other's names would pass every other check. */
function monthsInOrder(file: SourceFile, names: readonly string[]): void {
	const places = monthColumns.map((month) => names.findIndex((name) => name.trim() === month));
	const wrong = places.findIndex((place, month) => month > 0 && place < (places[month - 1] ?? 0));
	if (wrong < 0) return;
	const [before = '', month = ''] = monthColumns.slice(wrong - 1, wrong + 1);
	throw fault(file, 1, month, `the months in order, ${month} after ${before}`, 'it before');
}

function registerOf(file: SourceFile, rows: readonly SourceRow[]): Register {
	const isNew = (row: SourceRow): boolean => count(row, 'Año', file) >= RNID_FIRST_YEAR;
	const first = rows[0];
	const rnid = first !== undefined && isNew(first);
	const other = rows.find((row) => isNew(row) !== rnid);
	if (other) {
		const years = rnid ? `years from ${RNID_FIRST_YEAR}` : `years before ${RNID_FIRST_YEAR}`;
		const expected = `${years} alone, for the register changed then`;
		throw fault(file, other.line, 'Año', expected, quoted(other.text('Año')));
	}
	return rnid ? 'rnid' : 'cnsp';
}

function fault(
	file: SourceFile,
	row: number,
	column: string | null,
	expected: string,
	found: string
): SourceError {
	return new SourceError({ file: file.path, row, column, expected, found });
}
