/** Indicators of ENDIREH of two moments of life: childhood and childbirth. */
import { both, survey, type SurveyIndicator } from './survey-entry';

export const lifeIndicators: readonly SurveyIndicator[] = [
	survey({
		id: 'childhood_any',
		scope: 'childhood',
		period: 'childhood',
		label: both(
			'Mujeres que vivieron violencia física, psicológica o sexual en la infancia',
			'Women who experienced physical, psychological or sexual violence in childhood'
		),
		short: both('Violencia en la infancia', 'Childhood violence'),
		fixedBreaks: [34, 38, 42, 46],
		notes: ['childhood_recalled']
	}),
	survey({
		id: 'childhood_sexual',
		scope: 'childhood',
		type: 'sexual',
		period: 'childhood',
		label: both(
			'Mujeres que vivieron violencia sexual en la infancia',
			'Women who experienced sexual violence in childhood'
		),
		short: both('Violencia sexual en la infancia', 'Childhood sexual violence'),
		fixedBreaks: [8, 10, 12, 14],
		notes: ['childhood_recalled']
	}),
	survey({
		id: 'obstetric_mistreatment',
		base: 'recent_birth',
		scope: 'obstetric',
		period: 'last_birth',
		slug: both('maltrato-obstetrico', 'obstetric-mistreatment'),
		label: both(
			'Mujeres que recibieron maltrato en la atención de su último parto o cesárea',
			'Women who were mistreated in the care of their last birth'
		),
		short: both('Maltrato en el parto (tentativo)', 'Mistreatment in childbirth (tentative)'),
		fixedBreaks: [28, 31, 34, 37],
		notes: ['obstetric_tentative']
	})
];
