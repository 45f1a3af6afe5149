/** Why a view has no embed. */
import type { Messages } from '.';

export const shareWhy = {
	es: {
		tabulator:
			'La tabla se calcula en su navegador con todas las entrevistas; una página ajena tendría que descargarlas.',
		list: 'Es un directorio: se busca y se filtra aquí, y crece con cada corrección.',
		comparison: 'Es una comparación de programas que se lee mejor en esta página.',
		municipal:
			'El dibujo de los municipios pesa más de lo que una página ajena debería cargar por una figura.',
		filters:
			'Con estos filtros la cifra se calcula en su navegador con los datos completos; una página ajena tendría que descargarlos.',
		undrawn: 'Son tan pocas carpetas que no se dibujan una por una: aquí sólo se dice cuántas.',
		elsewhere: 'Esta figura sólo está en esta página.'
	},
	en: {
		tabulator:
			'The table is computed in your browser from every interview; another page would have to download them all.',
		list: 'It is a directory: it is searched and filtered here, and grows with every correction.',
		comparison: 'It is a comparison of programmes, which reads better on this page.',
		municipal:
			'The drawing of the municipalities weighs more than another page should load for a figure.',
		filters:
			'With these filters the figure is computed in your browser from the full data; another page would have to download them.',
		undrawn:
			'There are so few files that they are not drawn one by one: only their number is given.',
		elsewhere: 'This figure is only on this page.'
	}
} as const satisfies Messages;
