/** Texts inside the files that the tabulator gives. */
import type { Messages } from '.';

export const tabulatorFile = {
	es: {
		counted: 'Lo que se cuenta',
		baseLabel: 'Base',
		filters: 'Filtros',
		noFilters: 'ninguno',
		rows: 'Renglones',
		columns: 'Columnas',
		notCrossed: 'sin variable',
		year: 'Año de la encuesta',
		estimator: 'Estimación',
		estimatorText:
			'Suma de los factores de expansión (fac_muj) de las mujeres de la celda que lo vivieron, entre la suma de los factores de todas las mujeres de la celda. Lo no especificado cuenta como «no» y permanece en la base, como en el INEGI.',
		error: 'Error estándar',
		errorText:
			'Linealización de Taylor sobre el diseño de la muestra: estratos (est_dis) y unidades primarias de muestreo (upm_dis), contadas también las que no tienen mujeres de la celda (Woodruff, 1971). Es el mismo cálculo que el del paquete survey de R sobre el subconjunto del diseño.',
		interval: 'Intervalo',
		intervalText: (level: string) =>
			`De ${level}, en escala logit, con la t de Student y los grados de libertad del diseño entre las mujeres de la celda (unidades primarias menos estratos): svyciprop(method = "logit") en R (Korn y Graubard, 1999). No existe donde el porcentaje es 0 o 100.`,
		precisionTitle: 'Precisión',
		precisionText: (moderate: string, low: string) =>
			`Por el coeficiente de variación (error estándar entre la estimación), con los límites del INEGI: high (alta), menos de ${moderate}; moderate (moderada), de ${moderate} a menos de ${low}; low (baja), ${low} o más, o menos de 8 grados de libertad.`,
		fewTitle: 'Pocas mujeres',
		fewText: (minimum: string) =>
			`Con menos de ${minimum} mujeres en la muestra de una celda no se da ninguna estimación. Una celda sin ninguna mujer en la muestra no aparece.`,
		missingTitle: 'Sin respuesta',
		missingText:
			'El código missing reúne a las mujeres de quienes no se sabe el grupo: no se les preguntó, o no respondieron. El código all es el total, con ellas incluidas.',
		code: (variable: string) => `Código de: ${variable}. El código all es el total.`,
		label: (variable: string) => `Grupo en palabras: ${variable}.`,
		estimate: 'Estimación, en porcentaje.',
		se: 'Error estándar, en puntos porcentuales.',
		cv: 'Coeficiente de variación, en porcentaje.',
		low: 'Extremo inferior del intervalo, en porcentaje.',
		high: 'Extremo superior del intervalo, en porcentaje.',
		level: 'Nivel de confianza del intervalo, en porcentaje.',
		numerator: 'Mujeres del grupo que lo vivieron, ponderadas.',
		denominator: 'Mujeres del grupo, ponderadas.',
		sample: 'Mujeres del grupo entrevistadas.',
		df: 'Grados de libertad del diseño en el grupo.',
		precision: 'Clase de precisión: high (alta), moderate (moderada) o low (baja).',
		note: 'Por qué falta una cifra.',
		surveyYear: 'Año de la encuesta.',
		outcome: 'Columna de endireh_women cuyo valor 1 se cuenta.',
		outcomeLabel: 'Lo que se cuenta, en palabras.',
		base: 'De qué mujeres es el porcentaje.',
		sourceMeaning: 'Fuente: su id en la tabla sources.',
		filtersMeaning: 'Filtros, como van en la dirección: variable y códigos que quedan.',
		tooFew: (minimum: number) => `menos de ${minimum} mujeres en la muestra: sin estimación`,
		noEstimate: 'sin estimación',
		noIntervalAtEnd: 'sin intervalo: el porcentaje es 0 o 100',
		noInterval: 'sin intervalo: faltan grados de libertad'
	},
	en: {
		counted: 'What is counted',
		baseLabel: 'Base',
		filters: 'Filters',
		noFilters: 'none',
		rows: 'Rows',
		columns: 'Columns',
		notCrossed: 'no variable',
		year: 'Survey year',
		estimator: 'Estimate',
		estimatorText:
			'Sum of the weights (fac_muj) of the women of the cell who experienced it, over the sum of the weights of all women of the cell. What is not specified counts as “no” and stays in the base, as INEGI does.',
		error: 'Standard error',
		errorText:
			'Taylor linearisation over the sample design: strata (est_dis) and primary sampling units (upm_dis), those without a woman of the cell counted too (Woodruff, 1971). The same computation as that of R’s survey package on the subset of the design.',
		interval: 'Interval',
		intervalText: (level: string) =>
			`Of ${level}, on the logit scale, with Student’s t and the degrees of freedom of the design among the women of the cell (primary units minus strata): svyciprop(method = "logit") in R (Korn and Graubard, 1999). There is none where the percentage is 0 or 100.`,
		precisionTitle: 'Precision',
		precisionText: (moderate: string, low: string) =>
			`By the coefficient of variation (standard error over the estimate), with INEGI’s limits: high, below ${moderate}; moderate, from ${moderate} to below ${low}; low, ${low} or more, or fewer than 8 degrees of freedom.`,
		fewTitle: 'Few women',
		fewText: (minimum: string) =>
			`With fewer than ${minimum} women in the sample of a cell no estimate is given. A cell without any woman in the sample is not listed.`,
		missingTitle: 'No answer',
		missingText:
			'The code missing gathers the women whose group is not known: they were not asked, or did not answer. The code all is the total, these women included.',
		code: (variable: string) => `Code of: ${variable}. The code all is the total.`,
		label: (variable: string) => `Group in words: ${variable}.`,
		estimate: 'Estimate, in percent.',
		se: 'Standard error, in percentage points.',
		cv: 'Coefficient of variation, in percent.',
		low: 'Lower end of the interval, in percent.',
		high: 'Upper end of the interval, in percent.',
		level: 'Confidence level of the interval, in percent.',
		numerator: 'Women of the group who experienced it, weighted.',
		denominator: 'Women of the group, weighted.',
		sample: 'Women of the group interviewed.',
		df: 'Degrees of freedom of the design in the group.',
		precision: 'Class of precision: high, moderate or low.',
		note: 'Why a figure is missing.',
		surveyYear: 'Survey year.',
		outcome: 'Column of endireh_women whose value 1 is counted.',
		outcomeLabel: 'What is counted, in words.',
		base: 'Of which women the percentage is.',
		sourceMeaning: 'Source: its id in the table sources.',
		filtersMeaning: 'Filters, as the address has them: variable and codes kept.',
		tooFew: (minimum: number) => `fewer than ${minimum} women in the sample: no estimate`,
		noEstimate: 'no estimate',
		noIntervalAtEnd: 'no interval: the percentage is 0 or 100',
		noInterval: 'no interval: no degrees of freedom left'
	}
} as const satisfies Messages;
