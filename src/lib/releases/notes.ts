/**
 * What each version of the site brings, in words. To add one: raise `version` in package.json, write its notes at
 * the top of this list (a test fails until they are there), then `npm run data` and `npm run release`. The page
 * of releases and the feeds take the date and what changed in the data from the archive, `data/releases/`.
 */
import type { Text } from '../catalog/types';

export interface ReleaseNotes {
	/** As in package.json. */
	readonly version: string;
	/** What it is about, as a heading goes on after the version. */
	readonly title: Text;
	/** A sentence each: what a reader can do that could not be done before. */
	readonly news: readonly Text[];
}

/** Newest first. */
export const releaseNotes: readonly ReleaseNotes[] = [
	{
		version: '0.2.0',
		title: {
			es: 'Perfiles de los 32 estados, comparación y búsqueda',
			en: 'Profiles of the 32 states, comparison and search'
		},
		news: [
			{
				es: 'Un perfil de cada estado: la violencia en la vida de las mujeres, el feminicidio y el homicidio de mujeres, la denuncia y lo que se hace, junto al país y a los estados que usted elija o que más se le parecen.',
				en: 'A profile of each state: violence in women’s lives, femicide and homicide of women, reporting and what is done, compared with the country and with the states that you choose or the most similar ones.'
			},
			{
				es: 'Cada perfil se imprime en dos páginas, y se descarga como PDF en español y en inglés.',
				en: 'Each profile prints on two pages, and can be downloaded as a PDF in Spanish and in English.'
			},
			{
				es: 'Una página para comparar hasta cuatro estados, o los 32, en los indicadores que usted elija; las diferencias que no se distinguen quedan en gris.',
				en: 'A page to compare up to four states, or all 32, on the indicators that you choose; differences that cannot be told apart are grey.'
			},
			{
				es: 'La portada abre en su estado si usted lo elige, y busca estados, municipios, indicadores, organizaciones, programas y páginas sin enviar lo que se escribe.',
				en: 'The home page opens on your state if you choose it, and searches states, municipalities, indicators, organisations, programmes and pages without sending what is typed.'
			},
			{
				es: 'Estas notas de cada versión, con un canal Atom para seguirlas.',
				en: 'These notes on each release, with an Atom feed to follow them.'
			}
		]
	},
	{
		version: '0.1.0',
		title: { es: 'Primera versión archivada', en: 'First archived release' },
		news: [
			{
				es: 'El mapa por estado y año, con intervalos, cortes y fuentes; la encuesta ENDIREH de 2016 y 2021, con un tabulador que cruza los microdatos con su error de muestreo.',
				en: 'The map by state and year, with intervals, cuts and sources; the survey ENDIREH of 2016 and 2021, with a tabulator that crosses the microdata with their sampling error.'
			},
			{
				es: 'El feminicidio y otros cuatro delitos por año, mes, estado y municipio, como se conocían en cada corte.',
				en: 'Femicide and four other crimes by year, month, state and municipality, as known at each cut.'
			},
			{
				es: 'Programas para hombres y niños, organizaciones, alertas, presupuesto y evidencia de la prevención; y la cobertura, que los pone junto a la necesidad.',
				en: 'Programmes for men and boys, organisations, alerts, budget and evidence on prevention; and the coverage, which sets them beside the need.'
			},
			{
				es: 'Cada figura se comparte, se inserta en otra página, se cita y se descarga; una API de archivos da los mismos datos a los programas.',
				en: 'Every figure can be shared, embedded in another page, cited and downloaded; an API of files gives the same data to programs.'
			}
		]
	}
];
