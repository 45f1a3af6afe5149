/** The words of the map page. */
import type { ClassMethod, Indicator, Lang, Unit } from '../catalog/types';
import type { Precision } from '../query/types';
import type { Form } from '../view/types';
import { plural, type Messages } from './index';

type Measure = Indicator['measure'];
type Comparison = 'above' | 'below' | 'same';

export const mapMessages = {
	es: {
		pageTitle: (title: string, year: string) => `${title}, ${year}`,
		mapOf: (title: string) => `Mapa de los estados: ${title}`,
		walkHint:
			'Use las flechas para recorrer los estados, Entrar para elegir uno y Escape para salir.',
		mapEnd: 'Fin del mapa',

		indicator: 'Indicador',
		changeIndicator: 'Cambiar de indicador',
		year: 'Año',
		partialYear: (months: number) => `${months} ${plural(months, 'mes', 'meses')}`,
		form: 'Forma',
		formName: (form: Form) => ({ auto: 'Automática', map: 'Mapa', tiles: 'Cuadrícula' })[form],
		classes: 'Clases',
		method: 'Cómo se forman',
		methodName: (method: ClassMethod) =>
			({
				quantiles: 'Mismo número de estados',
				equal: 'Intervalos iguales',
				natural: 'Cortes naturales',
				fixed: 'Cortes fijos'
			})[method],
		howMany: 'Cuántas',

		legend: 'Leyenda',
		classRange: (low: string, high: string) => `De ${low} a menos de ${high}`,
		classBelow: (high: string) => `Menos de ${high}`,
		classFrom: (low: string) => `${low} o más`,
		classAll: 'Todos los estados',
		stateCount: (n: number) => `${n} ${plural(n, 'estado', 'estados')}`,
		countInside: 'En cada color, cuántos estados.',
		noData: 'Sin datos',
		lowPrecision: 'Precisión baja',
		hereIs: (place: string, value: string) => `${place}: ${value}`,

		nation: 'Nacional',
		place: 'El estado',
		choosePlace: 'Toque o elija un estado para ver su cifra junto a la del país.',
		clear: 'Quitar la selección',
		interval: (level: string) => `Intervalo de ${level}`,
		intervalOf: (range: string) => `intervalo de 95 %: ${range}`,
		comparison: (result: Comparison) =>
			({
				above: 'Por encima del valor nacional',
				below: 'Por debajo del valor nacional',
				same: 'No se puede distinguir del valor nacional'
			})[result],
		comparisonRule: (result: Comparison) =>
			result === 'same'
				? 'Los intervalos de 95 % se traslapan.'
				: 'Los intervalos de 95 % no se tocan.',
		precision: (precision: Precision) =>
			({ high: 'alta', moderate: 'moderada', low: 'baja' })[precision],
		precisionIs: (word: string) => `Precisión ${word}`,
		besideFemicide: 'Víctimas de feminicidio',
		besideHomicide: 'Mujeres víctimas de homicidio doloso',
		besideShare: 'Parte registrada como feminicidio',
		besideShort: (femicide: string, both: string, share: string) =>
			`Feminicidio: ${femicide} de ${both} homicidios de mujeres (${share})`,
		besideWhy:
			'Cada entidad clasifica de manera distinta: la cifra de feminicidio solo se entiende junto a la de homicidio doloso de mujeres.',
		distribution: (place: string) =>
			`Cada raya es un estado; la línea alta, el país; el punto, ${place}, con su intervalo.`,
		distributionAll: 'Cada raya es un estado; la línea alta, el país.',

		table: 'Todos los estados',
		tableOf: (title: string) => `Tabla: ${title}`,
		state: 'Estado',
		measure: (id: Measure) =>
			({ percent: 'Porcentaje', rate: 'Tasa', share: 'Porcentaje', count: 'Documentados' })[id],
		interval95: 'Intervalo de 95 %',
		precisionColumn: 'Precisión',
		weightedWomen: 'Mujeres (estimado)',
		weightedBase: 'Base (estimado)',
		sample: 'Entrevistadas',
		unitColumn: (unit: Unit) =>
			({
				files: 'Carpetas',
				victims: 'Víctimas',
				deaths: 'Defunciones',
				women: 'Mujeres',
				calls: 'Llamadas'
			})[unit],
		womenOfYear: 'Mujeres del año',
		shareWhole: 'Feminicidio más homicidio doloso de mujeres',
		none: 'No hay',

		unitLabel: 'Unidad',
		cutLabel: 'Corte',
		yearLabel: 'Año',
		monthsLabel: 'Meses contados',
		sourceLabel: 'Fuente',
		definitionLabel: 'Qué cuenta',
		notes: 'Lo que esta cifra no puede decir',
		topicLink: 'Este delito año con año y corte por corte',
		surveyLink: 'Esta violencia en la encuesta',
		methodLink: 'Cómo se hizo cada cifra',

		refine: 'Afinar',
		refineHint: (megabytes: number) =>
			`Con estos filtros la cifra se calcula en su navegador, con los datos completos: descarga unos ${megabytes} MB.`,
		domain: 'Tamaño de la localidad',
		age: 'Edad de la mujer',
		allWomen: 'Todas',
		cut: 'Corte de la fuente',
		newestCut: 'El más reciente',
		filtersOff: 'Quitar los filtros',
		loading: 'Calculando en su navegador…',
		loadingStep: (step: string) => `Calculando en su navegador. ${step}.`,
		stillPublished: 'Mientras tanto se muestra la cifra publicada, sin filtros.',
		failed: 'No se pudo calcular con filtros.',
		failedKeeps: 'Se muestra la cifra publicada, sin filtros.',
		tryAgain: 'Intentar de nuevo',

		query: 'La consulta detrás de este mapa',
		queryHint: 'La misma consulta se puede repetir con las tablas publicadas.',
		runHere: 'Ejecutarla aquí',
		running: 'Ejecutando…',
		runEqual: (rows: number, ms: string) =>
			`${rows} filas, iguales a las publicadas (${ms} ms en su navegador).`,
		runDifferent: (rows: number) => `${rows} filas difieren de las publicadas.`,

		invalidTitle: 'El enlace pide algo que no existe aquí'
	},
	en: {
		pageTitle: (title: string, year: string) => `${title}, ${year}`,
		mapOf: (title: string) => `Map of the states: ${title}`,
		walkHint: 'Use the arrow keys to move between states, Enter to choose one and Escape to leave.',
		mapEnd: 'End of the map',

		indicator: 'Indicator',
		changeIndicator: 'Change indicator',
		year: 'Year',
		partialYear: (months: number) => `${months} ${plural(months, 'month', 'months')}`,
		form: 'Form',
		formName: (form: Form) => ({ auto: 'Automatic', map: 'Map', tiles: 'Tiles' })[form],
		classes: 'Classes',
		method: 'How they are made',
		methodName: (method: ClassMethod) =>
			({
				quantiles: 'Same number of states',
				equal: 'Equal steps',
				natural: 'Natural breaks',
				fixed: 'Fixed breaks'
			})[method],
		howMany: 'How many',

		legend: 'Legend',
		classRange: (low: string, high: string) => `${low} to below ${high}`,
		classBelow: (high: string) => `Below ${high}`,
		classFrom: (low: string) => `${low} or more`,
		classAll: 'All states',
		stateCount: (n: number) => `${n} ${plural(n, 'state', 'states')}`,
		countInside: 'In each colour, how many states.',
		noData: 'No data',
		lowPrecision: 'Low precision',
		hereIs: (place: string, value: string) => `${place}: ${value}`,

		nation: 'National',
		place: 'The state',
		choosePlace: 'Tap or choose a state to see its figure beside the national one.',
		clear: 'Clear the selection',
		interval: (level: string) => `${level} interval`,
		intervalOf: (range: string) => `95% interval: ${range}`,
		comparison: (result: Comparison) =>
			({
				above: 'Above the national figure',
				below: 'Below the national figure',
				same: 'Cannot be told apart from the national figure'
			})[result],
		comparisonRule: (result: Comparison) =>
			result === 'same' ? 'The 95% intervals overlap.' : 'The 95% intervals do not meet.',
		precision: (precision: Precision) =>
			({ high: 'high', moderate: 'moderate', low: 'low' })[precision],
		precisionIs: (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)} precision`,
		besideFemicide: 'Victims of femicide',
		besideHomicide: 'Women victims of intentional homicide',
		besideShare: 'Share registered as femicide',
		besideShort: (femicide: string, both: string, share: string) =>
			`Femicide: ${femicide} of ${both} killings of women (${share})`,
		besideWhy:
			'Each state classifies differently: the femicide figure makes sense only beside that of intentional homicide of women.',
		distribution: (place: string) =>
			`Each tick is a state; the tall line, the country; the dot, ${place} with its interval.`,
		distributionAll: 'Each tick is a state; the tall line, the country.',

		table: 'Every state',
		tableOf: (title: string) => `Table: ${title}`,
		state: 'State',
		measure: (id: Measure) =>
			({ percent: 'Percent', rate: 'Rate', share: 'Percent', count: 'Documented' })[id],
		interval95: '95% interval',
		precisionColumn: 'Precision',
		weightedWomen: 'Women (estimate)',
		weightedBase: 'Base (estimate)',
		sample: 'Interviewed',
		unitColumn: (unit: Unit) =>
			({
				files: 'Files',
				victims: 'Victims',
				deaths: 'Deaths',
				women: 'Women',
				calls: 'Calls'
			})[unit],
		womenOfYear: 'Women that year',
		shareWhole: 'Femicide plus intentional homicide of women',
		none: 'None',

		unitLabel: 'Unit',
		cutLabel: 'Cut',
		yearLabel: 'Year',
		monthsLabel: 'Months counted',
		sourceLabel: 'Source',
		definitionLabel: 'What counts',
		notes: 'What this figure cannot say',
		topicLink: 'This crime year by year and cut by cut',
		surveyLink: 'This violence in the survey',
		methodLink: 'How each figure is made',

		refine: 'Refine',
		refineHint: (megabytes: number) =>
			`With these filters the figure is computed in your browser from the full data: it downloads about ${megabytes} MB.`,
		domain: 'Size of the place',
		age: 'Age of the woman',
		allWomen: 'All',
		cut: 'Cut of the source',
		newestCut: 'The newest',
		filtersOff: 'Remove the filters',
		loading: 'Computing in your browser…',
		loadingStep: (step: string) => `Computing in your browser. ${step}.`,
		stillPublished: 'Meanwhile the published figure is shown, without filters.',
		failed: 'The filtered figure could not be computed.',
		failedKeeps: 'The published figure is shown, without filters.',
		tryAgain: 'Try again',

		query: 'The query behind this map',
		queryHint: 'The same query can be repeated on the published tables.',
		runHere: 'Run it here',
		running: 'Running…',
		runEqual: (rows: number, ms: string) =>
			`${rows} rows, equal to the published ones (${ms} ms in your browser).`,
		runDifferent: (rows: number) => `${rows} rows differ from the published ones.`,

		invalidTitle: 'The link asks for something that is not here'
	}
} as const satisfies Messages;

export type MapMessages = (typeof mapMessages)[Lang];

/** The words of the map page in one language. */
export function mapText(lang: Lang): MapMessages {
	return mapMessages[lang];
}
