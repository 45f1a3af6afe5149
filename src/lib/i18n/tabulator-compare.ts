/** Texts of the cells chosen in the tabulator: what is known of one, how two differ. */
import type { Messages } from '.';

export const tabulatorCompare = {
	es: {
		pickTitle: 'Detalle y comparación',
		pickSecond: 'Elija otra celda para compararla con esta.',
		clear: 'Quitar lo elegido',
		interval: (level: string) => `Intervalo de ${level}`,
		se: 'Error estándar',
		cv: 'Coeficiente de variación',
		sample: 'Mujeres en la muestra',
		numerator: 'Numerador, mujeres ponderadas',
		denominator: 'Denominador, mujeres ponderadas',
		df: 'Grados de libertad',
		precision: 'Precisión',
		high: 'alta',
		moderate: 'moderada',
		low: 'baja',
		points: (value: string) => `${value} puntos`,

		noEstimate: 'sin estimación',
		comparisonLevel: (level: string) => `Entre paréntesis, el intervalo de ${level}.`,
		comparing: 'Comparando…',
		compareFailed: 'No se pudieron comparar las dos celdas.',
		compareNone: 'Una de las dos celdas no tiene estimación, así que no se pueden comparar.',
		compareMore: (second: string, value: string, first: string) =>
			`${second}: ${value} puntos porcentuales más que ${first}.`,
		compareLess: (second: string, value: string, first: string) =>
			`${second}: ${value} puntos porcentuales menos que ${first}.`,
		compareSame: (second: string, first: string) => `${second} y ${first} no se distinguen.`,
		compareSameWhy: (level: string) => `El intervalo de ${level} de la diferencia incluye el cero.`,
		compareSure: (level: string) => `El intervalo de ${level} de la diferencia no incluye el cero.`,
		difference: 'Diferencia, en puntos porcentuales (segunda menos primera)',
		ratio: 'Razón (segunda entre primera)',
		noRatio: 'no se calcula: una de las dos cifras es cero',
		withError: (se: string) => `error estándar ${se}`,
		covariance:
			'El error de la diferencia toma en cuenta lo que las dos celdas comparten: unidades de muestreo y mujeres (covarianza del diseño).',
		dfCompare: (df: string) => `Grados de libertad del diseño: ${df}.`,

		sqlCompare: 'La consulta de la comparación (SQL)'
	},
	en: {
		pickTitle: 'Detail and comparison',
		pickSecond: 'Choose another cell to compare it with this one.',
		clear: 'Clear the choice',
		interval: (level: string) => `${level} interval`,
		se: 'Standard error',
		cv: 'Coefficient of variation',
		sample: 'Women in the sample',
		numerator: 'Numerator, weighted women',
		denominator: 'Denominator, weighted women',
		df: 'Degrees of freedom',
		precision: 'Precision',
		high: 'high',
		moderate: 'moderate',
		low: 'low',
		points: (value: string) => `${value} points`,

		noEstimate: 'no estimate',
		comparisonLevel: (level: string) => `In parentheses, the ${level} interval.`,
		comparing: 'Comparing…',
		compareFailed: 'The two cells could not be compared.',
		compareNone: 'One of the two cells has no estimate, so they cannot be compared.',
		compareMore: (second: string, value: string, first: string) =>
			`${second}: ${value} percentage points more than ${first}.`,
		compareLess: (second: string, value: string, first: string) =>
			`${second}: ${value} percentage points less than ${first}.`,
		compareSame: (second: string, first: string) => `${second} and ${first} cannot be told apart.`,
		compareSameWhy: (level: string) => `The ${level} interval of the difference includes zero.`,
		compareSure: (level: string) =>
			`The ${level} interval of the difference does not include zero.`,
		difference: 'Difference, in percentage points (second minus first)',
		ratio: 'Ratio (second over first)',
		noRatio: 'not computed: one of the two figures is zero',
		withError: (se: string) => `standard error ${se}`,
		covariance:
			'The error of the difference takes into account what the two cells share: sampling units and women (covariance of the design).',
		dfCompare: (df: string) => `Degrees of freedom of the design: ${df}.`,

		sqlCompare: 'The query of the comparison (SQL)'
	}
} as const satisfies Messages;
