/** The words of the survey's second page: 2016 against 2021. */
import { plural, type Messages } from '.';

type Verdict = 'rose' | 'fell' | 'same' | 'unknown';

export const surveyChange = {
	es: {
		title: (label: string) => `${label}: de 2016 a 2021`,
		rose: (where: string, before: string, after: string) =>
			`En ${where} aumentó: de ${before} en 2016 a ${after} en 2021.`,
		fell: (where: string, before: string, after: string) =>
			`En ${where} disminuyó: de ${before} en 2016 a ${after} en 2021.`,
		same: (where: string, before: string, after: string) =>
			`En ${where} las dos encuestas no se distinguen: ${before} en 2016 y ${after} en 2021.`,
		unknown: (where: string, before: string, after: string) =>
			`En ${where}, con lo que hay aquí, no se puede decir si cambió: ${before} en 2016 y ${after} en 2021.`,
		difference: (points: string, interval: string, unrounded: boolean) =>
			`La diferencia es de ${points} puntos porcentuales${unrounded ? ', calculada sin redondear' : ''} (intervalo de 95\u00a0%: ${interval}).`,
		holdsZero: 'El intervalo incluye el cero.',
		withoutError: (figures: 'one' | 'both') =>
			figures === 'both'
				? 'Las cifras publicadas no traen error.'
				: 'Una de las cifras publicadas no trae error.',
		base: (base: string) => `Son porcentajes de ${base}.`,
		missing: (place: string) => `${place}: aquí no están las dos encuestas de este indicador.`,
		beforeComparing: 'Antes de comparar',

		verdict: (id: Verdict) =>
			({
				rose: 'aumentó',
				fell: 'disminuyó',
				same: 'no se distinguen',
				unknown: 'no se puede decir: la cifra publicada no trae error'
			})[id],
		rowText: (points: string, interval: string, reading: string) =>
			`${points} (${interval}), ${reading}`,
		rowUnknown: (points: string) => `${points}; no se puede decir: sin error publicado`,
		twoYears: (before: string, after: string) => `2016: ${before}; 2021: ${after}`,

		byValue: 'Por diferencia',
		statesTitle: 'Cuánto cambió en cada estado, de 2016 a 2021',
		statesSentence: (n: number, clauses: string) =>
			`De ${n} ${plural(n, 'estado', 'estados')}, ${clauses}.`,
		roseIn: (n: number) => `aumentó en ${n}`,
		fellIn: (n: number) => `disminuyó en ${n}`,
		sameIn: (n: number) => `en ${n} las dos encuestas no se distinguen`,
		unknownIn: (n: number) => `de ${n} no se puede decir, porque la cifra publicada no trae error`,
		statesUnknown: (n: number) =>
			`De ${n} ${plural(n, 'estado', 'estados')} hay un valor publicado en cada encuesta, sin su error: no se puede decir dónde cambió.`,
		statesLabel:
			'Diferencia de cada estado, 2021 menos 2016, en puntos porcentuales, con su intervalo de 95\u00a0%',
		axis: 'Puntos porcentuales, 2021 menos 2016',
		zero: '0: igual',
		filled: 'Punto lleno: el intervalo de la diferencia deja fuera el cero.',
		hollow: 'Punto hueco: el intervalo incluye el cero, y las dos encuestas no se distinguen.',
		bare: 'Punto sin línea: a una de las dos cifras le falta su error; no se puede decir si cambió.',
		chance: 'Con 32 intervalos de 95\u00a0%, uno o dos pueden parecer un cambio sólo por azar.',
		notATest: 'Cada estado se compara consigo mismo: no dice si un estado cambió más que otro.',
		unrounded: 'Las diferencias se calculan con las cifras sin redondear.',
		without: (n: number, places: string) => `Sin las dos encuestas aquí (${n}): ${places}.`,
		onlyOne: (ofPlace: string) =>
			`De este indicador sólo tenemos las dos encuestas ${ofPlace}; las de los demás estados necesitan los archivos completos de microdatos del INEGI, que aquí no están.`,
		onlyNation:
			'De este indicador no tenemos las dos encuestas por estado: necesitan los archivos completos de microdatos del INEGI, que aquí no están.',

		nationTitle: 'Todos los indicadores del país que están en las dos encuestas',
		nationSentence: (n: number, clauses: string) =>
			`De ${n} ${plural(n, 'indicador', 'indicadores')}, ${clauses}.`,
		theyRose: (n: number) => `${n} ${plural(n, 'aumentó', 'aumentaron')}`,
		theyFell: (n: number) => `${n} ${plural(n, 'disminuyó', 'disminuyeron')}`,
		theySame: (n: number) => `${n} no se ${plural(n, 'distingue', 'distinguen')}`,
		nationLabel: 'Porcentaje de cada indicador en el país en 2016 y en 2021, unidos por una línea',
		nationAxis: '% de las mujeres de la base de cada indicador',

		unitStates: 'puntos porcentuales, 2021 menos 2016',
		unitNation:
			'mujeres encuestadas; % de la base de cada indicador; diferencias en puntos porcentuales',
		precision:
			'intervalo de 95\u00a0% de la diferencia de dos muestras independientes, con los grados de libertad de Welch y Satterthwaite',
		precisionThird:
			'los errores por estado los calculó un tercero por remuestreo, y su tamaño puede estar equivocado en ±12\u00a0%',
		precisionNone: 'cifras sin error publicado, y por eso sin intervalo',

		state: 'Estado',
		indicator: 'Indicador',
		percentOf: (year: string) => `${year}`,
		seOf: (year: string) => `Error estándar ${year}`,
		points: 'Diferencia (puntos)',
		low: 'Desde (95\u00a0%)',
		high: 'Hasta (95\u00a0%)',
		se: 'Error estándar de la diferencia',
		reading: 'Lectura',
		originOf: (year: string) => `De dónde viene ${year}`,
		fileStates: 'cambio-estados',
		fileNation: 'cambio-pais_todos-los-indicadores'
	},
	en: {
		title: (label: string) => `${label}: from 2016 to 2021`,
		rose: (where: string, before: string, after: string) =>
			`In ${where} it rose, from ${before} in 2016 to ${after} in 2021.`,
		fell: (where: string, before: string, after: string) =>
			`In ${where} it fell, from ${before} in 2016 to ${after} in 2021.`,
		same: (where: string, before: string, after: string) =>
			`In ${where} the two surveys cannot be told apart: ${before} in 2016 and ${after} in 2021.`,
		unknown: (where: string, before: string, after: string) =>
			`In ${where}, from what is held here, it cannot be said whether it changed: ${before} in 2016 and ${after} in 2021.`,
		difference: (points: string, interval: string, unrounded: boolean) =>
			`The difference is ${points} percentage points${unrounded ? ', computed before rounding' : ''} (95% interval: ${interval}).`,
		holdsZero: 'The interval includes zero.',
		withoutError: (figures: 'one' | 'both') =>
			figures === 'both'
				? 'The published figures come without an error.'
				: 'One of the published figures comes without an error.',
		base: (base: string) => `The percentages are of ${base}.`,
		missing: (place: string) => `${place}: the two surveys of this indicator are not here.`,
		beforeComparing: 'Before comparing',

		verdict: (id: Verdict) =>
			({
				rose: 'rose',
				fell: 'fell',
				same: 'cannot be told apart',
				unknown: 'cannot be said: the published figure has no error'
			})[id],
		rowText: (points: string, interval: string, reading: string) =>
			`${points} (${interval}), ${reading}`,
		rowUnknown: (points: string) => `${points}; cannot be said: no published error`,
		twoYears: (before: string, after: string) => `2016: ${before}; 2021: ${after}`,

		byValue: 'By difference',
		statesTitle: 'How much it changed in each state, from 2016 to 2021',
		statesSentence: (n: number, clauses: string) =>
			`Of ${n} ${plural(n, 'state', 'states')}, ${clauses}.`,
		roseIn: (n: number) => `it rose in ${n}`,
		fellIn: (n: number) => `it fell in ${n}`,
		sameIn: (n: number) => `in ${n} the two surveys cannot be told apart`,
		unknownIn: (n: number) =>
			`of ${n} it cannot be said, because the published figure has no error`,
		statesUnknown: (n: number) =>
			`For ${n} ${plural(n, 'state', 'states')} there is a published value in each survey, without its error: it cannot be said where it changed.`,
		statesLabel:
			'Difference of each state, 2021 minus 2016, in percentage points, with its 95% interval',
		axis: 'Percentage points, 2021 minus 2016',
		zero: '0: the same',
		filled: 'Filled dot: the interval of the difference excludes zero.',
		hollow: 'Hollow dot: the interval includes zero, and the two surveys cannot be told apart.',
		bare: 'Dot without a line: one of the two figures lacks its error; whether it changed cannot be said.',
		chance: 'With 32 intervals of 95%, one or two may look like a change by chance alone.',
		notATest:
			'Each state is compared with itself: it does not say whether one changed more than another.',
		unrounded: 'Differences are computed from the figures before rounding.',
		without: (n: number, places: string) => `Without both surveys here (${n}): ${places}.`,
		onlyOne: (ofPlace: string) =>
			`For this indicator we hold both surveys ${ofPlace} only; those of the other states need INEGI’s complete microdata files, which are not here.`,
		onlyNation:
			'For this indicator we do not hold both surveys by state: that needs INEGI’s complete microdata files, which are not here.',

		nationTitle: 'Every indicator of the country that both surveys have',
		nationSentence: (n: number, clauses: string) =>
			`Of ${n} ${plural(n, 'indicator', 'indicators')}, ${clauses}.`,
		theyRose: (n: number) => `${n} rose`,
		theyFell: (n: number) => `${n} fell`,
		theySame: (n: number) => `${n} cannot be told apart`,
		nationLabel: 'Percentage of each indicator in the country in 2016 and 2021, joined by a line',
		nationAxis: '% of the women of each indicator’s base',

		unitStates: 'percentage points, 2021 minus 2016',
		unitNation: 'women surveyed; % of each indicator’s base; differences in percentage points',
		precision:
			'95% interval of the difference of two independent samples, with the degrees of freedom of Welch and Satterthwaite',
		precisionThird:
			'the errors by state were computed by a third party by resampling, and their size may be off by ±12%',
		precisionNone: 'figures without a published error, and so without an interval',

		state: 'State',
		indicator: 'Indicator',
		percentOf: (year: string) => `${year}`,
		seOf: (year: string) => `Standard error ${year}`,
		points: 'Difference (points)',
		low: 'From (95%)',
		high: 'To (95%)',
		se: 'Standard error of the difference',
		reading: 'Reading',
		originOf: (year: string) => `Where ${year} comes from`,
		fileStates: 'change-states',
		fileNation: 'change-country_every-indicator'
	}
} as const satisfies Messages;
