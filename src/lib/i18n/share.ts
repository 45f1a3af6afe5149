/** The few words of the actions under a figure, which every page has at once. Those of the panel that they open are in `share-panel.ts`. */
import type { Messages } from '.';

export const share = {
	es: {
		take: 'Llevarse esta vista',
		link: 'Enlace',
		embed: 'Insertar',
		image: 'Imagen',
		download: 'Descargar',
		cite: 'Citar',
		code: 'Código',
		failed: 'No se pudo abrir; intente de nuevo.'
	},
	en: {
		take: 'Take this view',
		link: 'Link',
		embed: 'Embed',
		image: 'Image',
		download: 'Download',
		cite: 'Cite',
		code: 'Code',
		failed: 'It could not be opened; try again.'
	}
} as const satisfies Messages;
