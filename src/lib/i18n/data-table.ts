/** Texts of the page of one public table. */
import type { Messages } from '.';

export const dataTable = {
	es: {
		back: 'Todas las tablas',
		rowIs: (row: string) => `Un renglón es ${row}.`,
		description: (label: string, row: string, columns: number) =>
			`${label}: tabla de datos abiertos, en CSV y Parquet. Un renglón es ${row}; tiene ${columns} columnas, cada una explicada.`,
		facts: 'En breve',
		name: 'Nombre',
		rows: 'Renglones',
		years: 'Primer y último año',
		firstAndLast: (first: number, last: number) =>
			first === last ? `${first}` : `${first} y ${last}`,
		key: 'Clave',
		noKey:
			'Ninguna: dos renglones pueden ser iguales, porque se quitó todo lo que acerca a una persona.',
		keyMark: 'clave',
		release: 'Versión',
		downloads: 'Descargas',
		checksum: 'SHA-256',
		columns: 'Columnas',
		column: 'Columna',
		meaning: 'Qué contiene',
		type: 'Tipo',
		unit: (unit: string) => `Unidad: ${unit}`,
		codes: (n: number) => `${n} valores`,
		text: 'texto',
		integer: 'entero',
		double: 'decimal',
		boolean: 'sí o no',
		sources: 'Fuentes',
		noSources: 'La escribe el atlas: reúne lo que dice de cada fuente.',
		cut: (cut: string) => `Corte: ${cut}.`,
		severalDates: 'Páginas de varias fechas.',
		load: 'Cómo cargarla',
		pageTitle: (label: string) => `${label}: tabla de datos`
	},
	en: {
		back: 'All tables',
		rowIs: (row: string) => `One row is ${row}.`,
		description: (label: string, row: string, columns: number) =>
			`${label}: a table of open data, as CSV and Parquet. One row is ${row}; it has ${columns} columns, each explained.`,
		facts: 'In brief',
		name: 'Name',
		rows: 'Rows',
		years: 'First and last year',
		firstAndLast: (first: number, last: number) =>
			first === last ? `${first}` : `${first} and ${last}`,
		key: 'Key',
		noKey: 'None: two rows can be equal, because all that could point to a person was removed.',
		keyMark: 'key',
		release: 'Release',
		downloads: 'Downloads',
		checksum: 'SHA-256',
		columns: 'Columns',
		column: 'Column',
		meaning: 'What it holds',
		type: 'Type',
		unit: (unit: string) => `Unit: ${unit}`,
		codes: (n: number) => `${n} values`,
		text: 'text',
		integer: 'integer',
		double: 'decimal',
		boolean: 'yes or no',
		sources: 'Sources',
		noSources: 'The atlas writes it: it gathers what it says of each source.',
		cut: (cut: string) => `Cut: ${cut}.`,
		severalDates: 'Pages of several dates.',
		load: 'How to load it',
		pageTitle: (label: string) => `${label}: data table`
	}
} as const satisfies Messages;
