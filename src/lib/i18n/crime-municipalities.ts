/** Texts of the municipalities of a topic. `n` of a function is a number already written. */
import type { Messages } from '.';

export const crimeMunicipalities = {
	es: {
		title: (crime: string) => `${crime} por municipio`,
		stateTitle: (crime: string, those: string) => `${crime} en ${those}`,
		those: (ofState: string) => `los municipios ${ofState}`,
		thoseBoroughs: (ofState: string) => `las alcaldías ${ofState}`,
		files: (n: string, one: boolean) => `${n} ${one ? 'carpeta' : 'carpetas'}`,
		municipalities: (n: string, one: boolean) => `${n} ${one ? 'municipio' : 'municipios'}`,
		boroughs: (n: string, one: boolean) => `${n} ${one ? 'alcaldía' : 'alcaldías'}`,
		sumLead: (years: string, files: string, crime: string, municipalities: string, of: string) =>
			`${years}: ${files} por ${crime}; el registro abarca ${municipalities} ${of}.`,
		ofAllStates: 'de los 32 estados',
		stateLead: (years: string, files: string, crime: string, some: string, all: string) =>
			`${years}: ${files} por ${crime}; hay alguna en ${some} de ${all}.`,
		allPlaced: 'Todas las carpetas dicen el municipio.',
		unplaced: (files: string, one: boolean) =>
			`${files} más no ${one ? 'dice' : 'dicen'} el municipio (claves terminadas en 998 y 999): ${one ? 'cuenta en el total y va' : 'cuentan en el total y van'} aparte.`,
		unplacedTitle: 'Faltan carpetas en los municipios',
		unplacedShare: (percent: string, of: string) =>
			`${percent} de las carpetas ${of} en estos años no tienen municipio. Todas las tasas municipales quedan por debajo de lo registrado, y un cero puede no serlo.`,

		chooseState: 'Elija un estado',
		search: 'Busque un municipio de todo el país',
		searchHint: 'Basta una parte del nombre; los acentos no importan.',
		searching: 'Cargando los nombres…',
		searchFailed: 'No se pudieron cargar los nombres.',
		found: (shown: string, all: string) =>
			shown === all ? `Resultados: ${all}` : `Resultados: ${all}; se muestran ${shown}`,
		nothingFound: (text: string) => `Ningún municipio se llama «${text}».`,
		state: 'Estado',
		allStates: 'Todos los estados',
		years: 'Años que se juntan',
		from: 'Desde',
		to: 'Hasta',
		rate: 'Tasa',
		raw: 'Observada',
		smoothed: 'Suavizada',
		rawRate: 'Tasa observada',
		smoothedRate: 'Tasa suavizada',

		mapTitle: (crime: string, those: string, years: string) => `${crime} en ${those}, ${years}`,
		shownRaw: 'Tasa observada: carpetas entre mujeres, sin más.',
		shownSmoothed: (rate: string) =>
			`Tasa suavizada: cada municipio se acerca a la tasa del estado (${rate}), tanto más cuantas menos mujeres tiene.`,
		noDifference:
			'Los municipios no difieren más de lo que haría el azar: suavizados, todos tienen la tasa del estado.',
		noFilesAtAll: 'En estos años no se abrió ninguna carpeta en los municipios.',
		unit: 'carpetas de investigación por cada 100,000 mujeres y año',
		unitFiles: 'carpetas de investigación',
		precision:
			'intervalo exacto de Poisson de 95\u00a0% de la tasa observada; la suavizada no lleva intervalo',
		readHint: 'Señale o toque un municipio para leer su cifra.',
		walkHint:
			'Con el teclado: flechas para pasar al municipio vecino, una letra para el siguiente nombre, Entrar para elegir, Escape para salir.',
		mapEnd: 'Fin del mapa',
		legendHead: 'Carpetas por cada 100,000 mujeres y año',
		stateRate: 'tasa del estado',
		classWords: 'menos de la mitad|menor|cerca de la del estado|mayor|más del doble',
		countInside: 'dentro de cada color, cuántos municipios',
		few: (women: string) => `menos de ${women} mujeres-año`,
		noRate: 'sin tasa',
		noFiles: 'sin carpetas en estos años',
		notDrawn: 'Sin contorno en el mapa por haberse creado después de 2020:',
		madeIn: (year: string) => `creado en ${year}`,

		fileCount: 'Carpetas',
		womenYears: 'Mujeres-año',
		interval: 'Intervalo de 95\u00a0%',
		mark: 'Nota',
		name: 'Municipio',
		whySmall: (women: string, change: string) =>
			`Tiene menos de ${women} mujeres-año en el periodo: una carpeta más o menos mueve su tasa observada más de ${change}.`,
		noWomen: 'Sin población en las proyecciones del CONAPO: no hay tasa.',
		notYet: 'No existía en estos años: no hay tasa.',
		newNote: (year: string) =>
			`Se creó en ${year}; sus mujeres cuentan desde ese año, y parte de sus carpetas puede seguir en el municipio del que salió.`,
		same: (rate: string) => `El intervalo incluye la tasa del estado (${rate}): no se distinguen.`,
		above: (rate: string) => `El intervalo queda por encima de la tasa del estado (${rate}).`,
		below: (rate: string) => `El intervalo queda por debajo de la tasa del estado (${rate}).`,
		clear: 'Quitar la selección',
		unknownMunicipality: (code: string, state: string) =>
			`La clave ${code} no es de ningún municipio ${state}.`,

		tableTitle: (those: string) => `Tabla de ${those}`,
		filter: 'Buscar en la tabla',
		showAll: (n: string) => `Mostrar los ${n}`,
		rowsShown: (shown: string, all: string) => `Se muestran ${shown} de ${all}.`,
		markFew: 'pocas mujeres',
		markNew: (year: string) => `de ${year}`,
		markNoWomen: 'sin población',
		markNotYet: 'aún no existía',
		code998: 'Municipio no especificado',
		code999: 'Otros municipios',
		total: 'Total del estado',

		yearsTitle: (crime: string, name: string) => `${crime} en ${name}, por año`,
		yearsSentence: (span: string) =>
			`Carpetas abiertas en ${span}. El registro cambió en enero de 2026: los años de cada lado no se comparan ni se suman.`,
		monthsTitle: (crime: string, name: string) => `${crime} en ${name}, por mes`,
		monthsSentence: (files: string, span: string) =>
			`${files} de ${span}. Es otro corte que el de los años: las sumas pueden diferir.`,
		homicide: 'Homicidio doloso',
		anySex:
			'Las carpetas por homicidio doloso son de víctimas de cualquier sexo, sobre todo hombres: no son muertes de mujeres y no se suman con las de feminicidio.',
		tooFew: (least: string) =>
			`Son menos de ${least} carpetas: no se dibujan una por una, para no señalar a ninguna persona ni a su familia.`,
		tooFewYears: 'La tabla conserva las cifras publicadas.',
		tooFewMonths: 'Las cifras por mes están en la tabla pública:',
		countOf: (files: string, crime: string, span: string) => `${files} por ${crime}, ${span}.`,
		year: 'Año',
		month: 'Mes',
		women: 'Mujeres',
		monthsCounted: 'Meses contados',
		low: 'Intervalo: desde',
		high: 'Intervalo: hasta',
		tablePrecision:
			'intervalo exacto de Poisson de 95\u00a0% en la tabla, donde la cuenta es menor de 45',
		smallPrecision: 'intervalo exacto de Poisson de 95\u00a0% donde la cuenta es menor de 45',

		nationTitle: (crime: string, years: string) =>
			`${crime} por estado: con municipio y sin él, ${years}`,
		nationPrecision: 'conteo completo, sin error de muestra: lo que cambia es el corte',
		nationSentence:
			'Cuántas carpetas tienen municipio y cuántas no (claves terminadas en 998, no especificado, y 999, otros). No es una clasificación de estados.',
		municipalityCount: 'Municipios',
		placed: 'Con municipio',
		apart: 'Sin municipio',
		apartIn: (list: string) => `Carpetas sin municipio: ${list}.`,
		apartNowhere: 'En estos años todas las carpetas tienen municipio.',
		allFiles: 'Total',
		nation: 'Todo el país',

		howTitle: 'Cómo se leen estas tasas',
		howSmoothed:
			'En un municipio con pocas mujeres una sola carpeta hace la tasa más alta del mapa, y ninguna la hace cero. La tasa suavizada corrige eso: acerca cada tasa a la del estado según lo poco que se sabe de ella (Bayes empírico global; Marshall, 1991). La observada es la división sin más. Los colores son los mismos para las dos, alrededor de la tasa del estado; la que se muestra la elige usted.',
		howFew: (women: string, change: string) =>
			`Mujeres-año son las mujeres de cada año sumadas. Con menos de ${women} en el periodo, una carpeta más o menos mueve la tasa observada más de ${change} por cada 100,000: esos municipios llevan puntos en el mapa y nota en la tabla.`,
		howYears:
			'Se juntan años completos de 2015 a 2025. Enero a mayo de 2026 es de otro registro y va solo, a ritmo anual (mujeres × meses ÷ 12).',
		howSafe: (least: string) =>
			`Si un municipio suma menos de ${least} carpetas, no se dibujan por año ni por mes: en un lugar pequeño, una barra puede señalar a una persona. No ordenamos los municipios por su tasa.`,
		howNew:
			'Nueve municipios se crearon después de 2020: se cuentan y están en la tabla, pero el Marco Geoestadístico 2020 no los dibuja. De antes no hay dato, que no es lo mismo que cero.'
	},
	en: {
		title: (crime: string) => `${crime} by municipality`,
		stateTitle: (crime: string, those: string) => `${crime} in ${those}`,
		those: (ofState: string) => `the municipalities ${ofState}`,
		thoseBoroughs: (ofState: string) => `the boroughs ${ofState}`,
		files: (n: string, one: boolean) => `${n} ${one ? 'file' : 'files'}`,
		municipalities: (n: string, one: boolean) => `${n} ${one ? 'municipality' : 'municipalities'}`,
		boroughs: (n: string, one: boolean) => `${n} ${one ? 'borough' : 'boroughs'}`,
		sumLead: (years: string, files: string, crime: string, municipalities: string, of: string) =>
			`${years}: ${files} for ${crime}; the register covers ${municipalities} ${of}.`,
		ofAllStates: 'of the 32 states',
		stateLead: (years: string, files: string, crime: string, some: string, all: string) =>
			`${years}: ${files} for ${crime}; at least one in ${some} of ${all}.`,
		allPlaced: 'Every file names its municipality.',
		unplaced: (files: string, one: boolean) =>
			`Another ${files} ${one ? 'names' : 'name'} no municipality (codes ending in 998 and 999): ${one ? 'it counts in the total and stands' : 'they count in the total and stand'} apart.`,
		unplacedTitle: 'Files are missing from the municipalities',
		unplacedShare: (percent: string, of: string) =>
			`${percent} of the files ${of} in these years have no municipality. Every municipal rate falls short of what was recorded, and a zero may not be one.`,

		chooseState: 'Choose a state',
		search: 'Find a municipality anywhere in the country',
		searchHint: 'Part of the name is enough; accents do not matter.',
		searching: 'Loading the names…',
		searchFailed: 'The names could not be loaded.',
		found: (shown: string, all: string) =>
			shown === all ? `Results: ${all}` : `Results: ${all}; ${shown} shown`,
		nothingFound: (text: string) => `No municipality is called “${text}”.`,
		state: 'State',
		allStates: 'All states',
		years: 'Years pooled',
		from: 'From',
		to: 'To',
		rate: 'Rate',
		raw: 'Raw',
		smoothed: 'Smoothed',
		rawRate: 'Raw rate',
		smoothedRate: 'Smoothed rate',

		mapTitle: (crime: string, those: string, years: string) => `${crime} in ${those}, ${years}`,
		shownRaw: 'Raw rate: files divided by women, nothing else.',
		shownSmoothed: (rate: string) =>
			`Smoothed rate: each municipality is drawn towards the state’s rate (${rate}), the more the fewer women it has.`,
		noDifference:
			'The municipalities differ no more than chance would make them: smoothed, all have the state’s rate.',
		noFilesAtAll: 'No file was opened in the municipalities in these years.',
		unit: 'investigation files per 100,000 women and year',
		unitFiles: 'investigation files',
		precision: 'exact 95% Poisson interval of the raw rate; the smoothed rate carries no interval',
		readHint: 'Point at or tap a municipality to read its figure.',
		walkHint:
			'By keyboard: arrows go to the neighbouring municipality, a letter to the next name, Enter chooses, Escape leaves.',
		mapEnd: 'End of the map',
		legendHead: 'Files per 100,000 women and year',
		stateRate: 'state rate',
		classWords: 'less than half|lower|near the state’s|higher|more than double',
		countInside: 'inside each colour, how many municipalities',
		few: (women: string) => `under ${women} women-years`,
		noRate: 'no rate',
		noFiles: 'no file in these years',
		notDrawn: 'Without an outline on the map, as they were made after 2020:',
		madeIn: (year: string) => `made in ${year}`,

		fileCount: 'Files',
		womenYears: 'Women-years',
		interval: '95% interval',
		mark: 'Note',
		name: 'Municipality',
		whySmall: (women: string, change: string) =>
			`It has fewer than ${women} women-years in the period: one file more or less moves its raw rate by more than ${change}.`,
		noWomen: 'CONAPO’s projections give it no population: there is no rate.',
		notYet: 'It did not exist in these years: there is no rate.',
		newNote: (year: string) =>
			`Made in ${year}; its women count from that year on, and part of its files may still be under the municipality that it was taken from.`,
		same: (rate: string) =>
			`The interval holds the state’s rate (${rate}): they cannot be told apart.`,
		above: (rate: string) => `The interval lies above the state’s rate (${rate}).`,
		below: (rate: string) => `The interval lies below the state’s rate (${rate}).`,
		clear: 'Clear the choice',
		unknownMunicipality: (code: string, state: string) =>
			`Code ${code} is no municipality ${state}.`,

		tableTitle: (those: string) => `Table of ${those}`,
		filter: 'Search the table',
		showAll: (n: string) => `Show all ${n}`,
		rowsShown: (shown: string, all: string) => `${shown} of ${all} shown.`,
		markFew: 'few women',
		markNew: (year: string) => `since ${year}`,
		markNoWomen: 'no population',
		markNotYet: 'not made yet',
		code998: 'Municipality not specified',
		code999: 'Other municipalities',
		total: 'State total',

		yearsTitle: (crime: string, name: string) => `${crime} in ${name}, by year`,
		yearsSentence: (span: string) =>
			`Files opened in ${span}. The register changed in January 2026: the years on either side are neither compared nor added.`,
		monthsTitle: (crime: string, name: string) => `${crime} in ${name}, by month`,
		monthsSentence: (files: string, span: string) =>
			`${files}, ${span}. This is another cut than that of the years: the sums may differ.`,
		homicide: 'Intentional homicide',
		anySex:
			'The files for intentional homicide are of victims of any sex, mostly men: they are not deaths of women, and are not added to those for femicide.',
		tooFew: (least: string) =>
			`There are fewer than ${least} files: they are not drawn one by one, so as not to point at any person or family.`,
		tooFewYears: 'The table keeps the published figures.',
		tooFewMonths: 'The figures by month are in the public table:',
		countOf: (files: string, crime: string, span: string) => `${files} for ${crime}, ${span}.`,
		year: 'Year',
		month: 'Month',
		women: 'Women',
		monthsCounted: 'Months counted',
		low: 'Interval: from',
		high: 'Interval: to',
		tablePrecision: 'exact 95% Poisson interval in the table, where the count is under 45',
		smallPrecision: 'exact 95% Poisson interval where the count is under 45',

		nationTitle: (crime: string, years: string) =>
			`${crime} by state: with a municipality and without, ${years}`,
		nationPrecision: 'a complete count, without sampling error: what changes is the cut',
		nationSentence:
			'How many files have a municipality and how many do not (codes ending in 998, not specified, and 999, other). This is no ranking of states.',
		municipalityCount: 'Municipalities',
		placed: 'With a municipality',
		apart: 'Without one',
		apartIn: (list: string) => `Files without a municipality: ${list}.`,
		apartNowhere: 'In these years all files have a municipality.',
		allFiles: 'Total',
		nation: 'The whole country',

		howTitle: 'How to read these rates',
		howSmoothed:
			'In a municipality with few women a single file makes the highest rate on the map, and none makes it zero. The smoothed rate corrects this: it draws each rate towards the state’s by as much as little is known of it (global empirical Bayes; Marshall, 1991). The raw rate is the plain division. The colours are the same for both, around the state’s rate; which one is shown is your choice.',
		howFew: (women: string, change: string) =>
			`Women-years are the women of each year added up. With fewer than ${women} in the period, one file more or less moves the raw rate by more than ${change} per 100,000: those municipalities carry dots on the map and a note in the table.`,
		howYears:
			'Whole years from 2015 to 2025 are pooled. January to May 2026 belongs to another register and stands alone, at a yearly pace (women × months ÷ 12).',
		howSafe: (least: string) =>
			`Where a municipality has fewer than ${least} files in all, they are not drawn by year or month: in a small place one bar may point at a person. Municipalities are not ranked by their rate.`,
		howNew:
			'Nine municipalities were made after 2020: they are counted and stand in the table, but the Geostatistical Framework of 2020 does not draw them. For earlier years there are no data, which is not the same as zero.'
	}
} as const satisfies Messages;
