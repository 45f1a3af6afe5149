import { NOT_SPECIFIED, OTHER_MUNICIPALITIES } from '../../../src/lib/catalog/apart';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile, Sources } from '../lib/sources';
import type { SourceRow } from '../lib/read';
import { readJsonRows } from '../lib/json';

/** The catalogue of municipalities that names are joined to. */
export const CATALOGUE = 'geography/municipios_catalogo.json';

/** A municipality by its code, its name and the name of its seat. */
export interface Municipality {
	/** Five digits. */
	readonly cvegeo: string;
	readonly name: string;
	readonly seat: string;
}

/**
 * The two rows of a state that are no municipality. The states that have them in the file with names
 * are those whose codes 998 and 999 hold files in the file with codes.
 */
const notMunicipalities: Readonly<Record<string, string>> = {
	'No Especificado': NOT_SPECIFIED,
	'Otros Municipios': OTHER_MUNICIPALITIES
};

/**
 * Names of SESNSP that the catalogue of 2025 writes otherwise, by state and plain name. Each is the
 * only municipality of its state left without a name on both sides.
 */
const formerNames: Readonly<Record<string, string>> = {
	'07 cintalapa': '07017',
	'08 rosario': '08056',
	'11 san jose iturbide': '11032',
	'12 apaxtla': '12006',
	'20 san blas atempa': '20124',
	'20 san martin de los cansecos': '20238',
	'20 santiago chazumba': '20459',
	'20 villa hidalgo': '20038',
	'23 solidaridad': '23008',
	'24 ahualulco': '24001'
};

/** The municipalities of the catalogue; `SourceError` where the file is not what it was. */
export function readCatalogue(sources: Sources): readonly Municipality[] {
	const columns = ['cve_completa', 'nom_municipio', 'nom_cabecera'];
	return readJsonRows(sources.file(CATALOGUE), columns).map((row) => ({
		cvegeo: row.text('cve_completa'),
		name: row.text('nom_municipio'),
		seat: row.text('nom_cabecera')
	}));
}

/**
 * Finds the code of a municipality by state and name, without accents and case. Where two of a state
 * share a name (San Juan and San Pedro Mixtepec), the name of the seat tells them. Throws
 * `SourceError` for a name that is nowhere: nothing is dropped.
 */
export function municipalityFinder(
	municipalities: readonly Municipality[]
): (cve_ent: string, name: string, row: SourceRow, file: SourceFile) => string {
	const byName = new Map<string, string[]>();
	const bySeat = new Map<string, string>();
	for (const { cvegeo, name, seat } of municipalities) {
		const key = `${cvegeo.slice(0, 2)} ${plain(name)}`;
		byName.set(key, [...(byName.get(key) ?? []), cvegeo]);
		// Seats are asked only for names that are no municipality's.
		bySeat.set(`${cvegeo.slice(0, 2)} ${plain(seat)}`, cvegeo);
	}
	const shared = new Set([...byName.values()].filter((codes) => codes.length > 1).flat());
	return (cve_ent, name, row, file) => {
		const special = notMunicipalities[name];
		if (special !== undefined) return cve_ent + special;
		const key = `${cve_ent} ${plain(name)}`;
		const [code, second] = byName.get(key) ?? [];
		if (code !== undefined && second === undefined) return code;
		const seat = bySeat.get(key);
		if (seat !== undefined && shared.has(seat)) return seat;
		const former = formerNames[key];
		if (former !== undefined) return former;
		throw new SourceError({
			file: file.path,
			row: row.line,
			column: 'Municipio',
			expected: `the name of one municipality of state ${cve_ent}`,
			found: quoted(name)
		});
	};
}

/** Whether `cvegeo` is one of SESNSP's codes for files without a municipality. */
export function isNotMunicipality(cvegeo: string): boolean {
	return cvegeo.endsWith(NOT_SPECIFIED) || cvegeo.endsWith(OTHER_MUNICIPALITIES);
}

/** A name in lower case and without accents; `ñ` becomes `n`. */
export function plain(name: string): string {
	return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
