/** Tables of who works against violence, and of who can be called. */
import type { Dataset } from '../types';
import { checked_on, column, country, cve_ent, page } from './columns';

const programme_id = column(
	'programme_id',
	'text',
	'Identificador del programa',
	'Id of the programme'
);

export const directoryDatasets: readonly Dataset[] = [
	{
		table: 'organisations',
		label: { es: 'Organizaciones', en: 'Organisations' },
		row: { es: 'una organización', en: 'an organisation' },
		columns: [
			column('id', 'text', 'Identificador', 'Id'),
			column('name', 'text', 'Nombre', 'Name'),
			column('acronym', 'text', 'Siglas', 'Acronym'),
			country,
			cve_ent,
			column('municipality', 'text', 'Municipio', 'Municipality'),
			column('scope', 'text', 'Alcance territorial', 'Reach of its work'),
			column(
				'themes',
				'text',
				'Temas, separados por punto y coma',
				'Themes, separated by semicolons'
			),
			column('works_with_men', 'text', 'Si trabaja con hombres', 'Whether it works with men'),
			column('founded', 'integer', 'Año de fundación', 'Year founded', 'year'),
			column('website', 'text', 'Sitio web', 'Website'),
			page,
			checked_on,
			column('status', 'text', 'Cómo se sabe', 'How it is known'),
			column('page_date', 'text', 'Fecha de la página leída', 'Date of the page read'),
			column(
				'listed_in',
				'text',
				'En qué listas está, separadas por punto y coma',
				'Which lists it is in, separated by semicolons'
			)
		],
		key: ['id'],
		sources: ['organisations', 'study-2022']
	},
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
			page,
			column('source_also', 'text', 'Otras páginas', 'Other pages')
		],
		key: ['id'],
		sources: ['mens-programmes', 'study-2022']
	},
	{
		table: 'programme_places',
		label: { es: 'Dónde operan los programas', en: 'Where programmes run' },
		row: { es: 'un programa en un lugar', en: 'a programme in a place' },
		columns: [programme_id, country, cve_ent],
		key: ['programme_id', 'country', 'cve_ent'],
		sources: ['mens-programmes', 'study-2022']
	},
	{
		table: 'programme_results',
		label: { es: 'Lo que informan los programas', en: 'What programmes report' },
		row: {
			es: 'una cifra que informó quien opera el programa',
			en: 'a figure that the operator reported'
		},
		columns: [
			programme_id,
			column('measure', 'text', 'Qué se cuenta', 'What is counted'),
			column('respondent', 'text', 'Quién lo dice', 'Who says so'),
			column('value', 'double', 'Valor', 'Value'),
			column('unit', 'text', 'Unidad', 'Unit'),
			column('n', 'integer', 'Personas de las que se habla', 'People spoken of', 'people'),
			column('year', 'integer', 'Año', 'Year', 'year'),
			page,
			column('qualifier', 'text', 'Exactitud', 'Exactness'),
			column('period_start', 'text', 'Inicio del periodo', 'Start of the period'),
			column('period_end', 'text', 'Fin del periodo', 'End of the period')
		],
		key: ['programme_id', 'measure', 'year', 'source'],
		sources: ['mens-programmes', 'study-2022']
	},
	{
		table: 'helplines',
		label: { es: 'Líneas de ayuda', en: 'Helplines' },
		row: { es: 'una línea pública', en: 'a public line' },
		columns: [
			column('id', 'text', 'Identificador', 'Id'),
			column('position', 'integer', 'Orden en que se muestra', 'Order in which it is shown'),
			column('name', 'text', 'Nombre', 'Name'),
			column('name_en', 'text', 'Nombre en inglés', 'Name in English'),
			column('number', 'text', 'Número', 'Number'),
			column('menu_option', 'text', 'Opción del menú que hay que marcar', 'Menu option to press'),
			cve_ent,
			column('hours', 'text', 'Horario', 'Hours, in Spanish'),
			column('hours_en', 'text', 'Horario, en inglés', 'Hours'),
			column('serves', 'text', 'A quién atiende', 'Whom it serves'),
			column('operator', 'text', 'Quién la opera', 'Who runs it, in Spanish'),
			column('operator_en', 'text', 'Quién la opera, en inglés', 'Who runs it'),
			column('channel', 'text', 'Por llamada o por mensajes', 'By voice or by messages'),
			column(
				'area',
				'text',
				'Zona, si es menor que el estado',
				'Area, if smaller than the state, in Spanish'
			),
			column('area_en', 'text', 'Zona, en inglés', 'Area, if smaller than the state'),
			column('note', 'text', 'Nota', 'Note, in Spanish'),
			column('note_en', 'text', 'Nota, en inglés', 'Note'),
			page,
			checked_on
		],
		key: ['cve_ent', 'position'],
		sources: ['helplines']
	}
];
