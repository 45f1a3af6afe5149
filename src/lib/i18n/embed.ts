/** The words of embeds. */
import type { Messages } from './index';

export const embed = {
	es: {
		site: 'Atlas Violeta',
		documentTitle: (title: string) => `${title} · Atlas Violeta`,
		notes: 'Lo que esta cifra no puede decir',
		moreNotes: (n: number) => `Más notas (${n})`,
		newest: (release: string) => `Siempre las cifras más recientes; hoy, versión ${release}.`,
		frozen: (release: string) => `Figura fija en la versión ${release}: no cambia.`,
		living: 'Ver las cifras de hoy',
		open: 'Abrir en Atlas Violeta',
		openHint: '(se abre en otra pestaña)',
		wait: 'Cargando la vista que pide el enlace…',
		invalid: 'El enlace pide algo que no existe aquí',
		failed: 'No se pudo leer la vista que pide el enlace. Se muestra la usual de esta página.',
		goneFigure:
			'La vista que pide el enlace no tiene esta figura. Se muestra la usual de esta página.',
		withoutScript:
			'Sin JavaScript, este recuadro muestra la vista usual de la página, aunque el enlace pida otra.',
		notFoundTitle: 'Esta figura ya no está aquí, o nunca estuvo',
		notFound:
			'La dirección de este recuadro no corresponde a ninguna figura de Atlas Violeta. Puede que el enlace esté incompleto o que la figura haya cambiado de lugar.',
		notFoundOpen: 'Buscar la figura en Atlas Violeta',
		page: 'Ver la página que pide el enlace'
	},
	en: {
		site: 'Atlas Violeta',
		documentTitle: (title: string) => `${title} · Atlas Violeta`,
		notes: 'What this figure cannot say',
		moreNotes: (n: number) => `More notes (${n})`,
		newest: (release: string) => `Always the newest figures; today, release ${release}.`,
		frozen: (release: string) => `A figure fixed to release ${release}: it does not change.`,
		living: 'See today’s figures',
		open: 'Open in Atlas Violeta',
		openHint: '(opens in another tab)',
		wait: 'Loading the view that the link asks for…',
		invalid: 'The link asks for something that is not here',
		failed: 'The view that the link asks for could not be read. The page’s usual one is shown.',
		goneFigure:
			'The view that the link asks for does not have this figure. The page’s usual one is shown.',
		withoutScript:
			'Without JavaScript this frame shows the page’s usual view, even where the link asks for another.',
		notFoundTitle: 'This figure is no longer here, or never was',
		notFound:
			'The address of this frame belongs to no figure of Atlas Violeta. The link may be incomplete, or the figure may have moved.',
		notFoundOpen: 'Look for the figure in Atlas Violeta',
		page: 'See the page that the link asks for'
	}
} as const satisfies Messages;
