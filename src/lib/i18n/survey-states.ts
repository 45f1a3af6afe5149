/** The words of the survey's first page: the 32 states beside the nation, and every indicator of the nation. */
import { plural, type Messages } from '.';

/** `1 estado`, `14 estados`. */
const estados = (n: number) => `${n} ${plural(n, 'estado', 'estados')}`;
const states = (n: number) => `${n} ${plural(n, 'state', 'states')}`;

export const surveyStates = {
	es: {
		title: (label: string, year: string) => `${label}, ENDIREH ${year}`,
		lead: (value: string, base: string, women: string | null) =>
			`En todo el país son ${value} de ${base}${women === null ? '' : `: ${women}`}.`,
		leadInterval: (interval: string) => `El intervalo de 95\u00a0% va de ${interval}.`,
		leadNoError: 'Esta cifra no trae su error, y por eso va sin intervalo.',
		definition: 'Qué se cuenta',

		order: 'Orden',
		byValue: 'Por valor',
		byName: 'Por nombre',
		statesTitle: (year: string) => `Los 32 estados frente al país, ${year}`,
		someTitle: (n: number, year: string) => `${estados(n)} frente al país, ${year}`,
		standingSentence: (n: number, clauses: string) =>
			`De ${estados(n)}, por su intervalo de 95\u00a0% frente al del país, ${clauses}.`,
		above: (n: number) => `${n} ${plural(n, 'queda', 'quedan')} por encima`,
		below: (n: number) => `${n} ${plural(n, 'queda', 'quedan')} por debajo`,
		same: (n: number) => `${n} no se ${plural(n, 'distingue', 'distinguen')} de él`,
		noErrorSentence: (n: number) =>
			`Hay valores publicados de ${estados(n)}, sin su error: no se puede decir cuáles se distinguen del país.`,
		onlyNation:
			'De este indicador sólo tenemos la cifra del país. Las de los 32 estados necesitan el archivo completo de microdatos del INEGI, que aquí no está.',
		onlyOne: (ofPlace: string, value: string) =>
			`De este indicador sólo tenemos la cifra del país y la ${ofPlace}: ${value}. Las de los demás estados necesitan el archivo completo de microdatos del INEGI, que aquí no está.`,
		statesLabel: (year: string) =>
			`Porcentaje de cada estado en ${year}, con su intervalo de 95\u00a0%`,
		nationLine: (value: string) => `el país: ${value}`,
		filled: 'Punto lleno: el intervalo del estado no toca el del país.',
		hollow: 'Punto hueco: el intervalo toca el del país, y no se distinguen.',
		bare: 'Punto sin línea: cifra publicada sin error; no se puede decir si se distingue del país.',
		notATest: (interval: string) =>
			`Cada estado se compara con el país, que también es una estimación (de ${interval}). No dice si dos estados son distintos entre sí.`,
		notATestBare:
			'Cada estado se compara con el valor del país, que también es una estimación, aunque aquí no tengamos su intervalo. No dice si dos estados son distintos entre sí.',
		chance: 'Entre 32 intervalos de 95\u00a0%, alguno puede quedar lejos del país sólo por azar.',
		missing: (n: number, places: string) => `Sin dato aquí (${n}): ${places}.`,

		chosenState: (place: string, figure: string) => `${place}: ${figure}.`,
		chosenSample: (n: string) => `Se entrevistó a ${n} mujeres de la base.`,
		chosenMissing: (place: string) => `${place}: sin dato aquí de este indicador y año.`,
		standing: (id: 'above' | 'below' | 'same' | 'unknown') =>
			({
				above: 'por encima del país',
				below: 'por debajo del país',
				same: 'no se distingue del país',
				unknown: 'no se puede decir'
			})[id],
		standingSaid: (id: 'above' | 'below' | 'same' | 'unknown') =>
			({
				above: 'Su intervalo queda por encima del que tiene el país.',
				below: 'Su intervalo queda por debajo del que tiene el país.',
				same: 'Su intervalo toca el del país: no se distinguen.',
				unknown: 'Sin su error no se puede decir si se distingue del país.'
			})[id],

		nationTitle: 'Todos los indicadores del país, 2016 y 2021',
		nationSentence:
			'Cada renglón tiene su propia base, que la tabla dice: no se suman ni se restan entre sí. Al elegir uno, la página muestra sus estados.',
		nationLabel:
			'Porcentaje de cada indicador en el país, en 2016 y en 2021, con su intervalo de 95\u00a0%',
		nationBare: 'Una marca sin línea es una cifra sin error publicado: va sin intervalo.',
		rounds:
			'Los cuestionarios de 2016 y 2021 no preguntan exactamente por los mismos actos: las dos marcas de un renglón se comparan en «De 2016 a 2021», con su nota.',
		nationAxis: '% de las mujeres de la base de cada indicador',
		unit: (percentOf: string) => `mujeres encuestadas; ${percentOf}`,
		nationUnit: 'mujeres encuestadas; % de la base de cada indicador',

		state: 'Estado',
		indicator: 'Indicador',
		group: 'Grupo',
		year: 'Año',
		percent: 'Porcentaje',
		low: 'Desde (95\u00a0%)',
		high: 'Hasta (95\u00a0%)',
		se: 'Error estándar (puntos)',
		precision: 'Precisión',
		numerator: 'Mujeres que lo vivieron',
		denominator: 'Mujeres de la base',
		sample: 'Mujeres en la muestra',
		against: 'Frente al país',
		origin: 'De dónde viene',
		base: 'Base',
		fileStates: 'estados',
		fileNation: 'pais_todos-los-indicadores'
	},
	en: {
		title: (label: string, year: string) => `${label}, ENDIREH ${year}`,
		lead: (value: string, base: string, women: string | null) =>
			`In the whole country it is ${value} of ${base}${women === null ? '' : `: ${women}`}.`,
		leadInterval: (interval: string) => `The 95% interval runs from ${interval}.`,
		leadNoError: 'This figure comes without its error, and so has no interval.',
		definition: 'What is counted',

		order: 'Order',
		byValue: 'By value',
		byName: 'By name',
		statesTitle: (year: string) => `The 32 states beside the country, ${year}`,
		someTitle: (n: number, year: string) => `${states(n)} beside the country, ${year}`,
		standingSentence: (n: number, clauses: string) =>
			`Of ${states(n)}, by their 95% intervals beside the country’s, ${clauses}.`,
		above: (n: number) => `${n} ${plural(n, 'lies', 'lie')} above`,
		below: (n: number) => `${n} ${plural(n, 'lies', 'lie')} below`,
		same: (n: number) => `${n} cannot be told apart from it`,
		noErrorSentence: (n: number) =>
			`There are published values for ${states(n)}, without their errors: it cannot be said which differ from the country.`,
		onlyNation:
			'For this indicator we hold the country’s figure only. Those of the 32 states need INEGI’s complete microdata file, which is not here.',
		onlyOne: (ofPlace: string, value: string) =>
			`For this indicator we hold only the country’s figure and that ${ofPlace}: ${value}. Those of the other states need INEGI’s complete microdata file, which is not here.`,
		statesLabel: (year: string) => `Percentage of each state in ${year}, with its 95% interval`,
		nationLine: (value: string) => `the country: ${value}`,
		filled: 'Filled dot: the state’s interval does not overlap the country’s.',
		hollow: 'Hollow dot: the interval overlaps the country’s, and the two cannot be told apart.',
		bare: 'Dot without a line: a figure published without an error; whether it differs from the country cannot be said.',
		notATest: (interval: string) =>
			`Each state is compared with the country, which is itself an estimate (${interval}). It does not say whether two states differ from each other.`,
		notATestBare:
			'Each state is compared with the country’s value, which is itself an estimate, though we do not hold its interval. It does not say whether two states differ from each other.',
		chance: 'Among 32 intervals of 95%, some may lie away from the country’s by chance alone.',
		missing: (n: number, places: string) => `Not available here (${n}): ${places}.`,

		chosenState: (place: string, figure: string) => `${place}: ${figure}.`,
		chosenSample: (n: string) => `${n} women of the base were interviewed.`,
		chosenMissing: (place: string) => `${place}: not available here for this indicator and year.`,
		standing: (id: 'above' | 'below' | 'same' | 'unknown') =>
			({
				above: 'above the country',
				below: 'below the country',
				same: 'cannot be told apart from the country',
				unknown: 'cannot be said'
			})[id],
		standingSaid: (id: 'above' | 'below' | 'same' | 'unknown') =>
			({
				above: 'Its interval lies above the country’s.',
				below: 'Its interval lies below the country’s.',
				same: 'Its interval overlaps the country’s: the two cannot be told apart.',
				unknown: 'Without its error it cannot be said whether it differs from the country.'
			})[id],

		nationTitle: 'Every indicator of the country, 2016 and 2021',
		nationSentence:
			'Each row has its own base, given in the table: they are not to be added or subtracted. Choosing one shows its states on this page.',
		nationLabel:
			'Percentage of each indicator in the country, in 2016 and 2021, with its 95% interval',
		nationBare: 'A mark without a line is a figure without a published error: it has no interval.',
		rounds:
			'The questionnaires of 2016 and 2021 do not ask about exactly the same acts: the two marks of a row are compared in “From 2016 to 2021”, with their note.',
		nationAxis: '% of the women of each indicator’s base',
		unit: (percentOf: string) => `women surveyed; ${percentOf}`,
		nationUnit: 'women surveyed; % of each indicator’s base',

		state: 'State',
		indicator: 'Indicator',
		group: 'Group',
		year: 'Year',
		percent: 'Percentage',
		low: 'From (95%)',
		high: 'To (95%)',
		se: 'Standard error (points)',
		precision: 'Precision',
		numerator: 'Women who experienced it',
		denominator: 'Women of the base',
		sample: 'Women in the sample',
		against: 'Beside the country',
		origin: 'Where it comes from',
		base: 'Base',
		fileStates: 'states',
		fileNation: 'country_every-indicator'
	}
} as const satisfies Messages;
