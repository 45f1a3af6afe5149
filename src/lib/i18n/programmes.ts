/** Texts of the catalogue of programmes. */
import { plural, type Messages } from '.';

export const programmes = {
	es: {
		title: 'Programas para prevenir y frenar la violencia: qué se hace con niños y hombres',
		lead: (n: number, countries: number) => `${n} programas documentados en ${countries} países.`,
		leadReached: (reached: number) =>
			reached === 0
				? 'De ninguno se declaró a cuántas personas llegó'
				: `${reached === 1 ? 'De uno se declaró a cuántas personas llegó' : `De ${reached} se declaró a cuántas personas llegaron`}, que no es lo mismo que lo que cambió en ellas`,
		leadOtherFigure: (n: number) =>
			`de ${n === 1 ? 'otro' : `otros ${n}`}, sólo otra cifra (como lugares, o las personas que se esperaban)`,
		leadEvaluated: (evaluated: number, unknown: number) =>
			`${evaluated === 0 ? 'Ninguno tiene' : evaluated === 1 ? 'Uno tiene' : `${evaluated} tienen`} una evaluación que compara (antes y después, con otro grupo o por sorteo); de ${unknown}, las páginas leídas no dicen si se ${plural(unknown, 'evaluó', 'evaluaron')}, o no dicen cómo.`,
		filtersOf: (n: number) => (n === 0 ? 'Filtrar' : `Filtrar (${n})`),
		search: 'Buscar',
		searchHint: 'Nombre, quién lo opera, lugar o método; con o sin acentos.',
		countries: 'País',
		states: 'Estado (sólo México)',
		starts: 'Comenzó',
		approaches: 'Cómo trabaja',
		populations: 'Con quién',
		formats: 'Formato',
		lengths: 'Duración',
		sessions: 'Duración de la sesión',
		levels: 'Nivel de prevención',
		evaluations: 'Evaluación',
		respondents: 'Resultados, según quién responde',
		reach: 'Alcance',
		reachAll: 'Con o sin cifra',
		reachReported: 'Sólo con cifra declarada',
		programmesWith: (n: number) => plural(n, 'programa', 'programas'),
		remove: (what: string) => `Quitar: ${what}`,
		textChip: (text: string) => `«${text}»`,
		clear: 'Quitar todos los filtros',
		countOf: (n: number, all: number) =>
			`${n} de ${all} ${plural(all, 'programa documentado', 'programas documentados')} aquí`,
		none: 'Ningún programa documentado aquí cumple todo lo que se pide. Eso no quiere decir que no exista.',
		order: 'Orden',
		byCountry: 'Por país',
		byName: 'Por nombre',
		byStart: 'Del más reciente',
		newestFirst: 'Del más reciente al más antiguo',
		countryUnknown: 'No se sabe de qué país',
		startUnknown: 'No se sabe en qué año comenzaron',
		list: 'Programas',
		unknown: 'no se sabe',
		noReach: 'ninguna cifra leída',
		resultsWord: 'Resultados',
		more: (n: number) => `y ${n} ${plural(n, 'cifra más', 'cifras más')}`,
		results: (n: number) =>
			`${n} ${plural(n, 'resultado que cita', 'resultados que citan')} a quién se preguntó`,
		compare: 'Comparar',
		compareWith: (name: string) => `Comparar: ${name}`,
		uncompare: 'Quitar de la comparación',
		uncompareWith: (name: string) => `Quitar de la comparación: ${name}`,
		compareFull: 'Ya hay cuatro',
		chosen: (n: number) =>
			`${n} ${plural(n, 'programa elegido', 'programas elegidos')} para comparar`,
		see: 'Verlos lado a lado',
		seeOne: 'Verlo junto a la guía',
		clearCompare: 'Vaciar',
		whole: 'Las tablas completas:',
		noteNotAll:
			'Estos son los programas que nombran los documentos y páginas leídos. No son todos los que hay, ni una muestra: que en un estado no se documente ninguno aquí no quiere decir que no lo haya.',
		noteReach:
			'El alcance (cuántas personas participaron) es lo que declaró quien opera el programa o quien lo describe. Dice cuánto se hizo, no qué efecto tuvo, y nadie lo ha comprobado aquí.',
		noteResults:
			'Los resultados dicen a quién se preguntó y a cuántas personas cuando la página lo dice. Lo que cuentan quienes participan y lo que notan sus parejas pueden diferir, y ninguno de los dos prueba por sí solo que el programa lo causó.',
		noteUnknown:
			'«No se sabe» quiere decir que ninguna página leída lo dice. No quiere decir que no.',
		noteSupport:
			'Estar en esta lista no quiere decir que el programa siga abierto ni que se recomiende. Trabajar con hombres que ejercen violencia no sustituye la protección de las mujeres.'
	},
	en: {
		title: 'Programmes to prevent and stop violence: what is done with boys and men',
		lead: (n: number, countries: number) => `${n} programmes documented in ${countries} countries.`,
		leadReached: (reached: number) =>
			reached === 0
				? 'For none of them did anybody report how many people were reached'
				: `For ${reached === 1 ? 'one' : reached} of them somebody reported how many people were reached, which is not the same as what changed in them`,
		leadOtherFigure: (n: number) =>
			`for ${n === 1 ? 'one' : n} more, only another figure (such as places, or the people expected)`,
		leadEvaluated: (evaluated: number, unknown: number) =>
			`${evaluated === 0 ? 'None has' : evaluated === 1 ? 'One has' : `${evaluated} have`} an evaluation that compares (before and after, with another group, or by lot); for ${unknown}, the pages we read do not say whether there was an evaluation, or do not say how it was made.`,
		filtersOf: (n: number) => (n === 0 ? 'Filter' : `Filter (${n})`),
		search: 'Search',
		searchHint: 'Name, who runs it, place or method; accents do not matter.',
		countries: 'Country',
		states: 'State (Mexico only)',
		starts: 'Began',
		approaches: 'How it works',
		populations: 'Who takes part',
		formats: 'Format',
		lengths: 'Length',
		sessions: 'Length of a session',
		levels: 'Level of prevention',
		evaluations: 'Evaluation',
		respondents: 'Results, by who was asked',
		reach: 'Reach',
		reachAll: 'With or without a figure',
		reachReported: 'Only with a figure reported',
		programmesWith: (n: number) => plural(n, 'programme', 'programmes'),
		remove: (what: string) => `Remove: ${what}`,
		textChip: (text: string) => `“${text}”`,
		clear: 'Clear all filters',
		countOf: (n: number, all: number) =>
			`${n} of ${all} ${plural(all, 'programme', 'programmes')} documented here`,
		none: 'No programme documented here meets everything that is asked. That does not mean that there is none.',
		order: 'Order',
		byCountry: 'By country',
		byName: 'By name',
		byStart: 'Newest first',
		newestFirst: 'From the newest to the oldest',
		countryUnknown: 'Country not told',
		startUnknown: 'It is not known in which year they began',
		list: 'Programmes',
		unknown: 'not known',
		noReach: 'no figure read',
		resultsWord: 'Results',
		more: (n: number) => `and ${n} more ${plural(n, 'figure', 'figures')}`,
		results: (n: number) =>
			`${n} ${plural(n, 'result that says', 'results that say')} who was asked`,
		compare: 'Compare',
		compareWith: (name: string) => `Compare: ${name}`,
		uncompare: 'Remove from comparison',
		uncompareWith: (name: string) => `Remove from comparison: ${name}`,
		compareFull: 'Four are chosen',
		chosen: (n: number) => `${n} ${plural(n, 'programme', 'programmes')} chosen to compare`,
		see: 'See them side by side',
		seeOne: 'See it beside the guide',
		clearCompare: 'Clear',
		whole: 'The whole tables:',
		noteNotAll:
			'These are the programmes that the documents and pages we read name. They are not all there are, nor a sample: that none is documented here in a state does not mean that there is none.',
		noteReach:
			'Reach (how many people took part) is what whoever runs or describes the programme reported. It says how much was done, not what effect it had, and nobody has checked it here.',
		noteResults:
			'Results say who was asked, and how many people where the page tells. What participants tell and what their partners notice may differ, and neither proves by itself that the programme was the cause.',
		noteUnknown: '“Not known” means that no page we read says so. It does not mean no.',
		noteSupport:
			'Being on this list does not mean that a programme is still open, or that it is recommended. Work with men who use violence does not take the place of protecting women.'
	}
} as const satisfies Messages;
