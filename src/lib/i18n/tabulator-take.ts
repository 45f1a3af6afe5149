/** Texts of what a reader takes away from the tabulator. Those inside the Excel file are in `tabulator-file.ts`. */
import type { Messages } from '.';

export const tabulatorTake = {
	es: {
		title: 'Llévese esta tabla',
		csv: 'Descargar CSV',
		xlsx: 'Descargar Excel (XLSX)',
		fileSaved: (name: string) => `Se guardó ${name}.`,
		fileFailed: 'No se pudo preparar el archivo.',
		r: 'Código en R',
		rHint:
			'Lee la tabla publicada con arrow y repite estas cifras con el paquete survey, en su propia computadora.',
		rFailed: 'No se pudo preparar el código en R.',
		sql: 'Consulta (SQL)',
		sqlHint: 'La consulta que dio estas cifras, sobre las tablas públicas de este sitio.',
		cite: 'Cómo citar',
		citeShortLabel: 'Cita corta',
		citeLongLabel: 'Cita completa',
		copy: 'Copiar',
		copyOf: (what: string) => `Copiar: ${what}`,
		save: (extension: string) => `Guardar como ${extension}`,
		copied: (what: string) => `Se copió: ${what}.`,
		copyFailed: 'No se pudo copiar: seleccione el texto.',
		citeShort: (year: string, survey: string, address: string) =>
			`Atlas Violeta (${year}), con microdatos de la ENDIREH ${survey} del INEGI. ${address}`,
		citeTitle: (year: string, title: string, survey: string) =>
			`Atlas Violeta (${year}). «${title}» [tabulación de la ENDIREH ${survey}].`,
		citeRelease: (release: string) => `Versión de los datos: ${release}.`,
		citeData: (survey: string) =>
			`Datos: INEGI, Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares (ENDIREH) ${survey}, microdatos.`,
		citeRead: (day: string, address: string) => `Consultado el ${day} en ${address}`
	},
	en: {
		title: 'Take this table with you',
		csv: 'Download CSV',
		xlsx: 'Download Excel (XLSX)',
		fileSaved: (name: string) => `Saved ${name}.`,
		fileFailed: 'The file could not be made.',
		r: 'R code',
		rHint:
			'Reads the published table with arrow and repeats these figures with the survey package, on your own computer.',
		rFailed: 'The R code could not be made.',
		sql: 'Query (SQL)',
		sqlHint: 'The query that gave these figures, over the public tables of this site.',
		cite: 'How to cite',
		citeShortLabel: 'Short citation',
		citeLongLabel: 'Full citation',
		copy: 'Copy',
		copyOf: (what: string) => `Copy: ${what}`,
		save: (extension: string) => `Save as ${extension}`,
		copied: (what: string) => `Copied: ${what}.`,
		copyFailed: 'It could not be copied: select the text.',
		citeShort: (year: string, survey: string, address: string) =>
			`Atlas Violeta (${year}), from INEGI’s microdata of ENDIREH ${survey}. ${address}`,
		citeTitle: (year: string, title: string, survey: string) =>
			`Atlas Violeta (${year}). “${title}” [tabulation of ENDIREH ${survey}].`,
		citeRelease: (release: string) => `Data release: ${release}.`,
		citeData: (survey: string) =>
			`Data: INEGI, National Survey on the Dynamics of Household Relationships (ENDIREH) ${survey}, microdata.`,
		citeRead: (day: string, address: string) => `Read on ${day} at ${address}`
	}
} as const satisfies Messages;
