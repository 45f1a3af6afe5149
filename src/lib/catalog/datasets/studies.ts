/** The annexes of the study of 2022, and the table of the sources themselves. */
import type { Dataset } from '../types';
import { column } from './columns';

const annexColumns = [
	column('variable', 'text', 'Variable', 'Variable'),
	column('group', 'text', 'Grupo', 'Group'),
	column('value', 'text', 'Valor', 'Value'),
	column('unit', 'text', 'Unidad', 'Unit')
];

export const studyDatasets: readonly Dataset[] = [
	{
		table: 'study_csos',
		label: {
			es: 'Las ocho organizaciones del estudio de 2022',
			en: 'The eight organisations of the 2022 study'
		},
		row: { es: 'un dato de un grupo de organizaciones', en: 'a fact of a group of organisations' },
		columns: annexColumns,
		key: ['variable', 'group'],
		sources: ['study-2022']
	},
	{
		table: 'study_beneficiaries',
		label: {
			es: 'Los participantes entrevistados en el estudio de 2022',
			en: 'The participants interviewed in the 2022 study'
		},
		row: { es: 'un dato de un grupo de participantes', en: 'a fact of a group of participants' },
		columns: annexColumns,
		key: ['variable', 'group'],
		sources: ['study-2022']
	},
	{
		table: 'sources',
		label: { es: 'Fuentes', en: 'Sources' },
		row: {
			es: 'una publicación de la que vienen cifras',
			en: 'a publication that figures come from'
		},
		columns: [
			column('id', 'text', 'Identificador', 'Id'),
			column('publisher', 'text', 'Quién publica', 'Publisher, in Spanish'),
			column('publisher_en', 'text', 'Quién publica, en inglés', 'Publisher'),
			column('title', 'text', 'Título', 'Title, in Spanish'),
			column('title_en', 'text', 'Título, en inglés', 'Title'),
			column('url', 'text', 'Dirección', 'Address'),
			column('cut', 'text', 'Corte', 'Cut'),
			column('accessed', 'text', 'Fecha de consulta', 'Date of access'),
			column('terms', 'text', 'Condiciones de uso', 'Terms of use, in Spanish'),
			column('terms_en', 'text', 'Condiciones de uso, en inglés', 'Terms of use'),
			column('citation', 'text', 'Cómo citar', 'How to cite, in Spanish'),
			column('citation_en', 'text', 'Cómo citar, en inglés', 'How to cite'),
			column('processing', 'text', 'Qué se le hizo', 'What was done to it, in Spanish'),
			column('processing_en', 'text', 'Qué se le hizo, en inglés', 'What was done to it')
		],
		key: ['id'],
		sources: []
	}
];
