/** The words of the directory of organisations. */
import { plural, type Messages } from './index';

export const organisations = {
	es: {
		title: 'Organizaciones que trabajan contra la violencia de género',
		lead: 'Un directorio de las organizaciones que nombran páginas públicas: qué hacen, dónde y qué página lo dice. No es un censo ni una lista de servicios.',
		ofMany: (all: string) =>
			`${all} organizaciones documentadas aquí, de más de 900 que el directorio nacional del Instituto Nacional de las Mujeres (INMUJERES) reunía`,
		besideMany: (all: string) =>
			`${all} organizaciones documentadas aquí, de varias listas; el directorio nacional del Instituto Nacional de las Mujeres (INMUJERES) reunía más de 900 que trabajan con mujeres`,
		accordingTo: 'según el estudio de 2022',
		recent: (recent: string, all: string, undated: string) =>
			`Sólo ${recent} de las ${all} citan una página de 2025 o posterior; de ${undated} la página no tiene fecha. Que una organización esté en la lista no quiere decir que siga activa.`,
		needHelp:
			'Si busca ayuda, no la busque aquí: estar en esta lista no quiere decir atender al público. Vea',
		helplines: 'las líneas de ayuda',
		find: 'Buscar por nombre, siglas o lugar',
		findHint:
			'Se perdonan los acentos y los errores de dedo. Primero salen las que coinciden palabra por palabra.',
		searching: 'Buscando…',
		loading: 'Cargando…',
		failed: 'No se pudo cargar el directorio.',
		retry: 'Reintentar',
		states: 'Estado',
		themes: 'Tema',
		scopes: 'Alcance',
		men: 'Trabajo con hombres',
		menAll: 'Todas',
		menYes: 'Trabajan con hombres',
		noState: 'sin estado en la página',
		chosenOf: (n: number) => `${n} ${plural(n, 'elegido', 'elegidos')}`,
		any: 'cualquiera',
		zero: 'ninguna',
		clear: 'Quitar la búsqueda y los filtros',
		found: (found: string, all: string) => `${found} de las ${all} documentadas aquí`,
		foundAll: (all: string) => `Las ${all} documentadas aquí, por nombre`,
		foundNone: (all: string) =>
			`Ninguna de las ${all} documentadas aquí cumple con lo que pide. Eso no quiere decir que no exista.`,
		range: (first: string, last: string) => `De la ${first} a la ${last}`,
		previous: 'Anteriores',
		next: 'Siguientes',
		parts: 'Partes de la lista',
		theList: 'La lista',
		withoutScript:
			'Buscar y filtrar necesita JavaScript. Sin él, la página de cada estado muestra su lista completa.',
		file: 'atlas-violeta_organizaciones',
		whole: 'Todo el directorio (CSV)',
		byState: 'Por estado',
		byStateNote:
			'Cada estado tiene su página, con todas las organizaciones y los programas que se documentan en él.',
		allStates: 'Todas las organizaciones',
		scope: 'Alcance',
		founded: 'Fundada en',
		worksWithMen: 'Trabaja con hombres',
		website: 'Sitio web',
		websiteOf: (name: string) => `Sitio web de ${name}`,
		page: 'Página que la nombra',
		inList: (list: string) => `Lista que la nombra: ${list}`,
		undated: 'sin fecha',
		known: 'Cómo se sabe',
		stateTitle: (inPlace: string) => `Organizaciones en ${inPlace}`,
		stateLead: (inPlace: string) =>
			`Las que alguna página pública nombra en ${inPlace}. No es un censo: el número no dice cuánto se trabaja en el estado.`,
		inCountry: 'En todo el país',
		stateOrganisations: (n: number) =>
			`${n} ${plural(n, 'organización documentada', 'organizaciones documentadas')} aquí`,
		statePrograms: (n: number) =>
			`${n} ${plural(n, 'programa documentado', 'programas documentados')} aquí`,
		noneOrganisations:
			'Ninguna documentada aquí: ninguna página de las que se leyeron nombra una organización de este estado. Eso no quiere decir que no las haya.',
		nonePrograms:
			'Ninguno documentado aquí: ninguna página de las que se leyeron nombra un programa que opere en este estado. Eso no quiere decir que no los haya.',
		stateOnePage: (n: number, of: number) =>
			`${n} de las ${of} vienen de una sola página: el número dice qué se pudo leer, no cuántas hay.`,
		thePage: 'la página',
		coverageLink: (inPlace: string) => `La violencia y lo documentado en ${inPlace}`,
		runBy: 'A cargo de',
		neighbours: 'Estados vecinos en el orden de los nombres',
		noteCensus: (all: string) =>
			`Las ${all} organizaciones son las que se pudieron leer en páginas públicas. El directorio nacional del INMUJERES reunía más de 900 que trabajan con mujeres, y en 2021 había 43,691 organizaciones civiles registradas de todo tipo.`,
		noteOnePage: (n: number, example: string, here: number, of: number) =>
			`En ${n} ${plural(n, 'estado', 'estados')}, la mitad o más de lo documentado viene de una sola página (${example}: ${here} de ${of}). Comparar estados por estos números compara lo que se pudo leer: por eso no se ordenan ni se dividen entre habitantes.`,
		noteAdvocacy: (n: string, all: string) =>
			`El tema más frecuente es investigación e incidencia (${n} de ${all}): la incidencia está sobrerrepresentada en las páginas que se leyeron.`,
		noteMen: (n: string) =>
			`De ${n} no se sabe si trabajan con hombres: ninguna página lo dice. No saberlo no es que no.`,
		notActive:
			'Que una organización esté en la lista no quiere decir que siga activa ni que atienda al público. Junto a cada una está la página que la nombra y su fecha, si la tiene.',
		noteShelters:
			'No se publica ningún lugar donde pueda haber un refugio, ni siquiera el municipio; tampoco correos, teléfonos ni domicilios.',
		noteStatus: 'Donde dice «se deduce de la página», el lugar o el tema se leyó entre líneas.'
	},
	en: {
		title: 'Organisations working against gender violence',
		lead: 'A directory of the organisations that public pages name: what they do, where, and which page says so. It is neither a census nor a list of services.',
		ofMany: (all: string) =>
			`${all} organisations documented here, of more than 900 held by the national directory of the National Institute of Women (INMUJERES)`,
		besideMany: (all: string) =>
			`${all} organisations documented here, from several lists; the national directory of the National Institute of Women (INMUJERES) held more than 900 working with women`,
		accordingTo: 'according to the 2022 study',
		recent: (recent: string, all: string, undated: string) =>
			`Only ${recent} of the ${all} cite a page from 2025 or later; for ${undated} the page bears no date. Being listed does not mean that an organisation is still active.`,
		needHelp:
			'If you are looking for help, do not look here: being listed does not mean serving the public. See',
		helplines: 'the helplines',
		find: 'Search by name, acronym or place',
		findHint: 'Accents and typing errors are forgiven. Those that match word for word come first.',
		searching: 'Searching…',
		loading: 'Loading…',
		failed: 'The directory could not be loaded.',
		retry: 'Try again',
		states: 'State',
		themes: 'Theme',
		scopes: 'Scope',
		men: 'Work with men',
		menAll: 'All',
		menYes: 'Work with men',
		noState: 'no state on the page',
		chosenOf: (n: number) => `${n} chosen`,
		any: 'any',
		zero: 'none',
		clear: 'Clear search and filters',
		found: (found: string, all: string) => `${found} of the ${all} documented here`,
		foundAll: (all: string) => `All ${all} documented here, by name`,
		foundNone: (all: string) =>
			`None of the ${all} documented here is what you ask for. That does not mean that there is none.`,
		range: (first: string, last: string) => `${first} to ${last}`,
		previous: 'Previous',
		next: 'Next',
		parts: 'Parts of the list',
		theList: 'The list',
		withoutScript:
			'Searching and filtering take JavaScript. Without it, each state’s page shows its whole list.',
		file: 'atlas-violeta_organisations',
		whole: 'The whole directory (CSV)',
		byState: 'By state',
		byStateNote:
			'Each state has a page of its own, with all the organisations and programmes documented there.',
		allStates: 'All organisations',
		scope: 'Scope',
		founded: 'Founded in',
		worksWithMen: 'Works with men',
		website: 'Website',
		websiteOf: (name: string) => `Website of ${name}`,
		page: 'Page that names it',
		inList: (list: string) => `List that names it: ${list}`,
		undated: 'undated',
		known: 'How it is known',
		stateTitle: (inPlace: string) => `Organisations in ${inPlace}`,
		stateLead: (inPlace: string) =>
			`Those that some public page names in ${inPlace}. It is no census: the number does not say how much is being done in the state.`,
		inCountry: 'In the whole country',
		stateOrganisations: (n: number) =>
			`${n} ${plural(n, 'organisation', 'organisations')} documented here`,
		statePrograms: (n: number) => `${n} ${plural(n, 'programme', 'programmes')} documented here`,
		noneOrganisations:
			'None documented here: no page that we read names an organisation in this state. That does not mean that there are none.',
		nonePrograms:
			'None documented here: no page that we read names a programme running in this state. That does not mean that there are none.',
		stateOnePage: (n: number, of: number) =>
			`${n} of the ${of} come from a single page: the number says what could be read, not how many there are.`,
		thePage: 'the page',
		coverageLink: (inPlace: string) => `Violence and what is documented in ${inPlace}`,
		runBy: 'Run by',
		neighbours: 'Neighbouring states in the order of names',
		noteCensus: (all: string) =>
			`The ${all} organisations are those that could be read of on public pages. The national directory of INMUJERES held more than 900 working with women, and in 2021 there were 43,691 registered civil organisations of every kind.`,
		noteOnePage: (n: number, example: string, here: number, of: number) =>
			`In ${n} ${plural(n, 'state', 'states')}, half or more of what is documented comes from a single page (${example}: ${here} of ${of}). Comparing states by these numbers compares what could be read: so they are neither ranked nor divided by inhabitants.`,
		noteAdvocacy: (n: string, all: string) =>
			`The commonest theme is research and advocacy (${n} of ${all}): advocacy is over-represented in the pages that were read.`,
		noteMen: (n: string) =>
			`For ${n} it is not known whether they work with men: no page says so, but this may simply not be stated.`,
		notActive:
			'Being listed does not mean that an organisation is still active or serves the public. Beside each is the page that names it, with its date if it bears one.',
		noteShelters:
			'No place where there may be a shelter is published, not even its municipality; nor are e-mails, telephones or addresses.',
		noteStatus:
			'Where it says “inferred from the page”, the place or theme was read between the lines.'
	}
} as const satisfies Messages;
