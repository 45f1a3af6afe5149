/** The words of the coverage page. */
import { plural, type Messages } from './index';

export const coverage = {
	es: {
		pageTitle: 'Necesidad y respuesta por estado',
		title: (need: string, against: string) => `${need}, frente a ${against}`,
		mapName: (title: string) => `Mapa de los estados: ${title}`,
		least: (n: number, names: string, little: string) =>
			`En ${n} de los estados con la necesidad en el tercio más alto ${little}: ${names}.`,
		leastOne: (name: string, little: string) =>
			`De los estados con la necesidad en el tercio más alto, en uno ${little}: ${name}.`,
		leastNone: (enough: string) =>
			`En todos los estados con la necesidad en el tercio más alto ${enough}.`,
		doubtOne: (name: string, range: string) =>
			`El intervalo de ${name} (${range}) cruza el corte de ese tercio: no se distingue de los del tercio medio.`,
		doubt: (names: string) =>
			`Los intervalos de ${names} cruzan el corte de ese tercio: no se distinguen de los del tercio medio.`,
		seeOrganisations: 'Las organizaciones documentadas en',
		withoutNeed: (n: number) =>
			`${n} ${plural(n, 'estado no tiene', 'estados no tienen')} dato de esta necesidad.`,
		thirdsNote:
			'Los tercios sólo ordenan: los intervalos de estados cercanos se enciman, y dos de ellos en tercios distintos pueden no distinguirse.',
		notAll: 'Lo documentado no es todo lo que existe.',
		completeNote:
			'El directorio del Instituto Nacional de las Mujeres anunciaba más de 900 organizaciones que trabajan con mujeres, y en 2021 había 43,691 organizaciones registradas de todo tipo. Las que aquí se nombran son las que se pudieron leer, y en varios estados vienen de una sola página. Por eso se muestran en clases, nunca por habitante, y ningún estado se ordena por ellas.',
		femicideTitle: 'El feminicidio no se lee solo',
		femicide:
			'Cada fiscalía decide qué muertes registra como feminicidio. Los tercios de esta vista dependen de esa decisión tanto como de los hechos; la tabla muestra al lado el homicidio doloso de mujeres.',
		femicideInstead: 'Ver juntos el feminicidio y el homicidio doloso de mujeres',
		invalidTitle: 'El enlace pedía algo que no existe',
		need: 'Necesidad',
		year: 'Año',
		response: 'Respuesta',
		form: 'Forma',
		legend: 'Cuántos estados hay en cada combinación',
		needAxis: 'Necesidad, por tercios',
		third: (third: 0 | 1 | 2) => ['tercio bajo', 'tercio medio', 'tercio alto'][third] ?? '',
		inThird: (third: 0 | 1 | 2) =>
			`en el tercio ${['bajo', 'medio', 'alto'][third] ?? ''} de los estados`,
		range: (low: string, high: string) => (low === high ? low : `${low} a ${high}`),
		classRange: (low: string, high: string | null) =>
			high === null ? `${low} o más` : low === high ? low : `${low}–${high}`,
		states: (n: number) => `${n} ${plural(n, 'estado', 'estados')}`,
		here: 'aquí está el estado elegido',
		tileKey: (counted: string, none: string) =>
			`En la cuadrícula, el número: ${counted}; «–»: ${none}.`,
		noNeed: 'Sin dato de necesidad',
		lowPrecision: 'Dato de necesidad con precisión baja',
		interval: (range: string) => `intervalo de 95\u00a0%: ${range}`,
		place: 'El estado',
		choose: 'Elija un estado en el mapa o en la tabla para ver a quiénes se documenta en él.',
		chooseWithoutScript: 'Los nombres de todos los estados están en los archivos',
		clear: 'Quitar la selección',
		organisations: 'Organizaciones',
		programmes: 'Programas',
		none: 'Ninguna página de las que se leyeron nombra alguna aquí.',
		noneProgrammes: 'Ninguna página de las que se leyeron nombra alguno aquí.',
		reachNote:
			'Cada cifra es del programa entero, en todos los lugares donde opera, como alguien la informó. Miden cosas y años distintos: no se suman.',
		seeResponse: 'Fechas, municipios y páginas de las que se toma: respuesta pública',
		operator: 'A cargo de',
		page: 'página que lo dice',
		undated: 'sin fecha',
		notHelp:
			'Estar en esta lista no quiere decir que la organización atienda al público ni que siga activa. Para pedir ayuda, vea',
		helplines: 'las líneas de ayuda',
		loading: 'Cargando…',
		failed: 'No se pudo cargar. Se sigue mostrando la vista anterior.',
		failedNames: 'No se pudieron cargar los nombres.',
		retry: 'Reintentar',
		table: 'Tabla',
		caption: (title: string) => `Los 32 estados: ${title}`,
		state: 'Estado',
		value: 'Necesidad',
		interval95: 'Intervalo de 95\u00a0%',
		thirdColumn: 'Tercio',
		pagesColumn: 'Cómo se leyó',
		femicideColumn: 'Feminicidio (víctimas)',
		homicideColumn: 'Homicidio doloso de mujeres (víctimas)',
		shareColumn: 'Parte registrada como feminicidio',
		noData: 'sin dato',
		mark: (mark: 'one_page' | 'old' | 'both') =>
			({
				one_page: 'más de la mitad de sus organizaciones vienen de una sola página',
				old: 'ninguna página con fecha de 2025 o después nombra una organización suya',
				both: 'más de la mitad de sus organizaciones vienen de una sola página, y ninguna tiene fecha de 2025 o después'
			})[mark],
		markKey: (n: string) =>
			`El número dice sobre todo qué se leyó: más de la mitad de sus organizaciones vienen de una sola página, o ninguna tiene fecha de 2025 o después (${n})`,
		scatterTitle: 'Cuánta necesidad y cuánto se documenta, estado por estado',
		fileAgainst: 'frente-a',
		fileMap: 'mapa',
		scatterWhole: (title: string) => `${title}, estado por estado`,
		scatterSentence:
			'Cada punto es un estado. Que esté abajo quiere decir que aquí se documenta poco, no que haya poco.',
		scatterDoubt:
			'Un estado cuya línea cruza la raya vertical podría estar del otro lado: las cifras no alcanzan a distinguirlo.',
		quadrants: 'Qué hay en cada parte de la gráfica',
		highNeed: 'alta necesidad',
		otherNeed: 'necesidad media o baja',
		highFrom: (value: string) => `alta necesidad: el tercio más alto, desde ${value}`,
		noStates: 'ningún estado',
		countUnit: (need: string, counted: string) => `${need}; ${counted}, por estado`,
		intervals: 'Líneas: intervalo de 95\u00a0% de la necesidad',
		mapIntervals: 'la tabla da el intervalo de 95\u00a0% de la necesidad de cada estado',
		noIntervals: 'Esta necesidad no tiene intervalo',
		wholePart:
			'Primero los estados con alta necesidad y poco documentado; después, los demás, en orden alfabético.',
		classColumn: 'Clase',
		aboutNeed: 'Sobre la necesidad',
		aboutResponse: 'Sobre la respuesta'
	},
	en: {
		pageTitle: 'Need and response by state',
		title: (need: string, against: string) => `${need}, against ${against}`,
		mapName: (title: string) => `Map of the states: ${title}`,
		least: (n: number, names: string, little: string) =>
			`In ${n} of the states in the highest third of need, ${little}: ${names}.`,
		leastOne: (name: string, little: string) =>
			`In one of the states in the highest third of need, ${little}: ${name}.`,
		leastNone: (enough: string) => `In every state in the highest third of need, ${enough}.`,
		doubtOne: (name: string, range: string) =>
			`The interval of ${name} (${range}) crosses the cut of that third: it cannot be told from those of the middle third.`,
		doubt: (names: string) =>
			`The intervals of ${names} cross the cut of that third: they cannot be told from those of the middle third.`,
		seeOrganisations: 'The organisations documented in',
		withoutNeed: (n: number) =>
			`${n} ${plural(n, 'state has', 'states have')} no figure for this need.`,
		thirdsNote:
			'Thirds only put states in order: the intervals of states near each other overlap, and two of them in different thirds may not be told apart.',
		notAll: 'What is documented is not all there is.',
		completeNote:
			'The directory of the National Institute of Women announced more than 900 organisations working with women, and in 2021 there were 43,691 registered organisations of all kinds. Those named here are the ones that could be read, and in several states they come from a single page. So they are shown in classes, never per inhabitant, and no state is ranked by them.',
		femicideTitle: 'Femicide is not read alone',
		femicide:
			'Each prosecutor decides which deaths to record as femicide. The thirds of this view depend on that decision as much as on what happened; the table shows the intentional homicide of women beside it.',
		femicideInstead: 'See femicide and the intentional homicide of women together',
		invalidTitle: 'The link asked for something that does not exist',
		need: 'Need',
		year: 'Year',
		response: 'Response',
		form: 'Form',
		legend: 'How many states are in each combination',
		needAxis: 'Need, in thirds',
		third: (third: 0 | 1 | 2) => ['lowest third', 'middle third', 'highest third'][third] ?? '',
		inThird: (third: 0 | 1 | 2) =>
			`in the ${['lowest', 'middle', 'highest'][third] ?? ''} third of states`,
		range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
		classRange: (low: string, high: string | null) =>
			high === null ? `${low} or more` : low === high ? low : `${low}–${high}`,
		states: (n: number) => `${n} ${plural(n, 'state', 'states')}`,
		here: 'the chosen state is here',
		tileKey: (counted: string, none: string) =>
			`In the tile grid, the number: ${counted}; “–”: ${none}.`,
		noNeed: 'No figure of need',
		lowPrecision: 'Figure of need with low precision',
		interval: (range: string) => `95% interval: ${range}`,
		place: 'The state',
		choose: 'Choose a state on the map or in the table to see who is documented there.',
		chooseWithoutScript: 'The names for every state are in the files',
		clear: 'Clear the choice',
		organisations: 'Organisations',
		programmes: 'Programmes',
		none: 'No page that we read names one here.',
		noneProgrammes: 'No page that we read names one here.',
		reachNote:
			'Each figure is of the whole programme, wherever it runs, as somebody reported it. They measure different things and years: they are not added up.',
		seeResponse: 'Dates, municipalities and the pages it comes from: public response',
		operator: 'Run by',
		page: 'page that says so',
		undated: 'undated',
		notHelp:
			'Being on this list does not mean that an organisation serves the public or is still active. To ask for help, see',
		helplines: 'the helplines',
		loading: 'Loading…',
		failed: 'It could not be loaded. The previous view is still shown.',
		failedNames: 'The names could not be loaded.',
		retry: 'Try again',
		table: 'Table',
		caption: (title: string) => `The 32 states: ${title}`,
		state: 'State',
		value: 'Need',
		interval95: '95% interval',
		thirdColumn: 'Third',
		pagesColumn: 'How it was read',
		femicideColumn: 'Femicide (victims)',
		homicideColumn: 'Intentional homicide of women (victims)',
		shareColumn: 'Share recorded as femicide',
		noData: 'no figure',
		mark: (mark: 'one_page' | 'old' | 'both') =>
			({
				one_page: 'more than half of its organisations come from a single page',
				old: 'no page dated 2025 or later names an organisation of the state',
				both: 'more than half of its organisations come from a single page, and none is dated 2025 or later'
			})[mark],
		markKey: (n: string) =>
			`The number says above all what was read: more than half of its organisations come from a single page, or none is dated 2025 or later (${n})`,
		scatterTitle: 'How much need and how much is documented, state by state',
		fileAgainst: 'against',
		fileMap: 'map',
		scatterWhole: (title: string) => `${title}, state by state`,
		scatterSentence:
			'Each dot is a state. One that is low has little documented here, which does not mean that it has little.',
		scatterDoubt:
			'A state whose line crosses the vertical one could be on the other side of it: the figures cannot tell.',
		quadrants: 'What is in each part of the chart',
		highNeed: 'high need',
		otherNeed: 'middle or low need',
		highFrom: (value: string) => `high need: the highest third, from ${value}`,
		noStates: 'no state',
		countUnit: (need: string, counted: string) => `${need}; ${counted}, by state`,
		intervals: 'Lines: 95% interval of the need',
		mapIntervals: 'the table gives the 95% interval of each state’s need',
		noIntervals: 'This need has no interval',
		wholePart:
			'First the states with high need and little documented; then the others, in alphabetical order.',
		classColumn: 'Class',
		aboutNeed: 'About the need',
		aboutResponse: 'About the response'
	}
} as const satisfies Messages;
