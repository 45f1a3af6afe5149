/** Tables of the survey: its women, and the estimates made from them. */
import { outcomeFlags, profileFlags, type SurveyColumn } from '../survey-columns';
import { yearsOfColumn } from '../survey-held';
import type { Column, Dataset } from '../types';
import { column, cve_ent } from './columns';

const survey_year = column(
	'survey_year',
	'integer',
	'Año de la encuesta',
	'Year of the survey',
	'year'
);

/** A column that is 1 for yes, 0 for no, and empty outside its base; with the year, where one alone has it. */
function flag({ name, label }: SurveyColumn): Column {
	const [year, ...others] = yearsOfColumn(name);
	const only = (es: string, en: string) => ({ es: `; ${es}`, en: `; ${en}` });
	const which =
		year === undefined
			? only(
					'vacía, sólo la da el archivo completo del INEGI',
					'empty, only INEGI’s whole file gives it'
				)
			: others.length === 0
				? only(`sólo ${year}`, `${year} only`)
				: { es: '', en: '' };
	return column(
		name,
		'integer',
		`${label.es} (1 sí, 0 no)${which.es}`,
		`${label.en} (1 yes, 0 no)${which.en}`
	);
}

export const surveyDatasets: readonly Dataset[] = [
	{
		table: 'prevalence',
		label: { es: 'Estimaciones de la encuesta', en: 'Estimates of the survey' },
		row: {
			es: 'un año de la encuesta, estado (o el país) e indicador',
			en: 'a year of the survey, state (or the nation) and indicator'
		},
		columns: [
			survey_year,
			cve_ent,
			column('indicator', 'text', 'Indicador', 'Indicator'),
			column('scope', 'text', 'Ámbito', 'Setting'),
			column('type', 'text', 'Tipo de violencia', 'Type of violence'),
			column('period', 'text', 'Periodo', 'Period'),
			column('estimate', 'double', 'Estimación', 'Estimate', 'percent'),
			column('se', 'double', 'Error estándar', 'Standard error', 'percentage points'),
			column('cv', 'double', 'Coeficiente de variación', 'Coefficient of variation', 'percent'),
			column(
				'df',
				'double',
				'Grados de libertad del intervalo',
				'Degrees of freedom of the interval'
			),
			column(
				'ci95_low',
				'double',
				'Intervalo de 95 %, límite inferior',
				'95% interval, lower end',
				'percent'
			),
			column(
				'ci95_high',
				'double',
				'Intervalo de 95 %, límite superior',
				'95% interval, upper end',
				'percent'
			),
			column(
				'numerator',
				'double',
				'Mujeres con la experiencia, ponderadas',
				'Women with the experience, weighted',
				'women'
			),
			column(
				'denominator',
				'double',
				'Mujeres de la base, ponderadas',
				'Women of the base, weighted',
				'women'
			),
			column(
				'sample',
				'integer',
				'Mujeres de la base en la muestra',
				'Women of the base in the sample',
				'women'
			),
			column(
				'precision',
				'text',
				'Precisión, según el coeficiente de variación',
				'Precision, by the coefficient of variation'
			),
			column('origin', 'text', 'Cómo se obtuvo', 'How it was made'),
			column('source', 'text', 'Fuente', 'Source')
		],
		key: ['survey_year', 'cve_ent', 'indicator'],
		sources: ['endireh', 'endireh-aggregates', 'endireh-published']
	},
	{
		table: 'survey_published',
		label: {
			es: 'Cifras de la encuesta ya publicadas',
			en: 'Figures of the survey as published'
		},
		row: {
			es: 'un año de la encuesta, estado (o el país) e indicador',
			en: 'a year of the survey, state (or the nation) and indicator'
		},
		columns: [
			survey_year,
			cve_ent,
			column('indicator', 'text', 'Indicador', 'Indicator'),
			column('value', 'double', 'Valor, como se imprimió', 'Value, as printed', 'percent'),
			column('status', 'text', 'Qué tan comprobado está', 'How well it is checked'),
			column(
				'printed_in',
				'text',
				'Dónde se leyó, separado por «; »',
				'Where it was read, separated by “; ”'
			)
		],
		key: ['survey_year', 'cve_ent', 'indicator'],
		sources: ['endireh-published']
	},
	{
		table: 'endireh_women',
		label: { es: 'Mujeres entrevistadas en la ENDIREH', en: 'Women interviewed by ENDIREH' },
		row: {
			es: 'una mujer entrevistada; ninguna columna la identifica',
			en: 'a woman interviewed; no column identifies her'
		},
		columns: [
			survey_year,
			cve_ent,
			column('domain', 'text', 'Tamaño de la localidad', 'Size of the place'),
			column(
				'est_dis',
				'integer',
				'Estrato de diseño, propio de cada año',
				'Design stratum, each year’s own'
			),
			column(
				'upm_dis',
				'integer',
				'Unidad primaria de muestreo, propia de cada año',
				'Primary sampling unit, each year’s own'
			),
			column(
				'fac_muj',
				'integer',
				'Ponderador: mujeres que representa',
				'Weight: women that she stands for',
				'women'
			),
			column('age', 'integer', 'Edad; 97 es 97 o más', 'Age; 97 is 97 or more', 'years'),
			column('education', 'text', 'Escolaridad: nivel', 'Education: level'),
			column(
				'schooling',
				'text',
				'Escolaridad: nivel, terminado o no',
				'Education: level, completed or not'
			),
			...profileFlags.map(flag),
			...outcomeFlags.map(flag)
		],
		// The publisher's key of a woman is not among what was released to us: rows are ordered, not unique.
		key: ['survey_year', 'cve_ent', 'est_dis', 'upm_dis'],
		sources: ['endireh']
	}
];
