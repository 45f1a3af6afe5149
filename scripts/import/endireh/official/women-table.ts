import { SourceError } from '../../lib/source-error';
import { Cells, EMPTY } from './cells';
import type { PackedTable } from './tables';
import type { Survey } from './survey';

/** The columns that hold the design and the woman's place in it, in every table. */
const designColumns = { weight: 'FAC_MUJ', stratum: 'EST_DIS', unit: 'UPM_DIS' } as const;

type DesignColumn = keyof typeof designColumns;

/** The women interviewed, in the order of their table. */
export interface Women {
	/** The table they come from, for what is said of a row. */
	readonly path: string;
	readonly count: number;
	/** A woman's key → her place. */
	readonly places: ReadonlyMap<string, number>;
	/** The line of her row. */
	readonly lines: Int32Array;
	readonly weight: Int32Array;
	readonly stratum: Int32Array;
	readonly unit: Int32Array;
	/** CVE_ENT, as written. */
	readonly state: readonly string[];
	/** DOMINIO: U, C, R. */
	readonly domain: readonly string[];
	/** T_INSTRUM: the questionnaire, by which a woman has, had or never had a partner. */
	readonly questionnaire: readonly string[];
}

const questionnaires = new Set(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
const domains = new Set(['U', 'C', 'R']);
/** The questionnaire of women who never had a partner. */
export const NEVER_PARTNER = 'C2';

/**
 * The women of a survey, by its table with a row for each. Throws `SourceError` for a missing column,
 * a key that is blank or occurs twice, a weight that is no positive whole number, a stratum or unit
 * that is none, and an unknown state, domain or questionnaire.
 */
export function readWomen(table: PackedTable, survey: Survey): Women {
	const cells = new Cells({ path: table.path, bytes: table.member.bytes() });
	const at = (column: string): number => columnOf(cells, column, table.path);
	const [key, weight] = [at(survey.key), at(designColumns.weight)];
	const [stratum, unit] = [at(designColumns.stratum), at(designColumns.unit)];
	const [state, domain, questionnaire] = [at('CVE_ENT'), at('DOMINIO'), at('T_INSTRUM')];
	const places = new Map<string, number>();
	const numbers: Record<DesignColumn | 'lines', number[]> = {
		weight: [],
		stratum: [],
		unit: [],
		lines: []
	};
	const texts: Record<'state' | 'domain' | 'questionnaire', string[]> = {
		state: [],
		domain: [],
		questionnaire: []
	};
	while (cells.next()) {
		const woman = cells.key(key);
		if (woman === '') throw cells.faultOf(key, 'a key');
		const before = places.get(woman);
		if (before !== undefined) throw twice(cells, key, numbers.lines[before] ?? 0);
		places.set(woman, places.size);
		numbers.lines.push(cells.line);
		numbers.weight.push(positive(cells, weight));
		numbers.stratum.push(positive(cells, stratum));
		numbers.unit.push(positive(cells, unit));
		texts.state.push(stateOf(cells, state));
		texts.domain.push(oneOf(cells, domain, domains));
		texts.questionnaire.push(oneOf(cells, questionnaire, questionnaires));
	}
	if (places.size === 0) {
		throw new SourceError({ file: table.path, expected: 'a row for each woman', found: 'none' });
	}
	return {
		path: table.path,
		count: places.size,
		places,
		lines: Int32Array.from(numbers.lines),
		weight: Int32Array.from(numbers.weight),
		stratum: Int32Array.from(numbers.stratum),
		unit: Int32Array.from(numbers.unit),
		...texts
	};
}

/**
 * What checks that the row of a woman repeats the design of her row in the table of women, as far as it
 * states it.
 */
export function designCheck(cells: Cells, women: Women): (place: number) => void {
	const columns = (Object.keys(designColumns) as DesignColumn[]).flatMap((name) => {
		const cell = cells.names.indexOf(designColumns[name]);
		return cell < 0 ? [] : [{ cell, values: women[name] }];
	});
	return (place) => {
		for (const { cell, values } of columns) {
			const value = cells.whole(cell);
			if (value === values[place] || value === EMPTY) continue;
			const row = women.lines[place] ?? 0;
			throw cells.faultOf(cell, `${values[place] ?? 0}, as in row ${row} of ${women.path}`);
		}
	};
}

/** The error of a woman who has a row already. Her key is not told: nobody but the reader sees one. */
export function twice(cells: Cells, key: number, before: number): SourceError {
	return cells.faultOf(key, `each woman once (another in row ${before})`, 'the same woman');
}

/** Where a column stands; throws `SourceError` where the table has none of that name. */
export function columnOf(cells: Cells, column: string, path: string): number {
	const at = cells.names.indexOf(column);
	if (at >= 0) return at;
	throw missingColumn(column, cells.names, path);
}

/** The error of a table without a column. */
export function missingColumn(column: string, names: readonly string[], path: string): SourceError {
	const shown =
		names.length > 30 ? [...names.slice(0, 30), `and ${names.length - 30} more`] : names;
	const found = `the columns ${shown.join(', ')}`;
	return new SourceError({ file: path, row: 1, column, expected: 'this column', found });
}

function positive(cells: Cells, cell: number): number {
	const value = cells.whole(cell);
	if (value > 0) return value;
	throw cells.faultOf(cell, 'a whole number, one or more');
}

function stateOf(cells: Cells, cell: number): string {
	const code = cells.whole(cell);
	if (code >= 1 && code <= 32) return String(code);
	throw cells.faultOf(cell, 'the code of a state, 1 to 32');
}

function oneOf(cells: Cells, cell: number, codes: ReadonlySet<string>): string {
	const text = cells.key(cell);
	if (codes.has(text)) return text;
	throw cells.faultOf(cell, `one of ${[...codes].join(' ')}`);
}
