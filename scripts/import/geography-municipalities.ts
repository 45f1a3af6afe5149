import { uniqueKey } from './lib/checks';
import { readCsv, readJsonRows, type SourceFile, type SourceRow } from './lib/read';
import { quoted, SourceError } from './lib/source-error';
import { stateCodes } from './lib/states';

/**
 * The year in which a municipality made after the 2020 census began to exist by the decree of its
 * state's congress. The source files only say that it is new; the years come from the reports of
 * those sessions (2019 to 2024) and from the dates that the decrees set.
 */
const sinceYear: Readonly<Record<string, number>> = {
	'02007': 2022, // in force on 1 January 2022
	'04013': 2021, // in force on 1 January 2021
	'12082': 2021, // the four of Guerrero were passed on 31 August 2021
	'12083': 2021,
	'12084': 2021,
	'12085': 2021,
	'24059': 2024, // published on 22 July 2024
	'25019': 2024, // passed in March 2021, to begin on 1 November 2024
	'25020': 2024
};

/** A row of `municipalities`. */
export interface Municipality {
	readonly cvegeo: string;
	readonly cve_ent: string;
	readonly name: string;
	readonly since: number | null;
	readonly parent_cvegeo: string | null;
}

/** Code of a municipality made after 2020 → its row and the codes it was made from. */
export type Recent = ReadonlyMap<string, { readonly row: SourceRow; readonly parents: string }>;

/** Reads the list of municipalities made after 2020. */
export function recentMunicipalities(file: SourceFile): Recent {
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['cvegeo', 'cvegeo_origen'] });
	uniqueKey(rows, ['cvegeo'], file);
	return new Map(
		rows.map((row) => {
			const parents = row.text('cvegeo_origen');
			if (!/^\d{5}(;\d{5})*$/.test(parents)) {
				throw fault(file, row, 'cvegeo_origen', 'five-digit codes joined by ;', parents);
			}
			return [row.text('cvegeo'), { row, parents }];
		})
	);
}

/**
 * The rows of `municipalities`, from INEGI's catalogue. Throws `SourceError` for a new municipality
 * that the catalogue does not have or whose year is not known here.
 */
export function municipalityRows(
	catalogue: SourceFile,
	made: Recent,
	recent: SourceFile
): readonly Municipality[] {
	const rows = readJsonRows(catalogue, ['cve_entidad', 'cve_completa', 'nom_municipio']);
	uniqueKey(rows, ['cve_completa'], catalogue);
	const known = new Set(rows.map((row) => row.text('cve_completa')));
	for (const [cvegeo, { row, parents }] of made) {
		const stranger = [cvegeo, ...parents.split(';')].find((code) => !known.has(code));
		if (stranger) throw fault(recent, row, 'cvegeo', 'codes of the catalogue', stranger);
		if (sinceYear[cvegeo] === undefined) {
			throw fault(recent, row, 'cvegeo', 'a municipality whose year is known', cvegeo);
		}
	}
	return rows.map((row) => {
		const cvegeo = row.text('cve_completa');
		const cve_ent = row.text('cve_entidad');
		const name = row.text('nom_municipio');
		if (!/^\d{5}$/.test(cvegeo) || !cvegeo.startsWith(cve_ent) || !stateCodes.includes(cve_ent)) {
			throw fault(catalogue, row, 'cve_completa', `five digits that begin with ${cve_ent}`, cvegeo);
		}
		if (name === '') throw fault(catalogue, row, 'nom_municipio', 'a name', name);
		const parent_cvegeo = made.get(cvegeo)?.parents ?? null;
		const since = parent_cvegeo === null ? null : (sinceYear[cvegeo] ?? null);
		return { cvegeo, cve_ent, name, since, parent_cvegeo };
	});
}

function fault(
	file: SourceFile,
	row: SourceRow,
	column: string,
	expected: string,
	found: string
): SourceError {
	const { path } = file;
	return new SourceError({ file: path, row: row.line, column, expected, found: quoted(found) });
}
