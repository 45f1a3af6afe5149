/** Texts of the tabulator. */
import { plural, type Messages } from '.';

export const tabulator = {
	es: {
		title: 'Tabulador de la ENDIREH',
		lead: 'Haga su propia tabla con las respuestas de las mujeres entrevistadas en 2016 y 2021: elija qué estimar, de quiénes y por qué grupos. Cada cifra lleva el error que le da el diseño de la muestra.',
		noScript: 'Para pedir otra tabla hace falta JavaScript. Sin él se ve la que está abajo.',

		form: 'Qué tabla',
		year: 'Encuesta',
		outcome: 'Qué estimar',
		rows: 'Filas',
		columns: 'Columnas',
		none: 'Ninguna: solo el total',
		noColumns: 'Ninguna',
		aboutHer: 'Sobre la mujer',
		aboutViolence: 'Otra respuesta sobre la violencia',
		groupPartner: 'De la pareja',
		groupChildhood: 'En la infancia',
		groupBirth: 'En el parto',
		groupSettings: 'Por ámbito',
		groupTypes: 'Por tipo de violencia',
		groupProfile: 'Otras características',
		level: 'Nivel de los intervalos',
		show: 'Cómo verla',
		table: 'Tabla',
		dots: 'Puntos con intervalo',
		detail: 'Debajo de cada cifra',
		detailInterval: 'Intervalo',
		detailSample: 'Mujeres en la muestra',
		detailError: 'Error estándar y CV',

		base: 'De quiénes',
		baseHint:
			'Sin nada marcado entran todas. Lo marcado en dos grupos distintos se exige a la vez.',
		baseAll: 'todas',
		remove: 'Quitar',
		removeFilter: (name: string) => `Quitar el filtro: ${name}`,
		removeAll: 'Quitar todos los filtros',

		shareOf: (base: string, clause: string) => `De ${base}, % que ${clause}`,
		by: (name: string) => `por ${name}`,
		byWhether: (question: string) => `según ${question}`,
		womenWho: (clause: string) => `Mujeres que ${clause}`,
		survey: (year: string) => `ENDIREH ${year}`,
		titleTotal: (outcome: string, year: string) => `${outcome}, ${year}`,
		titleBy: (outcome: string, crossing: string, year: string) =>
			`${outcome}, ${crossing}, ${year}`,
		levelMeta: 'Intervalos',
		methodText: (level: string) =>
			`de ${level}, logit con los grados de libertad del diseño (Korn y Graubard, 1990); error estándar por linealización de Taylor sobre estratos y unidades primarias de muestreo`,
		sourceMeta: 'Fuente',

		total: 'Total',
		estimate: 'Estimación',
		sortBy: (column: string) => `Ordenar por ${column}`,
		few: 'n < 30',
		fewSaid: 'Menos de 30 mujeres en la muestra: no se estima.',
		empty: '—',
		emptySaid: 'Ninguna mujer de la muestra en esta celda.',
		moderateMark: '*',
		lowMark: '**',
		moderateSaid: 'precisión moderada',
		lowSaid: 'precisión baja',
		sampleShort: (n: string) => `n = ${n}`,
		errorShort: (se: string, cv: string) => `ee ${se} · CV ${cv}`,
		noInterval: 'sin intervalo',

		pickHint:
			'Elija una celda para ver su detalle y otra para compararlas. Escape quita lo elegido.',
		legend: 'Estimación, en %',
		legendClasses: (n: number) =>
			n === 1
				? 'Todas las celdas quedan en una clase.'
				: `${n} clases, por cuantiles de las celdas; los totales no se colorean.`,
		legendBelow: (high: string) => `menos de ${high}`,
		legendBetween: (low: string, high: string) => `${low} a menos de ${high}`,
		legendFrom: (low: string) => `${low} o más`,
		legendAll: 'todas',
		legendModerate: 'precisión moderada: CV de 15 a menos de 30 %',
		legendLow: 'precisión baja: CV de 30 % o más, o menos de 8 grados de libertad',
		legendFew: 'menos de 30 mujeres en la muestra: no se estima',
		legendEmpty: 'ninguna mujer de la muestra',
		legendHollow: 'punto hueco: precisión baja (CV de 30 % o más, o menos de 8 grados de libertad)',

		dotsOf: (column: string) => `Estimaciones: ${column}`,
		dotsTable: 'Ver la tabla',
		dotsValue: (level: string) => `%, con intervalo de ${level}`,
		dotsTotal: (value: string) => `total: ${value}`,

		howTitle: 'Cómo leer esta tabla',
		howWhole: (estimate: string, base: string, clause: string) =>
			`En total, ${estimate} de ${base} ${clause}.`,
		howSample: (sample: string, weighted: string) =>
			`En la muestra hay ${sample} mujeres de esta base, que representan a ${weighted}.`,
		howFew: (sample: number) =>
			`En la muestra hay ${sample} ${plural(sample, 'mujer', 'mujeres')} de esta base, menos de 30: no se estima nada.`,
		howInterval: (hundred: string) =>
			`De cada 100 muestras como esta, ${hundred} darían un intervalo que contiene el valor que resultaría de preguntar a todas las mujeres. Se calcula en escala logit con los grados de libertad del diseño: unidades primarias de muestreo menos estratos con mujeres de la celda (Korn y Graubard, 1990). El INEGI suele publicar intervalos de 90 %.`,
		howOverlap:
			'Que dos intervalos se traslapen no basta para decir que dos cifras son iguales: elija las dos celdas y compárelas.',
		howMissing: (name: string) =>
			`«${name}» reúne a las mujeres a quienes no se les preguntó o que no respondieron; cuentan en el total.`,

		ready: (cells: number) => `Tabla lista: ${cells} ${plural(cells, 'celda', 'celdas')}.`,
		loading: 'Calculando en su navegador…',
		loadingStep: (step: string) => `${step}…`,
		downloads: 'Descarga unos 4 MB, una sola vez.',
		stillOld: 'Mientras tanto se ve la tabla anterior, atenuada.',
		failed: 'No se pudo calcular la tabla.',
		failedKeeps: 'Se queda la tabla anterior; lo que eligió no se pierde.',
		retry: 'Volver a intentar',
		saveData:
			'Su navegador pide ahorrar datos. Calcular otra tabla descarga unos 4 MB, una sola vez.',
		start: 'Descargar y calcular',
		firstHint:
			'Al elegir algo por primera vez se descargan unos 4 MB; las tablas siguientes salen al momento.'
	},
	en: {
		title: 'ENDIREH tabulator',
		lead: 'Make your own table from the answers of the women interviewed in 2016 and 2021: choose what to estimate, of whom and by which groups. Every figure carries the error that the sample design gives it.',
		noScript: 'Another table needs JavaScript. Without it, only the one below is shown.',

		form: 'Which table',
		year: 'Survey',
		outcome: 'What to estimate',
		rows: 'Rows',
		columns: 'Columns',
		none: 'None: the total only',
		noColumns: 'None',
		aboutHer: 'About the woman',
		aboutViolence: 'Another answer on violence',
		groupPartner: 'From a partner',
		groupChildhood: 'In childhood',
		groupBirth: 'In childbirth',
		groupSettings: 'By setting',
		groupTypes: 'By type of violence',
		groupProfile: 'Other characteristics',
		level: 'Level of the intervals',
		show: 'How to see it',
		table: 'Table',
		dots: 'Dots with intervals',
		detail: 'Under each figure',
		detailInterval: 'Interval',
		detailSample: 'Women in the sample',
		detailError: 'Standard error and CV',

		base: 'Of whom',
		baseHint: 'With nothing ticked, all are in. What is ticked in two groups must hold at once.',
		baseAll: 'all',
		remove: 'Remove',
		removeFilter: (name: string) => `Remove the filter: ${name}`,
		removeAll: 'Remove all filters',

		shareOf: (base: string, clause: string) => `Of ${base}, % who ${clause}`,
		by: (name: string) => `by ${name}`,
		byWhether: (question: string) => `by ${question}`,
		womenWho: (clause: string) => `Women who ${clause}`,
		survey: (year: string) => `ENDIREH ${year}`,
		titleTotal: (outcome: string, year: string) => `${outcome}, ${year}`,
		titleBy: (outcome: string, crossing: string, year: string) =>
			`${outcome}, ${crossing}, ${year}`,
		levelMeta: 'Intervals',
		methodText: (level: string) =>
			`${level}, logit with the degrees of freedom of the design (Korn and Graubard, 1990); standard error by Taylor linearisation over strata and primary sampling units`,
		sourceMeta: 'Source',

		total: 'Total',
		estimate: 'Estimate',
		sortBy: (column: string) => `Sort by ${column}`,
		few: 'n < 30',
		fewSaid: 'Fewer than 30 women in the sample: no estimate.',
		empty: '—',
		emptySaid: 'No woman of the sample in this cell.',
		moderateMark: '*',
		lowMark: '**',
		moderateSaid: 'moderate precision',
		lowSaid: 'low precision',
		sampleShort: (n: string) => `n = ${n}`,
		errorShort: (se: string, cv: string) => `se ${se} · CV ${cv}`,
		noInterval: 'no interval',

		pickHint: 'Choose a cell to see its detail and another to compare them. Escape clears.',
		legend: 'Estimate, in %',
		legendClasses: (n: number) =>
			n === 1
				? 'All the cells are in one class.'
				: `${n} classes, by quantiles of the cells; totals are not coloured.`,
		legendBelow: (high: string) => `below ${high}`,
		legendBetween: (low: string, high: string) => `${low} to below ${high}`,
		legendFrom: (low: string) => `${low} or more`,
		legendAll: 'all',
		legendModerate: 'moderate precision: CV from 15 to under 30%',
		legendLow: 'low precision: CV of 30% or more, or fewer than 8 degrees of freedom',
		legendFew: 'fewer than 30 women in the sample: no estimate',
		legendEmpty: 'no woman of the sample',
		legendHollow:
			'hollow dot: low precision (CV of 30% or more, or fewer than 8 degrees of freedom)',

		dotsOf: (column: string) => `Estimates: ${column}`,
		dotsTable: 'See the table',
		dotsValue: (level: string) => `%, with its ${level} interval`,
		dotsTotal: (value: string) => `total: ${value}`,

		howTitle: 'How to read this table',
		howWhole: (estimate: string, base: string, clause: string) =>
			`In all, ${estimate} of ${base} ${clause}.`,
		howSample: (sample: string, weighted: string) =>
			`The sample has ${sample} women of this base, who stand for ${weighted}.`,
		howFew: (sample: number) =>
			`The sample has ${sample} ${plural(sample, 'woman', 'women')} of this base, fewer than 30: nothing is estimated.`,
		howInterval: (hundred: string) =>
			`Of every 100 samples like this one, ${hundred} would give an interval that contains the value that asking all women would give. It is computed on the logit scale with the degrees of freedom of the design: primary sampling units minus strata with women of the cell (Korn and Graubard, 1990). INEGI usually publishes 90% intervals.`,
		howOverlap:
			'Two intervals that overlap are not enough to say that two figures are equal: choose both cells and compare them.',
		howMissing: (name: string) =>
			`“${name}” gathers the women who were not asked or did not answer; they count in the total.`,

		ready: (cells: number) => `Table ready: ${cells} ${plural(cells, 'cell', 'cells')}.`,
		loading: 'Computing in your browser…',
		loadingStep: (step: string) => `${step}…`,
		downloads: 'It downloads about 4 MB, only once.',
		stillOld: 'Meanwhile the previous table is shown, dimmed.',
		failed: 'The table could not be computed.',
		failedKeeps: 'The previous table stays; what you chose is not lost.',
		retry: 'Try again',
		saveData:
			'Your browser asks to save data. Computing another table downloads about 4 MB, only once.',
		start: 'Download and compute',
		firstHint:
			'Choosing something for the first time downloads about 4 MB; the next tables come at once.'
	}
} as const satisfies Messages;
