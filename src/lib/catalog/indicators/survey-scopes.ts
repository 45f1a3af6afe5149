/** Indicators of ENDIREH outside the couple: childhood, childbirth, school, community, family, and the totals. */
import type { Indicator, IndicatorQuery } from '../types';
import { allWomen, everySurvey, survey } from './survey-entry';

function published(indicator: string): IndicatorQuery {
	return { kind: 'prevalence', indicator, microdata: null };
}

export const scopeIndicators: readonly Indicator[] = [
	survey({
		id: 'total_lifetime',
		slug: { es: 'violencia-total', en: 'total-violence' },
		label: {
			es: 'Mujeres que han vivido algún tipo de violencia a lo largo de su vida',
			en: 'Women who have experienced any violence in their lifetime'
		},
		short: { es: 'Cualquier violencia, en la vida', en: 'Any violence, lifetime' },
		unit: allWomen,
		query: published('total_lifetime'),
		years: [2016, 2021],
		fixedBreaks: [55, 60, 65, 70, 75],
		notes: [
			'published_some_states',
			'published_no_error',
			'total_family_12m',
			'survey_told',
			'survey_residence',
			'survey_rounds'
		],
		sources: ['endireh-published', 'endireh-aggregates']
	}),
	survey({
		id: 'total_12m',
		slug: { es: 'violencia-total-12-meses', en: 'total-violence-12-months' },
		label: {
			es: 'Mujeres que vivieron algún tipo de violencia en los últimos 12 meses',
			en: 'Women who experienced any violence in the last 12 months'
		},
		short: { es: 'Cualquier violencia, 12 meses', en: 'Any violence, 12 months' },
		unit: allWomen,
		query: published('total_12m'),
		years: [2021],
		fixedBreaks: [30, 35, 40, 45],
		notes: ['published_some_states', 'published_no_error', 'survey_told', 'survey_residence'],
		sources: ['endireh-published', 'endireh-aggregates']
	}),
	survey({
		id: 'community_lifetime',
		slug: { es: 'violencia-en-la-comunidad', en: 'community-violence' },
		label: {
			es: 'Mujeres que han vivido violencia en la comunidad a lo largo de su vida',
			en: 'Women who have experienced violence in the community in their lifetime'
		},
		short: { es: 'Violencia en la comunidad', en: 'Community violence' },
		unit: allWomen,
		query: published('community_lifetime'),
		years: [2016, 2021],
		fixedBreaks: [30, 35, 40, 45, 50],
		notes: ['third_party_errors', ...everySurvey, 'survey_rounds'],
		sources: ['endireh-aggregates']
	}),
	survey({
		id: 'community_12m',
		slug: { es: 'violencia-en-la-comunidad-12-meses', en: 'community-violence-12-months' },
		label: {
			es: 'Mujeres que vivieron violencia en la comunidad en los últimos 12 meses',
			en: 'Women who experienced violence in the community in the last 12 months'
		},
		short: { es: 'Comunidad, 12 meses', en: 'Community, 12 months' },
		unit: allWomen,
		query: published('community_12m'),
		years: [2021],
		fixedBreaks: [18, 20, 22, 24],
		notes: ['third_party_errors', ...everySurvey],
		sources: ['endireh-aggregates']
	}),
	survey({
		id: 'school_lifetime',
		slug: { es: 'violencia-en-la-escuela', en: 'school-violence' },
		label: {
			es: 'Mujeres que han vivido violencia en la escuela a lo largo de su vida de estudiantes',
			en: 'Women who have experienced violence at school in their life as students'
		},
		short: { es: 'Violencia en la escuela', en: 'School violence' },
		unit: {
			es: '% de las mujeres de 15 años y más que fueron a la escuela',
			en: '% of women aged 15 and over who ever went to school'
		},
		query: published('school_lifetime'),
		years: [2016, 2021],
		fixedBreaks: [20, 24, 28, 32, 36],
		notes: ['third_party_errors', ...everySurvey, 'survey_rounds'],
		sources: ['endireh-aggregates']
	}),
	survey({
		id: 'family_12m',
		slug: { es: 'violencia-en-la-familia', en: 'violence-in-the-family' },
		label: {
			es: 'Mujeres que vivieron violencia de su familia en los últimos 12 meses',
			en: 'Women who experienced violence from their family in the last 12 months'
		},
		short: { es: 'Violencia de la familia, 12 meses', en: 'Family, 12 months' },
		unit: allWomen,
		query: published('family_12m'),
		years: [2021],
		fixedBreaks: [9, 10, 11, 12, 13],
		notes: ['family_12m_only', 'third_party_errors', ...everySurvey],
		sources: ['endireh-aggregates']
	}),
	survey({
		id: 'childhood_any',
		slug: { es: 'violencia-en-la-infancia', en: 'childhood-violence' },
		label: {
			es: 'Mujeres que vivieron violencia física, psicológica o sexual en la infancia',
			en: 'Women who experienced physical, psychological or sexual violence in childhood'
		},
		short: { es: 'Violencia en la infancia', en: 'Childhood violence' },
		unit: allWomen,
		query: {
			kind: 'prevalence',
			indicator: 'childhood_any',
			microdata: { outcome: 'childhood_any', base: 'all' }
		},
		years: [2021],
		fixedBreaks: [34, 38, 42, 46],
		notes: ['childhood_recalled', ...everySurvey],
		sources: ['endireh']
	}),
	survey({
		id: 'childhood_sexual',
		slug: { es: 'violencia-sexual-en-la-infancia', en: 'childhood-sexual-violence' },
		label: {
			es: 'Mujeres que vivieron violencia sexual en la infancia',
			en: 'Women who experienced sexual violence in childhood'
		},
		short: { es: 'Violencia sexual en la infancia', en: 'Childhood sexual violence' },
		unit: allWomen,
		query: {
			kind: 'prevalence',
			indicator: 'childhood_sexual',
			microdata: { outcome: 'childhood_sexual', base: 'all' }
		},
		years: [2016, 2021],
		fixedBreaks: [8, 10, 12, 14],
		notes: ['childhood_recalled', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	}),
	survey({
		id: 'obstetric_mistreatment',
		slug: { es: 'maltrato-obstetrico', en: 'obstetric-mistreatment' },
		label: {
			es: 'Mujeres que recibieron maltrato en la atención de su último parto o cesárea',
			en: 'Women who were mistreated in the care of their last birth'
		},
		short: { es: 'Maltrato en el parto', en: 'Mistreatment in childbirth' },
		unit: {
			es: '% de las mujeres de 15 a 49 años con un parto en los cinco años anteriores',
			en: '% of women aged 15 to 49 who gave birth in the five years before'
		},
		query: {
			kind: 'prevalence',
			indicator: 'obstetric_mistreatment',
			microdata: { outcome: 'obstetric_mistreatment', base: 'recent_birth' }
		},
		years: [2016, 2021],
		fixedBreaks: [28, 31, 34, 37],
		notes: ['obstetric_tentative', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	})
];
