import { uniqueKey } from './lib/checks';
import { count, readCsv, type SourceFile, type SourceRow } from './lib/read';
import { quoted, SourceError } from './lib/source-error';
import { stateCode, stateCodes } from './lib/states';
import type { TableRow } from './lib/write';

/** Names that differ from the official one: in English, and the short one of labels. */
const otherNames: Readonly<Record<string, { readonly en: string; readonly short: string }>> = {
	'05': { en: 'Coahuila', short: 'Coahuila' },
	'09': { en: 'Mexico City', short: 'CDMX' },
	'15': { en: 'State of Mexico', short: 'Estado de México' },
	'16': { en: 'Michoacán', short: 'Michoacán' },
	'30': { en: 'Veracruz', short: 'Veracruz' }
};

/** The rows of `states`, from the file of names and that of tile cells. */
export function stateRows(names: SourceFile, tiles: SourceFile): readonly TableRow[] {
	const tileOf = tileCells(tiles);
	const rows = readCsv(names, { encoding: 'utf-8', columns: ['cve_ent', 'nom_ent', 'abr'] });
	uniqueKey(rows, ['cve_ent'], names);
	requireStates(rows, names);
	return rows.map((row) => {
		const cve_ent = row.text('cve_ent');
		const name = row.text('nom_ent');
		const code = stateCode(name, names, row, 'nom_ent');
		if (code !== cve_ent) {
			const expected = `${code} for ${name}`;
			const found = quoted(cve_ent);
			throw new SourceError({
				file: names.path,
				row: row.line,
				column: 'cve_ent',
				expected,
				found
			});
		}
		const other = otherNames[code];
		return {
			cve_ent,
			name_es: name,
			name_en: other?.en ?? name,
			short: other?.short ?? name,
			abbr: row.text('abr'),
			...tileOf.get(code)
		};
	});
}

function tileCells(file: SourceFile): ReadonlyMap<string, { tile_row: number; tile_col: number }> {
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['cve_ent', 'row', 'col'] });
	uniqueKey(rows, ['cve_ent'], file);
	uniqueKey(rows, ['row', 'col'], file);
	requireStates(rows, file);
	return new Map(
		rows.map((row) => [
			row.text('cve_ent'),
			{ tile_row: count(row, 'row', file), tile_col: count(row, 'col', file) }
		])
	);
}

function requireStates(rows: readonly SourceRow[], file: SourceFile): void {
	const found = rows.map((row) => row.text('cve_ent')).sort();
	if (found.join() === stateCodes.join()) return;
	const odd = found.filter((code) => !stateCodes.includes(code));
	const absent = stateCodes.filter((code) => !found.includes(code));
	throw new SourceError({
		file: file.path,
		column: 'cve_ent',
		expected: 'the 32 codes 01 to 32',
		found: `unknown: ${odd.join(', ') || 'none'}; absent: ${absent.join(', ') || 'none'}`
	});
}
