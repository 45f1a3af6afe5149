/** The table of the effects of prevention. */
import type { Dataset } from '../types';
import { column, country, source_id } from './columns';

export const evidenceDatasets: readonly Dataset[] = [
	{
		table: 'evidence',
		label: {
			es: 'Efectos de la prevención de la violencia sexual',
			en: 'Effects of the prevention of sexual violence'
		},
		row: {
			es: 'un efecto medido; un estudio puede tener varios',
			en: 'an effect measured; a study may have several'
		},
		columns: [
			column('id', 'integer', 'Renglón en el archivo de los autores', 'Row in the authors’ file'),
			column('study', 'integer', 'Número del estudio', 'Number of the study'),
			column(
				'paper',
				'integer',
				'Número del trabajo que lo publica',
				'Number of the paper that it is in'
			),
			column('label', 'text', 'Autoría principal y año', 'First author and year'),
			column('year', 'integer', 'Año del trabajo', 'Year of the paper', 'year'),
			country,
			column('design', 'text', 'Diseño de la evaluación', 'Design of the evaluation'),
			column('population', 'text', 'Quiénes participaron', 'Who took part'),
			column('outcome', 'text', 'Qué se midió', 'What was measured'),
			column(
				'effect',
				'double',
				'Efecto (Δ de Glass); mayor que cero si el programa salió mejor',
				'Effect (Glass’s Δ); above zero where the programme did better',
				'standard deviations of the control group'
			),
			column(
				'se',
				'double',
				'Error estándar del efecto',
				'Standard error of the effect',
				'standard deviations of the control group'
			),
			column(
				'n',
				'integer',
				'Personas medidas después del programa, con y sin él',
				'People measured after the programme, with and without it',
				'people'
			),
			column(
				'published',
				'boolean',
				'Si se publicó en una revista; si no, es tesis o informe',
				'Whether a journal published it; if not, it is a dissertation or a report'
			),
			source_id
		],
		key: ['id'],
		sources: ['sv-meta']
	}
];
