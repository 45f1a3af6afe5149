/** Texts of what the search finds. */
import { plural, type Messages } from '.';

export const searchResults = {
	es: {
		state: 'Perfiles de estados',
		municipality: 'Municipios',
		page: 'Páginas',
		indicator: 'Indicadores en el mapa',
		programme: 'Programas',
		organisation: 'Organizaciones',
		table: 'Tablas de datos',
		more: (n: string) => `Hay ${n} más: agregue otra palabra.`,
		morePlaces: (n: string) => `Hay ${n} más: agregue el nombre del estado.`,
		found: (n: number, shown: string) =>
			plural(
				n,
				`${shown} resultado. Flecha abajo para ir a él.`,
				`${shown} resultados. Flecha abajo para recorrerlos.`
			),
		none: 'Nada se llama así. Pruebe con otra palabra, o con menos letras.'
	},
	en: {
		state: 'Profiles of states',
		municipality: 'Municipalities',
		page: 'Pages',
		indicator: 'Indicators on the map',
		programme: 'Programmes',
		organisation: 'Organisations',
		table: 'Tables of data',
		more: (n: string) => `${n} more: add another word.`,
		morePlaces: (n: string) => `${n} more: add the name of the state.`,
		found: (n: number, shown: string) =>
			plural(
				n,
				`${shown} result. Arrow down to go to it.`,
				`${shown} results. Arrow down to go through them.`
			),
		none: 'Nothing is called that. Try another word, or fewer letters.'
	}
} as const satisfies Messages;
