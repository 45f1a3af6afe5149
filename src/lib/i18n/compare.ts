/** The words of the page that sets states beside each other, and of its figure. */
import type { Lang } from '../catalog/types';
import { plural, type Messages } from '.';

/** Numbers that are written in words. */
const few = {
	es: ['', '', 'dos', 'tres'],
	en: ['', '', 'two', 'three']
} as const satisfies Readonly<Record<Lang, readonly string[]>>;

export const compare = {
	es: {
		title: 'Comparar estados',
		lead: 'Hasta cuatro estados, o los 32, uno al lado de otro. Un punto lleno se distingue de la base; uno hueco y gris, no: ahí la diferencia puede ser sólo azar.',
		description:
			'Los 32 estados de México, o hasta cuatro, uno al lado de otro: violencia de pareja y en la infancia, denuncia y feminicidio, con lo que no se distingue en gris.',
		invalidTitle: 'El enlace pide algo que aquí no se compara',
		loading: 'Leyendo las cifras de los indicadores elegidos… Mientras tanto siguen las de antes.',
		failed: 'No se pudieron leer las cifras de los indicadores elegidos; siguen las de antes.',
		retry: 'Intentar otra vez',
		needsScript:
			'Elegir estados e indicadores necesita JavaScript. Sin él quedan esta comparación, su tabla y sus archivos.',
		method: 'Cómo se hizo cada cifra',
		moreNotes: (n: number) => `${n} ${plural(n, 'nota más', 'notas más')}`,

		statesLabel: 'Estados',
		statesAll: 'Los 32',
		statesChange: 'Elegir hasta 4',
		statesFull: 'Ya hay cuatro: quite uno para poner otro.',
		indicatorsLabel: 'Indicadores',
		indicatorsChange: 'Elegir hasta 6',
		indicatorsFull: 'Ya hay seis: quite uno para poner otro.',
		indicatorLast: 'Tiene que quedar al menos uno.',
		chosenCount: (n: number) => `${n} ${plural(n, 'elegido', 'elegidos')}`,
		clear: 'Ver los 32',
		done: 'Cerrar',
		baseLabel: 'Se comparan con',
		orderLabel: 'Renglones ordenados por',
		orderName: 'Nombre',
		orderNot:
			'No se ordena por feminicidio ni por su parte entre los homicidios de mujeres: eso diría cómo clasifica cada fiscalía.',

		allBeside: (base: string) => `Los 32 estados frente ${base}`,
		someBeside: (places: string, base: string) => `${places} frente ${base}`,
		to: (place: string) => (place.startsWith('el ') ? `al ${place.slice(3)}` : `a ${place}`),
		inIndicators: (title: string, n: number) =>
			`${title}: ${n} ${plural(n, 'indicador', 'indicadores')}`,
		sentence: (base: string, counts: string) => `Se distinguen ${base}: ${counts}.`,
		sentenceOfStates: (n: number, base: string, counts: string) =>
			`De${n === 1 ? 'l otro estado' : ` los otros ${few.es[n] ?? n} estados`} y el país, se distinguen ${base}: ${counts}.`,
		sentenceNone: (base: string) =>
			`Por ninguno de estos indicadores hay un lugar que se distinga ${base}.`,
		sentenceOf: (place: string, verdicts: string) => `${place}: ${verdicts}.`,
		inThese: (told: string, shorts: string) => `${told} en ${shorts}`,
		from: (place: string) => (place.startsWith('el ') ? `del ${place.slice(3)}` : `de ${place}`),
		countOf: (short: string, n: number, of: number) => `${n} de ${of} en «${short}»`,

		label: (base: string) =>
			`Puntos paralelos: cada renglón es un lugar, cada columna un indicador con su propia escala desde cero; la línea es ${base}`,
		reference: (base: string, interval: boolean) =>
			interval ? `${base} y su intervalo de 95\u00a0%` : base,
		keyTold: 'se distingue',
		keySame: 'no se distingue',
		keyBare: 'sin error publicado',
		keyBase: 'la base',

		panelNote: (unit: string, when: string) => `${unit}; ${when}`,
		surveyWhen: (year: string) => `ENDIREH ${year}`,
		countWhen: (year: string, cut: string) => `${year}, corte de ${cut}`,
		deathWhen: (year: string) => `${year}, INEGI`,
		noData: 'sin dato',

		told: (verdict: 'above' | 'below' | 'same' | 'unknown') =>
			({
				above: 'por encima',
				below: 'por debajo',
				same: 'no se distingue',
				unknown: 'no se puede decir'
			})[verdict],
		toldOf: (verdict: 'above' | 'below' | 'same' | 'unknown', base: string) =>
			({
				above: `por encima ${base}`,
				below: `por debajo ${base}`,
				same: `no se distingue ${base}`,
				unknown: `no se puede decir si se distingue ${base}`
			})[verdict],
		isBase: 'es la base',
		interval: (from: string, to: string) => `${from} a ${to}`,
		intervalSaid: (interval: string) => `intervalo de 95\u00a0% de ${interval}`,

		unitOf: (short: string, unit: string) => `«${short}», ${unit}`,
		cutOf: (when: string, shorts: string) => `${when} (${shorts})`,
		ruleNation:
			'un estado se distingue del país si sus intervalos de 95\u00a0% no se tocan, regla cautelosa porque el país incluye al estado',
		ruleSurvey: 'dos estados en la encuesta, por la diferencia de muestras independientes',
		ruleRate: 'dos tasas, por el intervalo exacto de su razón',
		ruleShare: 'dos proporciones de conteos, por la prueba exacta de Fisher',
		ruleAll: (rules: string) =>
			`${rules}; todo a 95\u00a0%, sin corregir por hacer muchas comparaciones`,

		noteSame: (base: string) =>
			`Punto hueco y gris: no se distingue ${base}; puede ser igual, o la diferencia menor que la imprecisión.`,
		noteBare:
			'Rombo hueco sin línea: cifra publicada sin error, de la que no se puede decir si se distingue.',
		noteBareBase: (shorts: string) =>
			`La cifra del país no trae su error en ${shorts}: cuenta sólo su valor.`,
		noteScales:
			'Cada columna tiene su propia escala, que empieza en cero: no se comparan largos entre columnas.',
		noteChance: (comparisons: number, expected: number) =>
			comparisons < 20
				? `Hay ${comparisons} ${plural(comparisons, 'comparación', 'comparaciones')}: de cada 20 entre lugares iguales, una puede salir distinta sólo por azar.`
				: `Hay ${comparisons} comparaciones: aunque todos los lugares fueran iguales, hasta ${expected} (una de cada 20) ${plural(expected, 'podría salir distinta', 'podrían salir distintas')} sólo por azar.`,
		noteNotRank:
			'El orden de los renglones es para encontrarlos, no un lugar en una lista: vecinos suelen no distinguirse entre sí.',
		noteCounts:
			'Los intervalos de carpetas, víctimas y defunciones miden el azar de contar pocos o muchos casos, no lo que no se denuncia ni cómo registra cada fiscalía.',
		noteMissing: (short: string, n: number, places: string) =>
			`«${short}», sin dato aquí (${n}): ${places}.`,

		place: 'Estado',
		low: (short: string) => `${short}: desde (95\u00a0%)`,
		high: (short: string) => `${short}: hasta (95\u00a0%)`,
		verdict: (short: string, base: string) => `${short}: frente ${base}`,
		fileName: 'comparacion',
		fileAll: '32-estados'
	},
	en: {
		title: 'Compare states',
		lead: 'Up to four states, or all 32, side by side. A filled dot can be told apart from the base; a hollow grey one cannot: there the difference may be chance alone.',
		description:
			'The 32 states of Mexico, or up to four, side by side: partner and childhood violence, complaints and femicide, with what cannot be told apart in grey.',
		invalidTitle: 'The link asks for something that is not compared here',
		loading: 'Reading the figures of the indicators chosen… The earlier ones stay meanwhile.',
		failed: 'The figures of the indicators chosen could not be read; the earlier ones stay.',
		retry: 'Try again',
		needsScript:
			'Choosing states and indicators needs JavaScript. Without it there are this comparison, its table and its files.',
		method: 'How each figure is made',
		moreNotes: (n: number) => `${n} more ${plural(n, 'note', 'notes')}`,

		statesLabel: 'States',
		statesAll: 'All 32',
		statesChange: 'Choose up to 4',
		statesFull: 'There are four: remove one to add another.',
		indicatorsLabel: 'Indicators',
		indicatorsChange: 'Choose up to 6',
		indicatorsFull: 'There are six: remove one to add another.',
		indicatorLast: 'At least one has to stay.',
		chosenCount: (n: number) => `${n} chosen`,
		clear: 'See all 32',
		done: 'Close',
		baseLabel: 'Compared with',
		orderLabel: 'Rows ordered by',
		orderName: 'Name',
		orderNot:
			'States are not ordered by femicide, nor by its share of the killings of women: that would tell how each prosecutor classifies.',

		allBeside: (base: string) => `The 32 states beside ${base}`,
		someBeside: (places: string, base: string) => `${places} beside ${base}`,
		to: (place: string) => place,
		inIndicators: (title: string, n: number) =>
			`${title}: ${n} ${plural(n, 'indicator', 'indicators')}`,
		sentence: (base: string, counts: string) => `Can be told apart from ${base}: ${counts}.`,
		sentenceOfStates: (n: number, base: string, counts: string) =>
			`Of the other ${n === 1 ? 'state' : `${few.en[n] ?? n} states`} and the country, these can be told apart from ${base}: ${counts}.`,
		sentenceNone: (base: string) =>
			`By none of these indicators can any place be told apart from ${base}.`,
		sentenceOf: (place: string, verdicts: string) => `${place}: ${verdicts}.`,
		inThese: (told: string, shorts: string) => `${told} in ${shorts}`,
		from: (place: string) => place,
		countOf: (short: string, n: number, of: number) => `${n} of ${of} in “${short}”`,

		label: (base: string) =>
			`Parallel dots: each row is a place, each column an indicator on its own scale from zero; the line is ${base}`,
		reference: (base: string, interval: boolean) =>
			interval ? `${base} and its 95% interval` : base,
		keyTold: 'can be told apart',
		keySame: 'cannot be told apart',
		keyBare: 'published without an error',
		keyBase: 'the base',

		panelNote: (unit: string, when: string) => `${unit}; ${when}`,
		surveyWhen: (year: string) => `ENDIREH ${year}`,
		countWhen: (year: string, cut: string) => `${year}, cut of ${cut}`,
		deathWhen: (year: string) => `${year}, INEGI`,
		noData: 'no data',

		told: (verdict: 'above' | 'below' | 'same' | 'unknown') =>
			({
				above: 'above',
				below: 'below',
				same: 'cannot be told apart',
				unknown: 'cannot be said'
			})[verdict],
		toldOf: (verdict: 'above' | 'below' | 'same' | 'unknown', base: string) =>
			({
				above: `above ${base}`,
				below: `below ${base}`,
				same: `cannot be told apart from ${base}`,
				unknown: `whether it differs from ${base} cannot be said`
			})[verdict],
		isBase: 'is the base',
		interval: (from: string, to: string) => `${from} to ${to}`,
		intervalSaid: (interval: string) => `95% interval from ${interval}`,

		unitOf: (short: string, unit: string) => `“${short}”, ${unit}`,
		cutOf: (when: string, shorts: string) => `${when} (${shorts})`,
		ruleNation:
			'a state is told apart from the country where their 95% intervals do not meet, a careful rule since the country holds the state',
		ruleSurvey: 'two states in the survey, by the difference of independent samples',
		ruleRate: 'two rates, by the exact interval of their ratio',
		ruleShare: 'two shares of counts, by Fisher’s exact test',
		ruleAll: (rules: string) => `${rules}; all at 95%, with no correction for multiple comparisons`,

		noteSame: (base: string) =>
			`Hollow grey dot: it cannot be told apart from ${base}; it may be the same, or differ by less than the imprecision.`,
		noteBare:
			'Hollow diamond without a line: a figure published without an error, which may or may not differ.',
		noteBareBase: (shorts: string) =>
			`The country’s figure comes without its error in ${shorts}: its value alone counts.`,
		noteScales:
			'Each column has its own scale, which begins at zero: lengths are not compared between columns.',
		noteChance: (comparisons: number, expected: number) =>
			comparisons < 20
				? `There ${plural(comparisons, 'is', 'are')} ${comparisons} ${plural(comparisons, 'comparison', 'comparisons')}: of every 20 between places that are the same, one may come out different by chance alone.`
				: `There are ${comparisons} comparisons: even if all places were the same, up to ${expected} (one in 20) could come out different by chance alone.`,
		noteNotRank:
			'The order of the rows is for finding them, not a place in a ranking: neighbours often cannot be told apart.',
		noteCounts:
			'The intervals of files, victims and deaths measure the chance in counting few or many, not what goes unreported nor how each prosecutor records.',
		noteMissing: (short: string, n: number, places: string) =>
			`“${short}”, no data here (${n}): ${places}.`,

		place: 'State',
		low: (short: string) => `${short}: from (95%)`,
		high: (short: string) => `${short}: to (95%)`,
		verdict: (short: string, base: string) => `${short}: beside ${base}`,
		fileName: 'comparison',
		fileAll: '32-states'
	}
} as const satisfies Messages;
