import type { SourceFile } from '../../../../scripts/import/lib/sources';
import { monthColumns } from '../../../../scripts/import/sesnsp/cut';
import { fileOf, latin1 } from '../fault';

export const filesHeader =
	'Año,Clave_Ent,Entidad,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad';
export const victimsHeader = `${filesHeader},Sexo,Rango de edad`;

/** Rows of a wide file: the fields before the months, and the months as one text (`3 0 2`). */
export type WideLines = readonly (readonly [fields: string, months: string])[];

/** A wide file in Latin-1. */
export function wideFile(path: string, header: string, rows: WideLines): SourceFile {
	return fileOf(latin1(wideText(header, rows)), path);
}

/** The text of a wide file. */
export function wideText(header: string, rows: WideLines): string {
	const lines = rows.map(([fields, months]) => `${fields},${twelve(months)}`);
	return [`${header},${monthColumns.join(',')}`, ...lines, ''].join('\n');
}

/** `3 0 2` → the twelve month fields, the ones not given blank. */
function twelve(months: string): string {
	const given = months.split(' ');
	return [...given, ...Array.from({ length: 12 - given.length }, () => '')].join(',');
}
