/** What stands in place of a drawing. */
import type { Messages } from '.';

export const drawnTexts = {
	es: {
		loading: 'Dibujando la gráfica…',
		failed: 'No se pudo dibujar la gráfica; la tabla trae los mismos datos.',
		retry: 'Volver a intentar'
	},
	en: {
		loading: 'Drawing the chart…',
		failed: 'The chart could not be drawn; the table has the same data.',
		retry: 'Try again'
	}
} as const satisfies Messages;
