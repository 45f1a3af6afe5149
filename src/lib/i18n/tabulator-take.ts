/** Texts of what a reader takes away from the tabulator. Those inside its files are in `tabulator-file.ts`. */
import type { Messages } from '.';

export const tabulatorTake = {
	es: {
		title: 'Llévese esta tabla',
		unit: (base: string) => `porcentaje de ${base}`,
		r: 'R, desde las entrevistas',
		rHint:
			'Lee la tabla publicada con arrow y repite estas cifras con el paquete survey, en su propia computadora.',
		sql: 'Consulta (SQL)',
		sqlHint: 'La consulta que dio estas cifras, sobre las tablas públicas de este sitio.',
		copy: 'Copiar',
		copyOf: (what: string) => `Copiar: ${what}`,
		copied: (what: string) => `Se copió: ${what}.`,
		copyFailed: 'No se pudo copiar: seleccione el texto.'
	},
	en: {
		title: 'Take this table with you',
		unit: (base: string) => `percent of ${base}`,
		r: 'R, from the interviews',
		rHint:
			'Reads the published table with arrow and repeats these figures with the survey package, on your own computer.',
		sql: 'Query (SQL)',
		sqlHint: 'The query that gave these figures, over the public tables of this site.',
		copy: 'Copy',
		copyOf: (what: string) => `Copy: ${what}`,
		copied: (what: string) => `Copied: ${what}.`,
		copyFailed: 'It could not be copied: select the text.'
	}
} as const satisfies Messages;
