import { SourceError } from '../../lib/source-error';
import { BLANK, kinds, standsFor, type Answers, type Kind } from './answers';
import { Cells, EMPTY } from './cells';
import { residents, type Survey } from './survey';
import type { PackedTable, PackedTables } from './tables';
import { columnOf, designCheck, missingColumn, twice, type Women } from './women-table';

/** A table that is read, and the columns looked for in it. */
export interface Section {
	readonly name: string;
	/** Whether the woman at a place has to be in it. */
	readonly asks: (place: number) => boolean;
	readonly items: ReadonlyMap<string, Kind>;
}

/**
 * The answers of the women to the items of a section. INEGI splits long sections, so that an item may
 * lie in the table (TB_SEC_VIII) or in a continuation (TB_SEC_VIII_2). Throws `SourceError` for a
 * missing table or column, a code that the item's list lacks, a woman twice or one who is not in the
 * table of women, a woman who should be there and is not, and another weight, stratum or unit. The
 * table of residents holds others as well: they are passed over.
 */
export function readSection(
	section: Section,
	tables: PackedTables,
	survey: Survey,
	women: Women
): ReadonlyMap<string, Answers> {
	const [first, ...continuations] = partsOf(section.name, tables);
	if (!first || !tables.has(section.name)) {
		const file = [...tables.values()][0]?.path.split('/')[0] ?? survey.women;
		const found = `the tables ${[...tables.keys()].join(', ')}`;
		throw new SourceError({ file, expected: `the table ${section.name}`, found });
	}
	const answers = new Map<string, Answers>();
	let missing = [...section.items];
	let names: readonly string[] = [];
	for (const part of [first, ...continuations]) {
		if (missing.length === 0) break;
		const cells = new Cells({ path: part.path, bytes: part.member.bytes() });
		names = part === first ? cells.names : names;
		const found = missing.flatMap(([item, kind]) =>
			cells.names.flatMap((name, cell) =>
				standsFor(item, name) ? [{ item, name, cell, kind }] : []
			)
		);
		missing = missing.filter(([item]) => !found.some((column) => column.item === item));
		if (part !== first && found.length === 0) continue;
		const columns = found.map((column) => ({
			...column,
			values: new Uint8Array(women.count).fill(BLANK),
			allowed: allowedOf(column.kind)
		}));
		readPart(cells, part.path, columns, { section, survey, women });
		for (const { name, values } of columns) answers.set(name, values);
	}
	const [gone] = missing;
	if (gone) throw missingColumn(gone[0].replace('*', '1'), names, first.path);
	return answers;
}

/** A table and its continuations, in order. */
function partsOf(name: string, tables: PackedTables): readonly PackedTable[] {
	return [...tables]
		.filter(([table]) => table === name || standsFor(`${name}_*`, table))
		.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
		.map(([, table]) => table);
}

interface Column {
	readonly cell: number;
	readonly values: Answers;
	/** 1 at each code of the list. */
	readonly allowed: Uint8Array;
	readonly kind: Kind;
}

interface Part {
	readonly section: Section;
	readonly survey: Survey;
	readonly women: Women;
}

function readPart(
	cells: Cells,
	path: string,
	columns: readonly Column[],
	{ section, survey, women }: Part
): void {
	const key = columnOf(cells, survey.key, path);
	const check = designCheck(cells, women);
	const rows = new Int32Array(women.count);
	while (cells.next()) {
		const place = women.places.get(cells.key(key));
		if (place === undefined) {
			if (section.name === residents.table) continue;
			throw cells.faultOf(key, `a woman of ${women.path}`, 'another');
		}
		const before = rows[place] ?? 0;
		if (before > 0) throw twice(cells, key, before);
		rows[place] = cells.line;
		check(place);
		for (const { cell, values, allowed, kind } of columns) {
			const code = cells.whole(cell);
			if (code === EMPTY) continue;
			if (code >= 0 && allowed[code] === 1) values[place] = code;
			else throw cells.faultOf(cell, `${listOf(kind)} or a blank`);
		}
	}
	everyWoman(rows, section, women, path);
}

function everyWoman(rows: Int32Array, { asks }: Section, women: Women, path: string): void {
	const missing = [...women.lines.keys()].filter((place) => rows[place] === 0 && asks(place));
	const [first] = missing;
	if (first === undefined) return;
	const found = `${missing.length} of them missing, the first that of row ${women.lines[first] ?? 0} there`;
	throw new SourceError({ file: path, expected: `the women of ${women.path}`, found });
}

function allowedOf(kind: Kind): Uint8Array {
	const allowed = new Uint8Array(256);
	for (const code of kinds[kind].codes) allowed[code] = 1;
	return allowed;
}

function listOf(kind: Kind): string {
	const codes: readonly number[] = kinds[kind].codes;
	if (codes.length < 12) return `one of ${codes.join(' ')}`;
	return `a code from ${Math.min(...codes)} to ${Math.max(...codes)}`;
}
