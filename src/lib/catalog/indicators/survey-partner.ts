/** Indicators of ENDIREH, the national survey of relationships in households: violence from a partner. */
import {
	both,
	survey,
	type SurveyEntry,
	type SurveyIndicator,
	type ViolenceType
} from './survey-entry';

type PartnerEntry = Omit<SurveyEntry, 'id' | 'column' | 'base' | 'scope' | 'period'>;

/** Over the whole relationship, present or last. */
function relationship(type: ViolenceType, entry: PartnerEntry) {
	return survey({
		id: `partner_lifetime_${type}`,
		column: `partner_${type}`,
		base: 'ever_partner',
		scope: 'partner',
		type,
		period: 'relationship',
		...entry,
		notes: ['partner_base', ...(entry.notes ?? [])]
	});
}

export const partnerIndicators: readonly SurveyIndicator[] = [
	relationship('any', {
		label: both(
			'Mujeres que han vivido violencia de pareja a lo largo de su relación',
			'Women who have experienced partner violence in their relationship'
		),
		short: both('Violencia de pareja', 'Partner violence'),
		fixedBreaks: [35, 38, 41, 44]
	}),
	survey({
		id: 'partner_12m_any',
		column: 'partner_12m',
		base: 'ever_partner',
		scope: 'partner',
		period: '12_months',
		label: both(
			'Mujeres que vivieron violencia de pareja en los últimos 12 meses',
			'Women who experienced partner violence in the last 12 months'
		),
		short: both('Violencia de pareja, 12 meses', 'Partner violence, 12 months'),
		fixedBreaks: [16, 18, 20, 22, 24],
		notes: ['partner_base']
	})
];

/** One type of violence; `long` where its name in a title says more. */
function ofType(
	type: ViolenceType,
	es: string,
	en: string,
	fixedBreaks: readonly number[],
	notes?: readonly string[],
	long: readonly [es: string, en: string] = [es, `${en} violence`.toLowerCase()]
) {
	return relationship(type, {
		label: both(
			`Mujeres que han vivido violencia ${long[0]} de su pareja a lo largo de la relación`,
			`Women who have experienced ${long[1]} from their partner`
		),
		short: both(`Violencia ${es} de pareja`, `${en} partner violence`),
		fixedBreaks,
		notes
	});
}

export const partnerTypeIndicators: readonly SurveyIndicator[] = [
	ofType('physical', 'física', 'Physical', [14, 16, 18, 20]),
	ofType(
		'psychological',
		'psicológica',
		'Psychological',
		[32, 35, 38, 41],
		['partner_psychological_2021']
	),
	ofType('economic', 'económica', 'Economic', [16, 18, 20, 22], undefined, [
		'económica o patrimonial',
		'economic or property violence'
	]),
	ofType('sexual', 'sexual', 'Sexual', [5, 6, 7], ['partner_sexual_2021'])
];

export const complaintIndicator: SurveyIndicator = survey({
	id: 'partner_complaint',
	base: 'partner_physical_or_sexual',
	scope: 'partner',
	type: 'complaint',
	period: 'relationship',
	label: both(
		'Mujeres agredidas física o sexualmente por su pareja que presentaron queja o denuncia',
		'Women physically or sexually assaulted by their partner who filed a complaint'
	),
	short: both('Denuncia de violencia de pareja', 'Complaints of partner violence'),
	fixedBreaks: [10, 12, 14, 16],
	notes: ['complaint_base']
});
