/** Tables of programmes: what they are, where they run, whom they reached, what was found. */
import type { Dataset } from '../types';
import { column, country, cve_ent, year } from './columns';

const programme_id = column(
	'programme_id',
	'text',
	'Identificador del programa',
	'Id of the programme'
);

const read = column(
	'source',
	'text',
	'Página de donde viene, o identificador de la fuente',
	'Page that it comes from, or id of the source'
);

const sources = [
	...['mens-programmes', 'study-2022', 'align-2019', 'peru-2018', 'undp-2023', 'idb-2022']
] as const;

export const programmeDatasets: readonly Dataset[] = [
	{
		table: 'programmes',
		label: { es: 'Programas', en: 'Programmes' },
		row: { es: 'una intervención', en: 'an intervention' },
		columns: [
			column('id', 'text', 'Identificador', 'Id'),
			column('name', 'text', 'Nombre', 'Name'),
			column('name_en', 'text', 'Nombre en inglés', 'Name in English'),
			column(
				'organisation_id',
				'text',
				'Identificador de la organización',
				'Id of the organisation'
			),
			column('operator', 'text', 'Quién lo opera', 'Who runs it'),
			column('operator_kind', 'text', 'Tipo de operador', 'Kind of operator'),
			country,
			column('start_year', 'integer', 'Año de inicio', 'Year it began', 'year'),
			column('end_year', 'integer', 'Año de término', 'Year it ended', 'year'),
			column(
				'approaches',
				'text',
				'Enfoques, separados por punto y coma',
				'Approaches, separated by semicolons'
			),
			column(
				'population',
				'text',
				'Con quién trabaja, separado por punto y coma',
				'Whom it works with, separated by semicolons'
			),
			column(
				'format',
				'text',
				'Formato, separado por punto y coma',
				'Format, separated by semicolons'
			),
			column('prevention_level', 'text', 'Nivel de prevención', 'Level of prevention'),
			column('evaluation', 'text', 'Evaluación', 'Evaluation'),
			column('summary_es', 'text', 'Resumen en español', 'Summary in Spanish'),
			column('summary_en', 'text', 'Resumen en inglés', 'Summary in English'),
			read,
			column(
				'source_also',
				'text',
				'Otras páginas o fuentes, separadas por punto y coma',
				'Other pages or sources, separated by semicolons'
			),
			column(
				'evaluation_state',
				'text',
				'Si la evaluación está hecha o en curso',
				'Whether the evaluation is done or under way'
			),
			column('sessions', 'integer', 'Sesiones', 'Sessions', 'sessions'),
			column(
				'weeks',
				'double',
				'Semanas: un mes son 52/12; un día, 1/7',
				'Weeks: a month is 52/12, a day 1/7',
				'weeks'
			),
			column(
				'sessions_per_week',
				'double',
				'Sesiones que se dan por semana',
				'Sessions held a week',
				'sessions'
			),
			column('session_hours', 'double', 'Horas por sesión', 'Hours a session', 'hours'),
			column(
				'group_min',
				'integer',
				'Personas por grupo, mínimo',
				'People a group, least',
				'people'
			),
			column(
				'group_max',
				'integer',
				'Personas por grupo, máximo',
				'People a group, most',
				'people'
			),
			column(
				'facilitators',
				'integer',
				'Facilitadores por grupo',
				'Facilitators a group',
				'people'
			),
			column(
				'adapted_from',
				'text',
				'Identificador del programa del que se adaptó',
				'Id of the programme that it was adapted from'
			)
		],
		key: ['id'],
		sources: sources.filter((id) => id !== 'align-2019')
	},
	{
		table: 'programme_places',
		label: { es: 'Dónde operan los programas', en: 'Where programmes run' },
		row: { es: 'un programa en un lugar', en: 'a programme in a place' },
		columns: [
			programme_id,
			country,
			cve_ent,
			column(
				'place',
				'text',
				'Región, municipio o ciudad, como la nombra la fuente',
				'Region, municipality or city, as the source names it'
			)
		],
		key: ['programme_id', 'country', 'cve_ent', 'place'],
		sources
	},
	{
		table: 'programme_reach',
		label: { es: 'Alcance que se informó de los programas', en: 'Reach reported of programmes' },
		row: {
			es: 'una cifra de alcance, con quién la informó: no mide efecto',
			en: 'a figure of reach, with who reported it: it measures no effect'
		},
		columns: [
			programme_id,
			column('measure', 'text', 'Qué se cuenta', 'What is counted'),
			column('value', 'double', 'Valor', 'Value'),
			column('unit', 'text', 'Unidad', 'Unit'),
			column('qualifier', 'text', 'Exactitud', 'Exactness'),
			column('reported_by', 'text', 'Quién lo informó', 'Who reported it'),
			year,
			column('period_start', 'text', 'Inicio del periodo', 'Start of the period'),
			column('period_end', 'text', 'Fin del periodo', 'End of the period'),
			column(
				'n',
				'integer',
				'De cuántas personas es parte',
				'Of how many people it is a part',
				'people'
			),
			read
		],
		key: ['programme_id', 'measure', 'unit', 'year', 'source'],
		sources
	},
	{
		table: 'programme_results',
		label: { es: 'Lo que se encontró en los programas', en: 'What was found in programmes' },
		row: {
			es: 'un hallazgo, con quién respondió; sin valor donde la fuente no da cifra',
			en: 'a finding, with who answered; no value where the source gives no figure'
		},
		columns: [
			programme_id,
			column('measure', 'text', 'Qué cambió', 'What changed'),
			column('respondent', 'text', 'Quién respondió', 'Who answered'),
			column('value', 'double', 'Valor', 'Value'),
			column('unit', 'text', 'Unidad', 'Unit'),
			column('n', 'integer', 'Personas que respondieron', 'People who answered', 'people'),
			year,
			column('design', 'text', 'Diseño de la evaluación', 'Design of the evaluation'),
			read
		],
		key: ['programme_id', 'measure', 'respondent', 'year', 'source'],
		sources: ['study-2022', 'idb-2022']
	},
	{
		table: 'programme_features',
		label: {
			es: 'Lo que la guía de 2022 recomienda y cada programa tiene',
			en: 'What the 2022 guide recommends and each programme has'
		},
		row: {
			es: 'una recomendación que la fuente dice que el programa cumple o no; lo que no dice no está',
			en: 'a recommendation that the source says the programme meets or not; what it does not tell is not here'
		},
		columns: [
			programme_id,
			column('feature', 'text', 'Recomendación', 'Recommendation'),
			column('value', 'text', 'Si la cumple', 'Whether it meets it'),
			read
		],
		key: ['programme_id', 'feature'],
		sources: ['mens-programmes', 'study-2022', 'align-2019', 'peru-2018', 'idb-2022']
	}
];
