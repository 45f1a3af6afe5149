import type { Crime, Register, Sex } from '../../../src/lib/catalog/types';
import type { SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';

/** How a register publishes a crime. */
export interface PublishedCrime {
	readonly crime: Crime;
	/** `Tipo de delito`. */
	readonly type: string;
	/** `Subtipo de delito`, letter for letter. */
	readonly subtype: string;
	/** Our modality where the publisher tells it by the subtype. */
	readonly modality?: string;
}

const genderViolenceOther =
	'Violencia de género en todas sus modalidades distinta a la violencia familiar';

const inBothRegisters: readonly PublishedCrime[] = [
	{ crime: 'femicide', type: 'Feminicidio', subtype: 'Feminicidio' },
	{ crime: 'intentional_homicide', type: 'Homicidio', subtype: 'Homicidio doloso' },
	{ crime: 'family_violence', type: 'Violencia familiar', subtype: 'Violencia familiar' },
	{ crime: 'sexual_abuse', type: 'Abuso sexual', subtype: 'Abuso sexual' },
	{ crime: 'sexual_harassment_acoso', type: 'Acoso sexual', subtype: 'Acoso sexual' },
	{
		crime: 'sexual_harassment_hostigamiento',
		type: 'Hostigamiento sexual',
		subtype: 'Hostigamiento sexual'
	},
	{ crime: 'gender_violence_other', type: genderViolenceOther, subtype: genderViolenceOther }
];

/** The crimes that we keep, as each register names them. The type alone never tells a crime. */
export const publishedCrimes: Readonly<Record<Register, readonly PublishedCrime[]>> = {
	cnsp: [
		...inBothRegisters,
		{ crime: 'rape_simple', type: 'Violación simple', subtype: 'Violación simple' },
		{ crime: 'rape_equated', type: 'Violación equiparada', subtype: 'Violación equiparada' },
		{ crime: 'human_trafficking', type: 'Trata de personas', subtype: 'Trata de personas' }
	],
	rnid: [
		...inBothRegisters,
		{ crime: 'attempted_femicide', type: 'Feminicidio', subtype: 'Tentativa de feminicidio' },
		{ crime: 'rape_simple', type: 'Violación', subtype: 'Violación simple' },
		{ crime: 'rape_equated', type: 'Violación', subtype: 'Violación equiparada' },
		...(
			[
				['explotación sexual', 'sexual_exploitation'],
				['trabajo o servicios forzados', 'forced_labour'],
				['tráfico de órganos', 'organ_removal']
			] as const
		).map(([purpose, modality]) => ({
			crime: 'human_trafficking' as const,
			type: 'Trata de personas',
			subtype: `Trata de personas con fines de ${purpose}`,
			modality
		})),
		{
			crime: 'human_trafficking',
			type: 'Trata de personas',
			subtype: 'Trata de personas con otros fines',
			modality: 'other_purposes'
		}
	]
};

/** The crimes of which SESNSP counts victims, by sex; the others exist as files only. */
export const victimCrimes: readonly Crime[] = [
	'femicide',
	'intentional_homicide',
	'human_trafficking'
];

/** Subtypes that share a type with one of ours and are left out on purpose. */
const leftOut = new Set(['Homicidio culposo', 'Tentativa de homicidio doloso']);

/** `Modalidad` of the killings → our code. Other crimes repeat the subtype here: `all`. */
export const modalities: Readonly<Record<string, string>> = {
	'Con arma de fuego': 'with_firearm',
	'Con arma blanca': 'with_bladed_weapon',
	'Con otro elemento': 'other_means',
	'No especificado': 'unspecified'
};

/** `Sexo` of the victims → our code. */
export const sexes: Readonly<Record<string, Sex>> = {
	Mujer: 'women',
	Hombre: 'men',
	'No identificado': 'unknown'
};

/** `Rango de edad` of the victims → our code. */
export const ageGroups: Readonly<Record<string, string>> = {
	'Menores de edad (0-17)': 'minor',
	'Adultos (18 y más)': 'adult',
	'No especificado': 'unspecified',
	'No identificado': 'unidentified'
};

/**
 * Files do not record the victim's sex. Femicide, also attempted, is by its definition in law a
 * crime against a woman; every other crime is `all`.
 */
export function sexOfFiles(crime: Crime): Sex {
	return crime === 'femicide' || crime === 'attempted_femicide' ? 'women' : 'all';
}

/**
 * Finds the crime of a row by its subtype. Null for a crime that we do not keep. Throws
 * `SourceError` where the subtype stands under another type than the register's, and where a type
 * of ours has a subtype that nobody has looked at: that is how attempted femicide came in.
 */
export function crimeFinder(
	register: Register
): (row: SourceRow, file: SourceFile) => PublishedCrime | null {
	const bySubtype = new Map(publishedCrimes[register].map((crime) => [crime.subtype, crime]));
	const types = new Set(publishedCrimes[register].map((crime) => crime.type));
	return (row, file) => {
		const subtype = row.text('Subtipo de delito');
		const type = row.text('Tipo de delito');
		const crime = bySubtype.get(subtype);
		if (crime?.type === type) return crime;
		if (!crime && (!types.has(type) || leftOut.has(subtype))) return null;
		throw new SourceError({
			file: file.path,
			row: row.line,
			column: crime ? 'Tipo de delito' : 'Subtipo de delito',
			expected: crime ? quoted(crime.type) : `a known subtype of ${quoted(type)}`,
			found: quoted(crime ? type : subtype)
		});
	};
}

/** The modality of a row of `crime`; `SourceError` for one that the register did not have. */
export function modalityOf(crime: PublishedCrime, row: SourceRow, file: SourceFile): string {
	const text = row.text('Modalidad');
	if (text === crime.subtype) return crime.modality ?? 'all';
	const killing = crime.crime === 'femicide' || crime.crime === 'intentional_homicide';
	const code = killing ? modalities[text] : undefined;
	if (code !== undefined) return code;
	throw unknownCode(row, 'Modalidad', file);
}

/** The code of a column's text in `codes`; `SourceError` for a text that is not there. */
export function codeOf<Code extends string>(
	codes: Readonly<Record<string, Code>>,
	row: SourceRow,
	column: string,
	file: SourceFile
): Code {
	const code = codes[row.text(column)];
	if (code !== undefined) return code;
	throw unknownCode(row, column, file);
}

function unknownCode(row: SourceRow, column: string, file: SourceFile): SourceError {
	return new SourceError({
		file: file.path,
		row: row.line,
		column,
		expected: 'a category that the register has',
		found: quoted(row.text(column))
	});
}
