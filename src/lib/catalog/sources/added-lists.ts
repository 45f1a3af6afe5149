/**
 * Lists of organisations that anyone who has them can add (`npm run data:import`). They are sources of
 * the data only where their folder is held, and no page shows them before.
 */
import type { Source } from '../types';
import { factTerms, inegiTerms } from './terms';

const processing = {
	es: 'Tomamos sólo las filas que por su nombre o actividad declarada tratan de mujeres o de violencia de género, y las unimos por nombre y entidad con las que ya estaban. No leímos correos, teléfonos, calles, coordenadas ni representantes; de lo que pueda ser un refugio no queda ningún lugar por debajo de la entidad.',
	en: 'We took only the rows whose name or declared activity is about women or gender violence, and merged them by name and state with those already held. We did not read e-mails, telephones, streets, coordinates or representatives; of what may be a shelter no place below the state remains.'
};

export const addedLists: readonly Source[] = [
	{
		id: 'directory-cluni',
		publisher: {
			es: 'Registro Federal de las Organizaciones de la Sociedad Civil',
			en: 'Federal Registry of Civil Society Organisations'
		},
		title: {
			es: 'Directorio de organizaciones con CLUNI',
			en: 'Directory of organisations with a CLUNI key'
		},
		url: 'http://www.corresponsabilidad.gob.mx/',
		cut: null,
		terms: factTerms,
		citation: {
			es: 'Registro Federal de las Organizaciones de la Sociedad Civil, Directorio de organizaciones con CLUNI.',
			en: 'Federal Registry of Civil Society Organisations, Directory of organisations with a CLUNI key.'
		},
		processing
	},
	{
		id: 'directory-denue',
		publisher: {
			es: 'Instituto Nacional de Estadística y Geografía (INEGI)',
			en: 'National Institute of Statistics and Geography (INEGI)'
		},
		title: {
			es: 'Directorio Estadístico Nacional de Unidades Económicas (DENUE)',
			en: 'National Statistical Directory of Economic Units (DENUE)'
		},
		url: 'https://www.inegi.org.mx/app/mapa/denue/',
		cut: null,
		terms: inegiTerms,
		citation: {
			es: 'INEGI, Directorio Estadístico Nacional de Unidades Económicas (DENUE).',
			en: 'INEGI, National Statistical Directory of Economic Units (DENUE).'
		},
		processing
	},
	{
		id: 'directory-template',
		publisher: { es: 'Atlas Violeta', en: 'Atlas Violeta' },
		title: {
			es: 'Lista de organizaciones en la plantilla de Atlas Violeta',
			en: 'List of organisations in the template of Atlas Violeta'
		},
		url: '/data/organisations.csv',
		cut: null,
		terms: factTerms,
		citation: {
			es: 'Atlas Violeta, Lista de organizaciones, con la página de cada una.',
			en: 'Atlas Violeta, List of organisations, with the page for each one.'
		},
		processing: {
			es: 'Unimos por nombre y entidad las filas con las que ya estaban. De lo que pueda ser un refugio no queda ningún lugar por debajo de la entidad.',
			en: 'We merged the rows by name and state with those already held. Of what may be a shelter no place below the state remains.'
		}
	}
];
