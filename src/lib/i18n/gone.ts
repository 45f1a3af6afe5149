/** What stands where a figure was that an earlier release had. */
import type { Messages } from './index';

export const gone = {
	es: {
		title: 'Esta figura ya no se publica',
		was: (title: string) => `Aquí estaba la figura «${title}».`,
		since: (since: string, last: string) =>
			`Se retiró con la versión ${since} de los datos; la última que la tiene es la ${last}.`,
		last: (release: string) => `Ver la figura como era en la versión ${release}`,
		replaced: 'Ver la figura que hoy ocupa su lugar',
		map: 'Ver los indicadores que hay hoy',
		undrawableTitle: 'Esta figura ya no se puede dibujar',
		undrawable: (title: string, release: string) =>
			`Aquí estaba la figura «${title}», fija en la versión ${release} de los datos. El sitio de hoy ya no sabe dibujarla, pero sus cifras siguen guardadas tal como eran:`,
		file: (path: string) => `Descargar las cifras en JSON: ${path}`,
		pageTitle: 'Esta página ya no existe'
	},
	en: {
		title: 'This figure is no longer published',
		was: (title: string) => `The figure “${title}” used to be here.`,
		since: (since: string, last: string) =>
			`It was withdrawn with release ${since} of the data; the last one that has it is ${last}.`,
		last: (release: string) => `See the figure as it was in release ${release}`,
		replaced: 'See the figure that stands in its place today',
		map: 'See the indicators that there are today',
		undrawableTitle: 'This figure can no longer be drawn',
		undrawable: (title: string, release: string) =>
			`The figure “${title}” used to be here, fixed to release ${release} of the data. Today’s site can no longer draw it, but its figures are kept as they were:`,
		file: (path: string) => `Download the figures as JSON: ${path}`,
		pageTitle: 'This page no longer exists'
	}
} as const satisfies Messages;
