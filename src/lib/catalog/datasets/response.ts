/** Tables of what the state does and says: alerts, services, budget, emergency calls. */
import type { Dataset } from '../types';
import { column, cut, cve_ent, month, page, year } from './columns';

const noteEs = column('note_es', 'text', 'Nota en español', 'Note in Spanish');
const noteEn = column('note_en', 'text', 'Nota en inglés', 'Note in English');
const programme = column('programme', 'text', 'Programa', 'Programme');
const indicator = column('indicator', 'text', 'Qué se cuenta', 'What is counted');
const value = column('value', 'double', 'Valor', 'Value');
const unitOf = column('unit', 'text', 'Unidad', 'Unit');
const sourceOrPage = column(
	'source',
	'text',
	'Página de donde viene, o fuente (tabla sources) si no hay dirección',
	'Page that it comes from, or source (table sources) where there is no address'
);

export const responseDatasets: readonly Dataset[] = [
	{
		table: 'alerts',
		label: {
			es: 'Alertas de violencia de género contra las mujeres',
			en: 'Gender-violence alerts'
		},
		row: {
			es: 'una declaratoria, que no por declarada está vigente',
			en: 'a declaration, which may not be in force'
		},
		columns: [
			cve_ent,
			column('declared_on', 'text', 'Fecha de la declaratoria', 'Date of the declaration'),
			column('precision', 'text', 'Hasta dónde se sabe la fecha', 'How far the date is known'),
			column(
				'n_municipalities',
				'integer',
				'Municipios que abarca; vacío si no se dice',
				'Municipalities that it covers; blank where none says',
				'municipalities'
			),
			column(
				'municipalities',
				'text',
				'Claves de los municipios, separadas por punto y coma; vacío si abarca todo el estado',
				'Codes of the municipalities, separated by semicolons; blank where it covers the whole state'
			),
			column(
				'reason',
				'text',
				'Motivos, separados por punto y coma',
				'Grounds, separated by semicolons'
			),
			column('issuer', 'text', 'Quién la emitió', 'Who issued it'),
			page,
			column('status', 'text', 'Qué se sabe de ella', 'What is known of it'),
			noteEs,
			noteEn,
			column('extent', 'text', 'Qué abarca', 'What it covers'),
			column(
				'other_days',
				'text',
				'Otras fechas impresas, separadas por punto y coma',
				'Other dates in print, separated by semicolons'
			)
		],
		key: ['cve_ent', 'declared_on'],
		sources: ['gender-alerts']
	},
	{
		table: 'services',
		label: { es: 'Servicios públicos por estado', en: 'Public services by state' },
		row: {
			es: 'un tipo de servicio en un estado; sin renglón donde la lista no tiene ninguno',
			en: 'a kind of service in a state; no row where the list has none'
		},
		columns: [
			cve_ent,
			column('kind', 'text', 'Tipo de servicio', 'Kind of service'),
			column('n', 'integer', 'Cuántos', 'How many', 'services'),
			column('as_of', 'text', 'Fecha de la lista', 'Date of the list'),
			sourceOrPage,
			column('status', 'text', 'Estado del dato', 'State of the figure')
		],
		key: ['cve_ent', 'kind'],
		sources: ['justice-centres']
	},
	{
		table: 'budget',
		label: { es: 'Presupuesto federal para la igualdad', en: 'Federal budget for equality' },
		row: { es: 'el total de un año', en: 'the total of a year' },
		columns: [
			programme,
			indicator,
			year,
			column('stage', 'text', 'Etapa', 'Stage'),
			value,
			unitOf,
			page,
			noteEs,
			noteEn
		],
		key: ['programme', 'indicator', 'year', 'stage'],
		sources: ['budget-annex-13']
	},
	{
		table: 'programme_figures',
		label: {
			es: 'Cifras de programas y servicios públicos',
			en: 'Figures of public programmes and services'
		},
		row: { es: 'una cifra que imprime una página', en: 'a figure that a page prints' },
		columns: [
			programme,
			indicator,
			column(
				'period',
				'text',
				'Periodo: AAAA, AAAA-MM, AAAA-MM-DD, o dos de ellos con una diagonal',
				'Period: YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a stroke'
			),
			cve_ent,
			value,
			unitOf,
			sourceOrPage,
			column('status', 'text', 'Cómo se sabe', 'How it is known'),
			noteEs,
			noteEn
		],
		key: ['programme', 'indicator', 'period', 'cve_ent'],
		sources: ['programme-figures']
	},
	{
		table: 'calls_911',
		label: { es: 'Llamadas de emergencia al 911', en: 'Emergency calls to 9-1-1' },
		row: {
			es: 'las llamadas de un mes en un estado; vacío si ese mes no se informó',
			en: 'the calls of a month in a state; blank where that month was not reported'
		},
		columns: [
			cve_ent,
			year,
			month,
			column('kind', 'text', 'Cómo se clasificó la llamada', 'How the call was classed'),
			column('n', 'integer', 'Llamadas', 'Calls', 'calls'),
			cut
		],
		key: ['cve_ent', 'year', 'month', 'kind'],
		sources: ['calls-911']
	}
];
