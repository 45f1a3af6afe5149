/** Indicators of ENDIREH by setting: all of them together, community, school, work, family. */
import { both, survey, type SurveyIndicator } from './survey-entry';
import { pair } from './survey-pair';

/** Series by state that a third party computed. */
const series = ['third_party_errors'];

export const totalIndicators: readonly SurveyIndicator[] = pair('total', 'total', {
	title: ['Cualquier violencia', 'Any violence'],
	name: ['algún tipo de violencia', 'any violence'],
	slug: ['violencia-total', 'total-violence'],
	breaks: [
		[55, 60, 65, 70, 75],
		[30, 35, 40, 45]
	],
	notes: [['total_family_12m']]
});

export const scopeIndicators: readonly SurveyIndicator[] = [
	...pair('community', 'community', {
		title: ['Violencia en la comunidad', 'Community violence'],
		name: [undefined, 'violence in the community'],
		brief: ['Comunidad', 'Community'],
		breaks: [
			[30, 35, 40, 45, 50],
			[18, 20, 22, 24]
		],
		imported: [series, series]
	}),
	...pair('school', 'school', {
		title: ['Violencia en la escuela', 'School violence'],
		name: [undefined, 'violence at school'],
		brief: ['Escuela', 'School'],
		breaks: [
			[20, 24, 28, 32, 36],
			[14, 17, 20, 23, 26]
		],
		life: [' de estudiantes', 'life as students'],
		bases: ['ever_student', 'student_12m'],
		imported: [series]
	}),
	...pair('work', 'work', {
		title: ['Violencia en el trabajo', 'Violence at work'],
		brief: ['Trabajo', 'Work'],
		breaks: [
			[18, 22, 26, 30, 34],
			[14, 17, 20, 23, 26]
		],
		life: [' laboral', 'working life'],
		bases: ['ever_worked', 'worked_12m']
	}),
	survey({
		id: 'family_12m',
		scope: 'family',
		period: '12_months',
		slug: both('violencia-en-la-familia', 'violence-in-the-family'),
		label: both(
			'Mujeres que vivieron violencia de su familia en los últimos 12 meses',
			'Women who experienced violence from their family in the last 12 months'
		),
		short: both('Violencia de la familia, 12 meses', 'Family, 12 months'),
		fixedBreaks: [9, 10, 11, 12, 13],
		notes: ['family_12m_only'],
		imported: series
	})
];
