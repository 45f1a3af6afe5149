/** The words of the coverage page. */
import { plural, type Messages } from './index';

type Kind = 'organisations' | 'programmes' | 'both';

export const coverage = {
	es: {
		pageTitle: 'Necesidad y respuesta por estado',
		title: (need: string, kind: Kind) =>
			`${need}, frente a ${{ organisations: 'las organizaciones documentadas', programmes: 'los programas documentados', both: 'las organizaciones y los programas documentados' }[kind]}`,
		mapName: (title: string) => `Mapa de los estados: ${title}`,
		least: (n: number, names: string, kind: Kind) =>
			`En ${n} de los estados con la necesidad en el tercio más alto se ${{ organisations: 'documentan dos organizaciones o menos', programmes: 'documentan dos programas o menos', both: 'documentan, entre organizaciones y programas, dos o menos' }[kind]}: ${names}.`,
		leastOne: (name: string, kind: Kind) =>
			`De los estados con la necesidad en el tercio más alto, en uno se ${{ organisations: 'documentan dos organizaciones o menos', programmes: 'documentan dos programas o menos', both: 'documentan, entre organizaciones y programas, dos o menos' }[kind]}: ${name}.`,
		leastNone: (kind: Kind) =>
			`En todos los estados con la necesidad en el tercio más alto se documentan tres ${{ organisations: 'organizaciones', programmes: 'programas', both: 'organizaciones o programas' }[kind]} o más.`,
		withoutNeed: (n: number) =>
			`${n} ${plural(n, 'estado no tiene', 'estados no tienen')} dato de esta necesidad.`,
		thirdsNote:
			'Los tercios sólo ordenan: los intervalos de estados cercanos se enciman, y dos de ellos en tercios distintos pueden no distinguirse.',
		notAll: 'Lo documentado no es todo lo que existe.',
		complete: (organisations: number, recent: number, programmes: number) =>
			`Directorio de ${organisations} organizaciones y ${programmes} programas que nombran páginas públicas: no es un censo. ${recent} de las ${organisations} organizaciones citan una página de 2025 o 2026.`,
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
		kind: (kind: Kind) =>
			({ organisations: 'Organizaciones', programmes: 'Programas', both: 'Ambos' })[kind],
		form: 'Forma',
		legend: 'Cuántos estados hay en cada combinación',
		needAxis: 'Necesidad, por tercios',
		responseAxis: 'Documentados',
		third: (third: 0 | 1 | 2) => ['tercio bajo', 'tercio medio', 'tercio alto'][third] ?? '',
		inThird: (third: 0 | 1 | 2) =>
			`en el tercio ${['bajo', 'medio', 'alto'][third] ?? ''} de los estados`,
		range: (low: string, high: string) => (low === high ? low : `${low} a ${high}`),
		responseClass: (at: 0 | 1 | 2 | 3) => ['ninguno', '1–2', '3–5', '6 o más'][at] ?? '',
		states: (n: number) => `${n} ${plural(n, 'estado', 'estados')}`,
		here: 'aquí está el estado elegido',
		tileKey: 'En la cuadrícula, el número es cuántos se documentan.',
		noNeed: 'Sin dato de necesidad',
		lowPrecision: 'Dato de necesidad con precisión baja',
		documented: (n: number, kind: Kind) =>
			({
				organisations: `${n} ${plural(n, 'organización documentada', 'organizaciones documentadas')}`,
				programmes: `${n} ${plural(n, 'programa documentado', 'programas documentados')}`,
				both: `${n} ${plural(n, 'organización o programa documentado', 'organizaciones y programas documentados')}`
			})[kind],
		interval: (range: string) => `intervalo de 95\u00a0%: ${range}`,
		place: 'El estado',
		choose: 'Elija un estado en el mapa o en la tabla para ver a quiénes se documenta en él.',
		chooseWithoutScript: 'Los nombres de todos los estados están en los archivos',
		clear: 'Quitar la selección',
		organisations: 'Organizaciones',
		programmes: 'Programas',
		none: 'Ninguna página de las que se leyeron nombra alguna aquí.',
		noneProgrammes: 'Ninguna página de las que se leyeron nombra alguno aquí.',
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
		documentedColumn: 'Documentados',
		femicideColumn: 'Feminicidio (víctimas)',
		homicideColumn: 'Homicidio doloso de mujeres (víctimas)',
		shareColumn: 'Parte registrada como feminicidio',
		noData: 'sin dato',
		aboutNeed: 'Sobre la necesidad',
		aboutResponse: 'Sobre la respuesta'
	},
	en: {
		pageTitle: 'Need and response by state',
		title: (need: string, kind: Kind) =>
			`${need}, against the ${{ organisations: 'organisations', programmes: 'programmes', both: 'organisations and programmes' }[kind]} documented`,
		mapName: (title: string) => `Map of the states: ${title}`,
		least: (n: number, names: string, kind: Kind) =>
			`In ${n} of the states in the highest third of need, two or fewer ${{ organisations: 'organisations', programmes: 'programmes', both: 'organisations and programmes' }[kind]} are documented: ${names}.`,
		leastOne: (name: string, kind: Kind) =>
			`In one of the states in the highest third of need, two or fewer ${{ organisations: 'organisations', programmes: 'programmes', both: 'organisations and programmes' }[kind]} are documented: ${name}.`,
		leastNone: (kind: Kind) =>
			`In every state in the highest third of need, three or more ${{ organisations: 'organisations', programmes: 'programmes', both: 'organisations or programmes' }[kind]} are documented.`,
		withoutNeed: (n: number) =>
			`${n} ${plural(n, 'state has', 'states have')} no figure for this need.`,
		thirdsNote:
			'Thirds only put states in order: the intervals of states near each other overlap, and two of them in different thirds may not be told apart.',
		notAll: 'What is documented is not all there is.',
		complete: (organisations: number, recent: number, programmes: number) =>
			`A directory of ${organisations} organisations and ${programmes} programmes that public pages name: not a census. ${recent} of the ${organisations} organisations cite a page of 2025 or 2026.`,
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
		kind: (kind: Kind) =>
			({ organisations: 'Organisations', programmes: 'Programmes', both: 'Both' })[kind],
		form: 'Form',
		legend: 'How many states are in each combination',
		needAxis: 'Need, in thirds',
		responseAxis: 'Documented',
		third: (third: 0 | 1 | 2) => ['lowest third', 'middle third', 'highest third'][third] ?? '',
		inThird: (third: 0 | 1 | 2) =>
			`in the ${['lowest', 'middle', 'highest'][third] ?? ''} third of states`,
		range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
		responseClass: (at: 0 | 1 | 2 | 3) => ['none', '1–2', '3–5', '6 or more'][at] ?? '',
		states: (n: number) => `${n} ${plural(n, 'state', 'states')}`,
		here: 'the chosen state is here',
		tileKey: 'In the tile grid, the number is how many are documented.',
		noNeed: 'No figure of need',
		lowPrecision: 'Figure of need with low precision',
		documented: (n: number, kind: Kind) =>
			({
				organisations: `${n} ${plural(n, 'organisation', 'organisations')} documented`,
				programmes: `${n} ${plural(n, 'programme', 'programmes')} documented`,
				both: `${n} ${plural(n, 'organisation or programme', 'organisations and programmes')} documented`
			})[kind],
		interval: (range: string) => `95% interval: ${range}`,
		place: 'The state',
		choose: 'Choose a state on the map or in the table to see who is documented there.',
		chooseWithoutScript: 'The names for every state are in the files',
		clear: 'Clear the choice',
		organisations: 'Organisations',
		programmes: 'Programmes',
		none: 'No page that we read names one here.',
		noneProgrammes: 'No page that we read names one here.',
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
		documentedColumn: 'Documented',
		femicideColumn: 'Femicide (victims)',
		homicideColumn: 'Intentional homicide of women (victims)',
		shareColumn: 'Share recorded as femicide',
		noData: 'no figure',
		aboutNeed: 'About the need',
		aboutResponse: 'About the response'
	}
} as const satisfies Messages;
