/** Indicators of ENDIREH, the national survey of relationships in households: violence from a partner. */
import type { Indicator } from '../types';
import { everySurvey, survey, withPartner } from './survey-entry';

export const partnerIndicators: readonly Indicator[] = [
	survey({
		id: 'partner_lifetime_any',
		slug: { es: 'violencia-de-pareja', en: 'partner-violence' },
		label: {
			es: 'Mujeres que han vivido violencia de pareja a lo largo de su relación',
			en: 'Women who have experienced partner violence in their relationship'
		},
		short: { es: 'Violencia de pareja', en: 'Partner violence' },
		unit: withPartner,
		definition: {
			es: 'De las mujeres de 15 años y más que tienen o han tenido esposo, pareja o novio, las que dijeron haber vivido de esa persona, desde que empezó la relación, al menos un acto de violencia psicológica, física, sexual, económica o patrimonial. Se pregunta por la relación actual o, si ya no hay, por la última.',
			en: 'Of women aged 15 and over who have or have had a husband, partner or boyfriend, those who said that this person had, at any time since the relationship began, done at least one act of psychological, physical, sexual, economic or property violence. The questions are about the present relationship or, if there is none, the last one.'
		},
		query: {
			kind: 'prevalence',
			indicator: 'partner_lifetime_any',
			microdata: { outcome: 'partner_any', base: 'ever_partner' }
		},
		years: [2016, 2021],
		fixedBreaks: [35, 38, 41, 44],
		notes: ['partner_base', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	}),
	survey({
		id: 'partner_lifetime_physical',
		slug: { es: 'violencia-fisica-de-pareja', en: 'physical-partner-violence' },
		label: {
			es: 'Mujeres que han vivido violencia física de su pareja a lo largo de la relación',
			en: 'Women who have experienced physical violence from their partner'
		},
		short: { es: 'Violencia física de pareja', en: 'Physical partner violence' },
		unit: withPartner,
		definition: {
			es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, la empujó, le jaló el cabello, la abofeteó, amarró, pateó o golpeó, intentó ahorcarla, le aventó un objeto o la agredió con un arma.',
			en: 'Counts women who said that their present or last partner had, at least once, pushed them, pulled their hair, slapped, tied, kicked, beaten or tried to choke them, thrown an object at them or attacked them with a weapon.'
		},
		query: {
			kind: 'prevalence',
			indicator: 'partner_lifetime_physical',
			microdata: { outcome: 'partner_physical', base: 'ever_partner' }
		},
		years: [2016, 2021],
		fixedBreaks: [14, 16, 18, 20],
		notes: ['partner_base', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	}),
	survey({
		id: 'partner_lifetime_psychological',
		slug: { es: 'violencia-psicologica-de-pareja', en: 'psychological-partner-violence' },
		label: {
			es: 'Mujeres que han vivido violencia psicológica de su pareja a lo largo de la relación',
			en: 'Women who have experienced psychological violence from their partner'
		},
		short: { es: 'Violencia psicológica de pareja', en: 'Psychological partner violence' },
		unit: withPartner,
		definition: {
			es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, la avergonzó o humilló, la ignoró, la vigiló, la encerró, la amenazó, rompió sus cosas o puso a sus hijas, hijos o parientes en su contra, entre otros actos.',
			en: 'Counts women who said that their present or last partner had, at least once, shamed or humiliated them, ignored them, watched or followed them, locked them in, threatened them, broken their things or turned their children or relatives against them, among other acts.'
		},
		query: {
			kind: 'prevalence',
			indicator: 'partner_lifetime_psychological',
			microdata: { outcome: 'partner_psychological', base: 'ever_partner' }
		},
		years: [2016, 2021],
		fixedBreaks: [32, 35, 38, 41],
		notes: ['partner_base', 'partner_psychological_2021', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	}),
	survey({
		id: 'partner_lifetime_economic',
		slug: { es: 'violencia-economica-de-pareja', en: 'economic-partner-violence' },
		label: {
			es: 'Mujeres que han vivido violencia económica o patrimonial de su pareja a lo largo de la relación',
			en: 'Women who have experienced economic or property violence from their partner'
		},
		short: { es: 'Violencia económica de pareja', en: 'Economic partner violence' },
		unit: withPartner,
		definition: {
			es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, le prohibió trabajar o estudiar, le quitó dinero o bienes, se negó a dar para el gasto teniendo con qué o le reclamó por cómo lo gasta, entre otros actos.',
			en: 'Counts women who said that their present or last partner had, at least once, forbidden them to work or study, taken their money or belongings, refused money for the household while having it, or quarrelled over how they spend it, among other acts.'
		},
		query: {
			kind: 'prevalence',
			indicator: 'partner_lifetime_economic',
			microdata: { outcome: 'partner_economic', base: 'ever_partner' }
		},
		years: [2016, 2021],
		fixedBreaks: [16, 18, 20, 22],
		notes: ['partner_base', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	}),
	survey({
		id: 'partner_lifetime_sexual',
		slug: { es: 'violencia-sexual-de-pareja', en: 'sexual-partner-violence' },
		label: {
			es: 'Mujeres que han vivido violencia sexual de su pareja a lo largo de la relación',
			en: 'Women who have experienced sexual violence from their partner'
		},
		short: { es: 'Violencia sexual de pareja', en: 'Sexual partner violence' },
		unit: withPartner,
		definition: {
			es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, le exigió u obligó con amenazas, chantaje o fuerza a tener relaciones o prácticas sexuales que ella no quería.',
			en: 'Counts women who said that their present or last partner had, at least once, demanded or forced, by threats, blackmail or strength, sex or sexual acts that they did not want.'
		},
		query: {
			kind: 'prevalence',
			indicator: 'partner_lifetime_sexual',
			microdata: { outcome: 'partner_sexual', base: 'ever_partner' }
		},
		years: [2016],
		fixedBreaks: [5, 6, 7],
		notes: ['partner_base', 'partner_sexual_2021', ...everySurvey],
		sources: ['endireh']
	}),
	survey({
		id: 'partner_complaint',
		slug: { es: 'denuncia-de-violencia-de-pareja', en: 'complaints-of-partner-violence' },
		label: {
			es: 'Mujeres agredidas física o sexualmente por su pareja que presentaron queja o denuncia',
			en: 'Women physically or sexually assaulted by their partner who filed a complaint'
		},
		short: { es: 'Denuncia de violencia de pareja', en: 'Complaints of partner violence' },
		unit: {
			es: '% de las mujeres que han vivido violencia física o sexual de su pareja',
			en: '% of women who have experienced physical or sexual violence from their partner'
		},
		definition: {
			es: 'De las mujeres que dijeron haber vivido violencia física o sexual de su pareja actual o última, las que además dijeron haber presentado una queja o denuncia ante alguna autoridad. Quien no contestó esa pregunta se queda en la base y cuenta como no.',
			en: 'Of women who said that they had experienced physical or sexual violence from their present or last partner, those who also said that they had filed a complaint with an authority. Women who did not answer that question stay in the base and count as no.'
		},
		query: {
			kind: 'prevalence',
			indicator: 'partner_complaint',
			microdata: { outcome: 'partner_complaint', base: 'partner_physical_or_sexual' }
		},
		years: [2016, 2021],
		fixedBreaks: [10, 12, 14, 16],
		notes: ['complaint_base', ...everySurvey, 'survey_rounds'],
		sources: ['endireh']
	})
];
