/** Texts of a programme's own page. */
import type { Messages } from '.';

export const programmePage = {
	es: {
		documentTitle: (name: string) => `${name}: programa de prevención`,
		all: 'Todos los programas',
		otherName: 'En inglés',
		facts: 'Qué es',
		reach: 'Alcance declarado',
		reachNote:
			'Lo que declaró quien opera el programa o quien lo describe. Dice cuánto se hizo; no es una medida de su efecto y nadie lo ha comprobado aquí.',
		noReach: 'Ninguna página leída dice a cuántas personas llegó.',
		measure: 'Qué se contó',
		amount: 'Cuánto',
		when: 'Cuándo',
		who: 'Quién lo dice',
		source: 'Fuente',
		results: 'Resultados',
		noResults: 'Ninguna página leída da resultados de este programa.',
		resultsNote: 'Cada resultado dice a quién se preguntó, a cuántas personas y cómo.',
		qualitative:
			'Es un estudio cualitativo: cuenta lo que dijeron algunas personas y no puede mostrar efectos. Lo que respondieron puede no deberse al programa.',
		selfReport:
			'Es lo que dicen quienes participan: no puede mostrar efectos, y lo que se dice en una entrevista puede no ser lo que se hace.',
		prePost:
			'Compara antes y después sin otro grupo: lo que cambió puede deberse a otra cosa que pasó al mismo tiempo.',
		controlled:
			'Hubo un grupo de comparación, pero la fuente sólo da la cifra de quienes participaron: no dice cuánto se debe al programa.',
		underWay:
			'Al escribirse la fuente, el ensayo aleatorizado estaba en curso; aquí no hay resultados suyos.',
		table: 'Los resultados, uno por renglón',
		guide: 'Junto a la guía de 2022',
		status: 'En este programa',
		adaptedFrom: 'Adaptado de',
		adaptedInto: 'De él se adaptó',
		compare: 'Compararlo con otros',
		sources: 'Fuentes',
		sourcesNote: 'Lo que se leyó para esta página. Se abren fuera de este sitio.',
		noteUnknown:
			'«No se sabe» quiere decir que ninguna página leída lo dice. No quiere decir que no.',
		noteReach:
			'El alcance no es el efecto: cuántas personas participaron no dice qué cambió en su conducta ni en la vida de las mujeres.',
		noteOpen:
			'Que esté aquí no quiere decir que siga abierto ni que se recomiende. Trabajar con hombres que ejercen violencia no sustituye la protección de las mujeres.'
	},
	en: {
		documentTitle: (name: string) => `${name}: prevention programme`,
		all: 'All programmes',
		otherName: 'In Spanish',
		facts: 'What it is',
		reach: 'Reach as reported',
		reachNote:
			'What whoever runs or describes the programme reported. It says how much was done; it is no measure of its effect, and nobody has checked it here.',
		noReach: 'No page we read says how many people it reached.',
		measure: 'What was counted',
		amount: 'How many',
		when: 'When',
		who: 'Who says so',
		source: 'Source',
		results: 'Results',
		noResults: 'No page we read gives results of this programme.',
		resultsNote: 'Each result says who was asked, how many people, and how.',
		qualitative:
			'It is a qualitative study: it tells what some people said and cannot show effects. What they answered may not be due to the programme.',
		selfReport:
			'It is what those who take part say: it cannot show effects, and what is said in an interview may not be what is done.',
		prePost:
			'It compares before and after without another group: what changed may be due to something else that happened at the time.',
		controlled:
			'There was a comparison group, but the source gives only the figure of those who took part: it does not say how much is due to the programme.',
		underWay:
			'When the source was written, the randomised trial was under way; none of its results are here.',
		table: 'The results, a row each',
		guide: 'Beside the 2022 guide',
		status: 'In this programme',
		adaptedFrom: 'Adapted from',
		adaptedInto: 'Adapted from it',
		compare: 'Compare it with others',
		sources: 'Sources',
		sourcesNote: 'What was read for this page. They open outside this site.',
		noteUnknown: '“Not known” means that no page we read says so. It does not mean no.',
		noteReach:
			'Reach is not effect: how many people took part says nothing of what changed in their conduct or in women’s lives.',
		noteOpen:
			'Being here does not mean that it is still open, or that it is recommended. Work with men who use violence does not take the place of protecting women.'
	}
} as const satisfies Messages;
