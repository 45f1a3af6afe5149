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
