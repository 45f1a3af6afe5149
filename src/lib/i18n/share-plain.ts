/** Texts of the links under a figure for who reads without scripts. Only in the HTML that is made at build. */
import type { Messages } from '.';

export const sharePlain = {
	es: {
		csv: 'Datos en CSV',
		json: 'Datos en JSON',
		image: 'Imagen SVG',
		embed: 'Versión para insertar',
		data: 'Todos los datos y la API'
	},
	en: {
		csv: 'Data as CSV',
		json: 'Data as JSON',
		image: 'SVG image',
		embed: 'Version to embed',
		data: 'All data and the API'
	}
} as const satisfies Messages;
