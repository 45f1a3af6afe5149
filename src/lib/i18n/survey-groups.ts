/** Texts of the survey's page by groups of women. */
import { plural, type Messages } from '.';
import { upperFirst } from './format';
import type { SurveyPeriod } from '../catalog/indicators/survey';
import type { GroupVariable } from '../survey/groups/groups';

/** How a title and a sentence name what sets the groups apart, after "by". */
type ByName = Readonly<Record<GroupVariable, string>>;

const by: Readonly<Record<'es' | 'en', ByName>> = {
	es: {
		age_group: 'por edad',
		domain: 'por tamaño de la localidad',
		education: 'por escolaridad',
		schooling: 'por escolaridad, terminada o no',
		indigenous_language: 'según si hablan una lengua indígena',
		indigenous_identity: 'según si se consideran indígenas',
		disability: 'según si tienen discapacidad'
	},
	en: {
		age_group: 'by age',
		domain: 'by size of the place where they live',
		education: 'by education',
		schooling: 'by education, completed or not',
		indigenous_language: 'by whether they speak an indigenous language',
		indigenous_identity: 'by whether they consider themselves indigenous',
		disability: 'by whether they have a disability'
	}
};

export const surveyGroups = {
	es: {
		title: (label: string, year: string) => `${label}: entre quiénes, ${year}`,
		link: (variable: GroupVariable) => upperFirst(by.es[variable]),
		figureTitle: (short: string, variable: GroupVariable, year: string) =>
			`${short}, ${by.es[variable]}, ${year}`,
		leadAll: (value: string, interval: string, base: string, year: string) =>
			`${value} de ${base} (intervalo de 95\u00a0%: ${interval}), en ${year}.`,
		leadWidest: (variable: GroupVariable, contrast: string) =>
			`La mayor diferencia entre dos grupos de esta página (${by.es[variable]}): ${contrast}.`,
		leadNone: 'Ningún par de grupos tiene estimaciones que se puedan comparar.',
		contrast: (first: string, high: string, second: string, low: string) =>
			`entre las mujeres ${first}, ${high}; entre las ${second}, ${low}`,
		apart: 'Sus intervalos no se enciman.',
		overlap: 'Sus intervalos se enciman: por sí solos no dicen si los dos grupos se distinguen.',
		oneGroup: 'Sólo un grupo tiene una estimación: no hay con qué compararlo.',
		noGroup: 'Ningún grupo tiene una estimación.',

		careTitle: 'Antes de comparar',
		careTold:
			'Son respuestas de una entrevista. Los grupos difieren en más cosas que la que les da nombre: la diferencia entre dos no dice a qué se debe.',
		careChosen:
			'El grupo más alto y el más bajo se eligen después de ver todas las cifras; por eso su diferencia tiende a salir algo mayor de lo que es.',
		carePeriod: (period: SurveyPeriod) =>
			({
				lifetime:
					'«A lo largo de la vida» cubre más años en las mujeres de más edad: de una edad a otra no se compara el mismo tiempo.',
				relationship:
					'«A lo largo de la relación» cubre un número de años distinto en cada mujer: de una edad a otra no se compara el mismo tiempo.',
				childhood:
					'Habla de la infancia, que a las mujeres de más edad les queda más lejos: cada edad recuerda otra época.',
				last_birth:
					'Sólo cuenta a mujeres de 15 a 49 años con un parto en los cinco años anteriores a la entrevista: el grupo de 45 a 54 años llega hasta los 49, y no hay mayores.',
				'12_months': 'Cubre el mismo tiempo en todas: los 12 meses anteriores a la entrevista.'
			})[period],
		read: 'Cada punto es la estimación de un grupo y la raya su intervalo de 95\u00a0%; la línea vertical son todas las mujeres de la base. Todas las gráficas tienen la misma escala.',
		groups: 'Ir a',
		noDisability: (year: string) => `La encuesta de ${year} no pregunta por discapacidad.`,

		all: (value: string) => `todas: ${value}`,
		allRow: 'Todas',
		axis: 'Porcentaje de cada grupo',
		listLabel: (title: string) => `${title}: cada grupo con su intervalo de 95\u00a0%`,
		noInterval: (value: string) => `${value} (sin intervalo)`,
		few: (minimum: number) => `menos de ${minimum} mujeres en la muestra: sin estimación`,
		lowLegend:
			'Punto hueco: precisión baja (coeficiente de variación de 30\u00a0% o más, o menos de 8 grados de libertad).',
		missing: (n: number, count: string) =>
			`${count} ${plural(n, 'mujer', 'mujeres')} sin este dato: sólo en la tabla.`,

		ask: 'Pregúntelo por estado, o crúcelo con otra respuesta, en el tabulador',
		compare: 'Compare estos dos grupos, con el error de su diferencia',

		unit: (unit: string, sample: string, weighted: string) =>
			`${unit}; ${sample} mujeres en la muestra, que representan a ${weighted}`,
		cut: (year: string) => `ENDIREH ${year}`,
		precision:
			'intervalo de 95\u00a0%, logit, con los grados de libertad del diseño dentro de cada grupo',
		group: 'Grupo',
		code: 'Código',
		low: 'Límite inferior',
		high: 'Límite superior',
		se: 'Error estándar (puntos)',
		cv: 'CV',
		df: 'Grados de libertad',
		numerator: 'Mujeres con la experiencia, ponderadas',
		denominator: 'Mujeres del grupo, ponderadas',
		file: 'grupos'
	},
	en: {
		title: (label: string, year: string) => `${label}: among whom, ${year}`,
		link: (variable: GroupVariable) => upperFirst(by.en[variable]),
		figureTitle: (short: string, variable: GroupVariable, year: string) =>
			`${short}, ${by.en[variable]}, ${year}`,
		leadAll: (value: string, interval: string, base: string, year: string) =>
			`${value} of ${base} (95% interval: ${interval}), in ${year}.`,
		leadWidest: (variable: GroupVariable, contrast: string) =>
			`The widest difference between two groups on this page (${by.en[variable]}): ${contrast}.`,
		leadNone: 'No two groups have estimates that can be compared.',
		contrast: (first: string, high: string, second: string, low: string) =>
			`among women ${first}, ${high}; among those ${second}, ${low}`,
		apart: 'Their intervals do not overlap.',
		overlap:
			'Their intervals overlap: by themselves they do not say whether the two groups can be told apart.',
		oneGroup: 'Only one group has an estimate: there is nothing to compare it with.',
		noGroup: 'No group has an estimate.',

		careTitle: 'Before comparing',
		careTold:
			'These are answers given in an interview. Groups differ in more than what names them: the difference between two does not say what it comes from.',
		careChosen:
			'The highest and the lowest group are picked after seeing all the figures, so their difference tends to come out somewhat larger than it is.',
		carePeriod: (period: SurveyPeriod) =>
			({
				lifetime:
					'“Over the lifetime” covers more years for older women: one age and another are not compared over the same time.',
				relationship:
					'“Over the relationship” covers a different number of years for each woman: one age and another are not compared over the same time.',
				childhood:
					'It is about childhood, which lies further back for older women: each age remembers another time.',
				last_birth:
					'Only women aged 15 to 49 who gave birth in the five years before the interview are counted: the group aged 45 to 54 ends at 49, and there are no older ones.',
				'12_months': 'It covers the same time for all: the 12 months before the interview.'
			})[period],
		read: 'Each dot is the estimate of a group and the bar its 95% interval; the vertical line is all the women of the base. All the charts are on one scale.',
		groups: 'Go to',
		noDisability: (year: string) => `The survey of ${year} does not ask about disability.`,

		all: (value: string) => `all: ${value}`,
		allRow: 'All',
		axis: 'Percentage of each group',
		listLabel: (title: string) => `${title}: each group with its 95% interval`,
		noInterval: (value: string) => `${value} (no interval)`,
		few: (minimum: number) => `fewer than ${minimum} women in the sample: no estimate`,
		lowLegend:
			'Hollow dot: low precision (coefficient of variation of 30% or more, or fewer than 8 degrees of freedom).',
		missing: (n: number, count: string) =>
			`${count} ${plural(n, 'woman', 'women')} without this answer: in the table only.`,

		ask: 'Ask it by state, or cross it with another answer, in the tabulator',
		compare: 'Compare these two groups, with the error of their difference',

		unit: (unit: string, sample: string, weighted: string) =>
			`${unit}; ${sample} women in the sample, who stand for ${weighted}`,
		cut: (year: string) => `ENDIREH ${year}`,
		precision: '95% interval, logit, with the degrees of freedom of the design within each group',
		group: 'Group',
		code: 'Code',
		low: 'Lower end',
		high: 'Upper end',
		se: 'Standard error (points)',
		cv: 'CV',
		df: 'Degrees of freedom',
		numerator: 'Women with the experience, weighted',
		denominator: 'Women of the group, weighted',
		file: 'groups'
	}
} as const satisfies Messages;
