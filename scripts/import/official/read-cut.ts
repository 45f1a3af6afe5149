import type { SourceRow } from '../lib/read';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { monthColumns, type Cut } from '../sesnsp/cut';
import { completeGrid } from '../sesnsp/grid';
import { crimeMonths, crimeYears, type CrimeMonth, type CrimeYear } from '../sesnsp/tables';
import { wideKey, wideRows } from '../sesnsp/wide';
import { findCut } from './find-cut';
import { knownTable, type Kind } from './kind';
import { knownSubtypes } from './subtypes';
import type { OfficialTable } from './table';

/** A cut as an official file tells it. */
export interface OfficialCut {
	readonly file: SourceFile;
	readonly kind: Kind;
	readonly cut: Cut;
	/** Rows of the file, those of crimes that we do not keep among them. */
	readonly rows: number;
	readonly years: readonly CrimeYear[];
	readonly months: readonly CrimeMonth[];
	/** What is odd in the file itself, in words. */
	readonly remarks: readonly string[];
}

/**
 * Reads a cut from an official table. `states` are those that have to be there, all 32 save in
 * tests; `stated` is the cut that the reader was told, or null. Throws `SourceError` at the first
 * thing that is not as SESNSP publishes it, a state or month that is missing among them.
 */
export function readCut(
	table: OfficialTable,
	states: readonly string[],
	stated: Cut | null
): OfficialCut {
	const { file } = table;
	const { kind, rows } = knownTable(table);
	const cut = findCut(rows, file, kind.register, stated);
	const publication = { cut, register: kind.register, unit: kind.unit };
	const ours = wideRows(rows, file, publication);
	completeGrid(ours, file, states, kind.crimes);
	sameRows(rows, file, kind);
	return {
		file,
		kind,
		cut,
		rows: rows.length,
		years: crimeYears(ours, publication),
		months: crimeMonths(ours, publication, { withNation: kind.monthsOfNation }),
		remarks: [...subtypeRemarks(rows, kind), ...emptyMonths(rows, cut)]
	};
}

/**
 * Throws `SourceError` unless each state of a year has the rows that the others have, also of the
 * crimes that we do not keep: a file cut short at the end of a line is found by this alone.
 */
function sameRows(rows: readonly SourceRow[], file: SourceFile, kind: Kind): void {
	const category = wideKey(kind.unit).slice(3);
	const ofYear = new Map<string, Map<string, Set<string>>>();
	for (const row of rows) {
		const year = row.text('Año');
		const places = ofYear.get(year) ?? new Map<string, Set<string>>();
		ofYear.set(year, places);
		const held = places.get(row.text('Entidad')) ?? new Set<string>();
		places.set(row.text('Entidad'), held);
		held.add(category.map((column) => row.text(column)).join(' | '));
	}
	for (const [year, places] of ofYear) {
		const all = new Set([...places.values()].flatMap((held) => [...held]));
		for (const [place, held] of places) {
			if (held.size === all.size) continue;
			const lost = [...all].find((key) => !held.has(key));
			const expected = `${lost} in ${place}, ${year}, as in other states`;
			throw new SourceError({ file: file.path, expected, found: 'none' });
		}
	}
}

function subtypeRemarks(rows: readonly SourceRow[], kind: Kind): readonly string[] {
	const known = knownSubtypes(kind.register, kind.unit);
	if (!known) return [];
	const held = new Set(rows.map((row) => row.text('Subtipo de delito')));
	const strange = [...held].filter((name) => !known.has(name));
	const gone = [...known].filter((name) => !held.has(name));
	return [
		...strange.map((name) => `new subtype: ${name}`),
		...gone.map((name) => `subtype no longer there: ${name}`)
	];
}

/** A line for each state with months to the cut in which it counts nothing at all, of any crime. */
function emptyMonths(rows: readonly SourceRow[], cut: Cut): readonly string[] {
	const places = new Map<string, Map<string, boolean>>();
	for (const row of rows) {
		const place = row.text('Entidad');
		const counted = places.get(place) ?? new Map<string, boolean>();
		places.set(place, counted);
		for (const [index, column] of monthColumns.entries()) {
			const month = `${row.text('Año')}-${String(index + 1).padStart(2, '0')}`;
			if (month > cut.text) break;
			if (counted.get(month) !== true) counted.set(month, row.text(column) !== '0');
		}
	}
	return [...places].flatMap(([place, counted]) => {
		const empty = [...counted].flatMap(([month, any]) => (any ? [] : [month])).sort();
		return empty.length === 0
			? []
			: [`a state without a month, zero of every crime: ${place}, ${empty.join(' ')}`];
	});
}
