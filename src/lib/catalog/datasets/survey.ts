/** Tables of the survey: its women, and the estimates made from them. */
import type { Column, Dataset } from '../types';
import { column, cve_ent } from './columns';

const survey_year = column(
	'survey_year',
	'integer',
	'Año de la encuesta',
	'Year of the survey',
	'year'
);

/** A column that is 1 for yes, 0 for no, and empty outside its base. */
function flag(name: string, es: string, en: string): Column {
	return column(name, 'integer', `${es} (1 sí, 0 no)`, `${en} (1 yes, 0 no)`);
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
			column('education', 'text', 'Escolaridad', 'Education'),
			flag('indigenous_language', 'Habla una lengua indígena', 'Speaks an indigenous language'),
			flag('indigenous_identity', 'Se considera indígena', 'Considers herself indigenous'),
			flag('disability', 'Tiene discapacidad; sólo 2021', 'Has a disability; 2021 only'),
			flag('ever_partner', 'Tiene o ha tenido pareja', 'Has or has had a partner'),
			flag('partner_any', 'Violencia de pareja', 'Partner violence'),
			flag('partner_physical', 'Violencia física de pareja', 'Physical partner violence'),
			flag(
				'partner_psychological',
				'Violencia psicológica de pareja',
				'Psychological partner violence'
			),
			flag(
				'partner_economic',
				'Violencia económica o patrimonial de pareja',
				'Economic or property partner violence'
			),
			flag(
				'partner_sexual',
				'Violencia sexual de pareja; sólo 2016',
				'Sexual partner violence; 2016 only'
			),
			flag(
				'childhood_physical',
				'Violencia física en la infancia; sólo 2021',
				'Physical violence in childhood; 2021 only'
			),
			flag(
				'childhood_psychological',
				'Violencia psicológica en la infancia; sólo 2021',
				'Psychological violence in childhood; 2021 only'
			),
			flag('childhood_sexual', 'Violencia sexual en la infancia', 'Sexual violence in childhood'),
			flag(
				'childhood_any',
				'Violencia en la infancia; sólo 2021',
				'Violence in childhood; 2021 only'
			),
			flag(
				'recent_birth',
				'Parto en los cinco años anteriores, de 15 a 49 años',
				'Birth in the five years before, aged 15 to 49'
			),
			flag(
				'obstetric_mistreatment',
				'Maltrato en el último parto',
				'Mistreatment at the last birth'
			),
			flag(
				'partner_physical_or_sexual',
				'Violencia física o sexual de pareja',
				'Physical or sexual partner violence'
			),
			flag('partner_complaint', 'Presentó queja o denuncia', 'Filed a complaint')
		],
		// The publisher's key of a woman is not among what was released to us: rows are ordered, not unique.
		key: ['survey_year', 'cve_ent', 'est_dis', 'upm_dis'],
		sources: ['endireh']
	}
];
