import { quoted, SourceError } from './source-error';
import type { SourceFile } from './sources';

/** Official names in the order of INEGI's codes, 01 to 32. */
const officialNames = [
	'Aguascalientes',
	'Baja California',
	'Baja California Sur',
	'Campeche',
	'Coahuila de Zaragoza',
	'Colima',
	'Chiapas',
	'Chihuahua',
	'Ciudad de México',
	'Durango',
	'Guanajuato',
	'Guerrero',
	'Hidalgo',
	'Jalisco',
	'México',
	'Michoacán de Ocampo',
	'Morelos',
	'Nayarit',
	'Nuevo León',
	'Oaxaca',
	'Puebla',
	'Querétaro',
	'Quintana Roo',
	'San Luis Potosí',
	'Sinaloa',
	'Sonora',
	'Tabasco',
	'Tamaulipas',
	'Tlaxcala',
	'Veracruz de Ignacio de la Llave',
	'Yucatán',
	'Zacatecas'
] as const;

/** Other names that publishers and copies write, each for one state. */
const variants: Readonly<Record<string, string>> = {
	Coahuila: '05',
	'Distrito Federal': '09',
	CDMX: '09',
	'Estado de México': '15',
	Michoacán: '16',
	'Querétaro de Arteaga': '22',
	Veracruz: '30'
};

/** The 32 codes, `'01'` to `'32'`, in order. */
export const stateCodes: readonly string[] = officialNames.map((_, index) => twoDigits(index + 1));

const codeOfName: ReadonlyMap<string, string> = new Map([
	...officialNames.map((name, index) => [name, twoDigits(index + 1)] as const),
	...Object.entries(variants)
]);

const knownCodes = new Set(stateCodes);

/**
 * The code of a state, by its official name or a listed variant, letter for letter: a part of a
 * name ("Baja California", "México") names another state or the nation. Throws `SourceError` for
 * any other name.
 */
export function stateCode(
	name: string,
	file: SourceFile,
	row: { readonly line: number } | null,
	column: string | null = null
): string {
	const code = codeOfName.get(name.trim());
	if (code !== undefined) return code;
	const expected = 'the name of a state';
	throw new SourceError({ file: file.path, row: row?.line, column, expected, found: quoted(name) });
}

/** The two-digit code of `'1'`…`'32'` or `'01'`…`'32'`; `SourceError` for anything else. */
export function stateCodeFromNumber(
	text: string,
	file: SourceFile,
	row: { readonly line: number } | null,
	column: string | null = null
): string {
	const code = text.trim().padStart(2, '0');
	if (knownCodes.has(code)) return code;
	const expected = 'the code of a state, 1 to 32';
	throw new SourceError({ file: file.path, row: row?.line, column, expected, found: quoted(text) });
}

function twoDigits(code: number): string {
	return String(code).padStart(2, '0');
}
