/** The words of the printed sheet that tell what only its page has. */
import type { Messages } from '.';

export const sheetTexts = {
	es: {
		page: 'En la página: las tablas, las notas y lo que aquí no cabe (indicadores sin error publicado, llamadas al 911, fuentes con su enlace)'
	},
	en: {
		page: 'On the page: the tables, the notes, and what has no room here (indicators without a published error, 9-1-1 calls, sources with their links)'
	}
} as const satisfies Messages;
