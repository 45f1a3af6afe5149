/** Comments of the R code that repeats a table of the survey. */
import type { Messages } from '.';

export const tabulatorR = {
	es: {
		title: (survey: string) => `Atlas Violeta: una tabla de la ENDIREH ${survey}, con R`,
		packages: (names: string) => `Una sola vez: install.packages(c(${names}))`,
		categories:
			'Lo que se estima, 1 o 0, y las categorías; «missing»: sin respuesta o no se preguntó',
		design: 'El diseño de la muestra, y dentro de él las mujeres de la base',
		cells: (percent: string) =>
			`Error estándar e intervalo logit al ${percent} («xlogit»: sin iterar), con los grados de libertad de cada celda`,
		totals: '«all»: todas las categorías, es decir, un total',
		none: 'La estimación; si ninguna mujer está en el caso, o todas lo están, no hay intervalo',
		minimum: (women: string) => `Con menos de ${women} mujeres entrevistadas no hay estimación`
	},
	en: {
		title: (survey: string) => `Atlas Violeta: a table of ENDIREH ${survey}, with R`,
		packages: (names: string) => `Once: install.packages(c(${names}))`,
		categories: 'What is estimated, 1 or 0, and the categories; "missing": no answer, or not asked',
		design: 'The design of the sample, and in it the women of the base',
		cells: (percent: string) =>
			`Standard error and ${percent} logit interval ("xlogit": without iterating), on the degrees of freedom of each cell`,
		totals: '"all": every category, that is, a total',
		none: 'The estimate; where it is true of no woman, or of all, there is no interval',
		minimum: (women: string) => `Under ${women} women interviewed there is no estimate`
	}
} satisfies Messages;
