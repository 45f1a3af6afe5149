/** The words of the pages that put the 32 states beside each other. */
import type { Messages } from '.';

export const crimeStates = {
	es: {
		title: (topic: string) => `${topic}: los 32 estados`,
		leadShare: (year: string, part: string, whole: string, share: string) =>
			`De ${whole} mujeres víctimas de feminicidio u homicidio doloso en ${year}, ${part} se registraron como feminicidio: ${share}.`,
		leadEnds: (low: string, high: string) =>
			`La proporción va de ${low} a ${high}: un estado con pocos feminicidios puede ser uno que llama homicidio a casi todas esas muertes.`,
		shareIn: (place: string, part: string, whole: string, share: string) =>
			`${share} en ${place} (${part} de ${whole})`,
		leadRate: (count: string, year: string, low: string, high: string, nation: string) =>
			`En ${year}, las carpetas por ${count} van de ${low} a ${high} por cada 100,000 mujeres; en todo el país, ${nation}.`,
		rateIn: (place: string, rate: string) => `${rate} en ${place}`,
		leadReported: 'Miden lo que se denuncia y se registra, no cuánta violencia hay.',

		year: 'Año',
		form: 'Forma del mapa',
		formName: (form: 'auto' | 'map' | 'tiles') =>
			({ auto: 'Automática', map: 'Mapa', tiles: 'Cuadrícula' })[form],
		unitHint:
			'El mapa y la gráfica de las dos tasas van siempre en víctimas: las carpetas no dicen si la víctima de un homicidio es mujer.',

		shareTitle: (year: string) =>
			`Qué parte de los homicidios de mujeres se registra como feminicidio, ${year}`,
		shareSentence:
			'El color es la parte que la fiscalía registró como feminicidio: mide cómo se clasifica, no cuánta violencia hay.',
		rateTitle: (count: string, year: string) =>
			`Carpetas por ${count} por cada 100,000 mujeres, ${year}`,
		rateSentence:
			'El color es lo que se registró. Pocas carpetas pueden ser poca violencia, poca denuncia o poco registro: las cifras no distinguen.',
		whyTitle: 'Por qué no ordenamos los estados por feminicidio',
		why: (low: string, high: string) =>
			`Cada fiscalía decide qué muertes registra como feminicidio, con su propio código penal: ${low}, ${high}. Con proporciones tan distintas, la tasa de feminicidio puede salir baja donde matan a muchas mujeres y alta donde matan a pocas. Una lista por feminicidio ordenaría maneras de clasificar; por eso aquí los estados se ordenan por todos los homicidios de mujeres juntos.`,
		unitShare: '% de las mujeres víctimas de feminicidio u homicidio doloso',
		precisionShare:
			'intervalo exacto de 95\u00a0% de una proporción (Clopper y Pearson); precisión baja con menos de 12 víctimas de feminicidio',
		precisionRate:
			'intervalo exacto de 95\u00a0% de un conteo (Poisson); no mide los errores de registro',
		ofWhole: (part: string, whole: string) => `${part} de ${whole} víctimas`,
		ofFiles: (n: string) => `${n} carpetas`,
		placeIs: (place: string, value: string) => `${place}: ${value}.`,
		clear: 'Quitar la selección',
		openState: (place: string) => `Ver ${place} año por año`,

		scatterTitle: (year: string) =>
			`Feminicidio y homicidio doloso de mujeres, las dos tasas juntas, ${year}`,
		scatterSentence:
			'Cada punto es un estado. A la derecha, más homicidios dolosos de mujeres; arriba, más feminicidios. Las líneas punteadas marcan dónde se registra como feminicidio 25, 50 o 75\u00a0% de la suma de las dos.',
		scatterLabel: (year: string) =>
			`Gráfica de puntos de los 32 estados en ${year}: homicidio doloso de mujeres en horizontal, feminicidio en vertical, por cada 100,000 mujeres`,
		xHomicide: 'Homicidio doloso de mujeres, víctimas por cada 100,000 mujeres',
		yFemicide: 'Feminicidio, víctimas por cada 100,000 mujeres',
		intervals: 'Intervalos de 95\u00a0%',
		hide: 'Sin ellos',
		show: 'Dibujarlos',
		pointRate: (count: string, rate: string, n: string, interval: string) =>
			`${count}: ${rate} por cada 100,000 (${n}); intervalo de 95\u00a0%: ${interval}`,
		pointShare: (share: string) => `registrado como feminicidio: ${share}`,
		unitVictims: 'víctimas por cada 100,000 mujeres y año',
		unitFiles: 'carpetas por cada 100,000 mujeres y año',

		precisionYears:
			'conteo completo; con pocas víctimas o carpetas, la tasa cambia por azar de un año a otro',

		multiplesTitle: (crime: string, years: string) =>
			`${crime}: los 32 estados año por año, ${years}`,
		orderKillings: (year: string) =>
			`Ordenados por los homicidios de mujeres de ${year} por cada 100,000 (feminicidio y homicidio doloso, en víctimas), del más alto al más bajo.`,
		orderOwn: (year: string) =>
			`Ordenados por la tasa de ${year}, de la más alta a la más baja. El orden es de lo registrado, no de la violencia.`,
		opens: 'Cada estado abre sus cifras.',
		sharedScale: (max: string) =>
			`Todas las gráficas llevan la misma escala, de 0 a ${max} por cada 100,000 mujeres.`,
		ownScale:
			'Cada gráfica lleva su propia escala: la altura no se compara entre estados. El máximo de cada una está escrito.',
		scale: 'Escala',
		shared: 'La misma para todos',
		own: 'La de cada estado',
		ownMax: (max: string) => `máx. ${max}`,
		newestIs: (rate: string, year: string) => `${rate} en ${year}`,
		partialNote: (year: string, months: string) =>
			`Rayado: ${year} (${months}), a ritmo anual; no se compara con un año completo.`,
		without2026: '2026 no está: desde enero cuenta otro registro, que no continúa esta serie.',
		markNote: '▲: año con un salto, para leerse con cuidado.',
		markBelow: 'La lista está abajo.',
		jumpNote:
			'«Salto»: la tasa de ese año al menos se duplicó o se redujo a la mitad, lo que difícilmente se explica sólo por azar; léase con cuidado.',
		multipleLabel: (place: string, years: string) => `${place}, ${years}, por cada 100,000 mujeres`,
		marked: (years: string) => `salto en ${years}`,

		state: 'Estado',
		femicide: 'Feminicidio',
		homicide: 'Homicidio doloso de mujeres',
		both: 'Los dos',
		share: 'Registrado como feminicidio',
		files: 'Carpetas',
		fileShare: 'parte',
		fileRate: 'tasa',
		fileScatter: 'dos-tasas',
		fileYears: 'anual',
		fileUnit: (unit: 'victims' | 'files') => ({ victims: 'victimas', files: 'carpetas' })[unit],
		low: 'Desde',
		high: 'Hasta',
		women: 'Mujeres',
		months: 'Meses contados',
		rate: 'Por cada 100,000 mujeres',
		femicideRate: 'Feminicidio por 100,000',
		homicideRate: 'Homicidio doloso por 100,000',
		range: 'Intervalo de 95\u00a0%',
		cutOf: (cut: string) => `corte de ${cut}`,
		cutYears: (years: string, cut: string) => `${cut} (${years})`
	},
	en: {
		title: (topic: string) => `${topic}: the 32 states`,
		leadShare: (year: string, part: string, whole: string, share: string) =>
			`Of ${whole} women victims of femicide or intentional homicide in ${year}, ${part} were recorded as femicide: ${share}.`,
		leadEnds: (low: string, high: string) =>
			`The share runs from ${low} to ${high}: a state with few femicides may be one that calls nearly all those deaths homicide.`,
		shareIn: (place: string, part: string, whole: string, share: string) =>
			`${share} in ${place} (${part} of ${whole})`,
		leadRate: (count: string, year: string, low: string, high: string, nation: string) =>
			`In ${year}, files for ${count} run from ${low} to ${high} per 100,000 women; in the whole country, ${nation}.`,
		rateIn: (place: string, rate: string) => `${rate} in ${place}`,
		leadReported: 'They measure what is reported and recorded, not how much violence there is.',

		year: 'Year',
		form: 'Form of the map',
		formName: (form: 'auto' | 'map' | 'tiles') =>
			({ auto: 'Automatic', map: 'Map', tiles: 'Tiles' })[form],
		unitHint:
			'The map and the chart of the two rates always count victims: files do not say whether the victim of a homicide is a woman.',

		shareTitle: (year: string) =>
			`What share of the killings of women is recorded as femicide, ${year}`,
		shareSentence:
			'The colour is the share that prosecutors recorded as femicide: it measures how deaths are classified, not how much violence there is.',
		rateTitle: (count: string, year: string) => `Files for ${count} per 100,000 women, ${year}`,
		rateSentence:
			'The colour is what was recorded. Few files may mean little violence, little reporting or little recording: the figures cannot tell.',
		whyTitle: 'Why we do not rank the states by femicide',
		why: (low: string, high: string) =>
			`Each prosecutor decides which deaths to record as femicide, under a penal code of its own: ${low}, ${high}. With shares so different, the femicide rate may come out low where many women are killed and high where few are. A list by femicide would rank ways of classifying; that is why the states here are ordered by all killings of women together.`,
		unitShare: '% of women victims of femicide or intentional homicide',
		precisionShare:
			'exact 95% interval of a proportion (Clopper and Pearson); low precision with fewer than 12 victims of femicide',
		precisionRate:
			'exact 95% interval of a count (Poisson); it does not measure errors of recording',
		ofWhole: (part: string, whole: string) => `${part} of ${whole} victims`,
		ofFiles: (n: string) => `${n} files`,
		placeIs: (place: string, value: string) => `${place}: ${value}.`,
		clear: 'Clear the selection',
		openState: (place: string) => `See ${place} year by year`,

		scatterTitle: (year: string) =>
			`Femicide and intentional homicide of women, both rates together, ${year}`,
		scatterSentence:
			'Each dot is a state. Further right, more intentional homicides of women; further up, more femicides. The dotted lines mark where 25, 50 or 75% of the two together is recorded as femicide.',
		scatterLabel: (year: string) =>
			`Dot chart of the 32 states in ${year}: intentional homicide of women across, femicide up, per 100,000 women`,
		xHomicide: 'Intentional homicide of women, victims per 100,000 women',
		yFemicide: 'Femicide, victims per 100,000 women',
		intervals: '95% intervals',
		hide: 'Without',
		show: 'Draw them',
		pointRate: (count: string, rate: string, n: string, interval: string) =>
			`${count}: ${rate} per 100,000 (${n}); 95% interval: ${interval}`,
		pointShare: (share: string) => `recorded as femicide: ${share}`,
		unitVictims: 'victims per 100,000 women and year',
		unitFiles: 'files per 100,000 women and year',

		precisionYears:
			'a complete count; with few victims or files, the rate changes by chance from year to year',

		multiplesTitle: (crime: string, years: string) =>
			`${crime}: the 32 states year by year, ${years}`,
		orderKillings: (year: string) =>
			`Ordered by the killings of women per 100,000 in ${year} (femicide and intentional homicide, in victims), from the highest to the lowest.`,
		orderOwn: (year: string) =>
			`Ordered by the rate of ${year}, from the highest to the lowest. The order is of what was recorded, not of violence.`,
		opens: 'Each state opens its figures.',
		sharedScale: (max: string) =>
			`All the charts are on one scale, from 0 to ${max} per 100,000 women.`,
		ownScale:
			'Each chart is on its own scale: heights cannot be compared between states. The maximum of each is written.',
		scale: 'Scale',
		shared: 'The same for all',
		own: 'Each state’s own',
		ownMax: (max: string) => `max. ${max}`,
		newestIs: (rate: string, year: string) => `${rate} in ${year}`,
		partialNote: (year: string, months: string) =>
			`Hatched: ${year} (${months}), at a yearly pace; it is not compared with a whole year.`,
		without2026:
			'2026 is not here: since January another register counts, which does not continue this series.',
		markNote: '▲: a year with a jump, to be read with care.',
		markBelow: 'The list is below.',
		jumpNote:
			'“Jump”: the rate of that year at least doubled or halved, which chance alone hardly explains; to be read with care.',
		multipleLabel: (place: string, years: string) => `${place}, ${years}, per 100,000 women`,
		marked: (years: string) => `jump in ${years}`,

		state: 'State',
		femicide: 'Femicide',
		homicide: 'Intentional homicide of women',
		both: 'Both',
		share: 'Recorded as femicide',
		files: 'Files',
		fileShare: 'share',
		fileRate: 'rate',
		fileScatter: 'two-rates',
		fileYears: 'yearly',
		fileUnit: (unit: 'victims' | 'files') => unit,
		low: 'From',
		high: 'To',
		women: 'Women',
		months: 'Months counted',
		rate: 'Per 100,000 women',
		femicideRate: 'Femicide per 100,000',
		homicideRate: 'Intentional homicide per 100,000',
		range: '95% interval',
		cutOf: (cut: string) => `cut of ${cut}`,
		cutYears: (years: string, cut: string) => `${cut} (${years})`
	}
} as const satisfies Messages;
