/** Tables of who works against violence, and of who can be called. */
import type { Dataset } from '../types';
import { checked_on, column, country, cve_ent, page } from './columns';

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
			),
			column(
				'registry',
				'text',
				'Clave en el Registro Federal de las OSC (CLUNI)',
				'Key in the Federal Registry of CSOs (CLUNI)'
			)
		],
		key: ['id'],
		sources: ['organisations', 'study-2022', 'organisations-by-hand']
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
