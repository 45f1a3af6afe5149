/** Texts of the search box. What stands in its results is in `search-results.ts`, loaded with them. */
import type { Messages } from '.';

export const search = {
	es: {
		label: 'Buscar',
		hint: 'Un municipio, un indicador, una organización… Lo que escriba no sale de su equipo.',
		loading: 'Preparando la búsqueda…',
		failed: 'No se pudo cargar la búsqueda.',
		retry: 'Volver a intentar'
	},
	en: {
		label: 'Search',
		hint: 'A municipality, an indicator, an organisation… What you type stays on your device.',
		loading: 'Preparing the search…',
		failed: 'The search could not be loaded.',
		retry: 'Try again'
	}
} as const satisfies Messages;
