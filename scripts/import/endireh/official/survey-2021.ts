import { acts, numbered, span, type Acts } from './answers';
import type { Survey } from './survey';

/** Items of question 14.1 and 14.3 that only questionnaires A and B have. */
const ofCouples = [23, 24, ...span(35, 38)];

type Period = 'lifetime' | '12m';
type Type = 'psychological' | 'physical' | 'sexual' | 'economic';
type Scope = 'school' | 'work' | 'community' | 'family' | 'partner';

/**
 * The items of each setting by type, ENDIREH 2021: questions 7.6 and 7.8 (school), 8.9 and 8.11 (work),
 * 9.1 and 9.3 (community), 11.1 (family), 14.1 and 14.3 (partner). INEGI (2022), ENDIREH 2021, cálculo
 * de los principales indicadores con R. The types share no item and leave none out.
 */
export const items2021: Readonly<Record<Scope, Readonly<Record<Type, readonly number[]>>>> = {
	school: {
		psychological: [4, 9, 13, 16, 18],
		physical: [1, 2, 6],
		sexual: [3, 5, 7, 8, 10, 11, 12, 14, 15, 17],
		economic: []
	},
	work: {
		psychological: [2, 7, 11, 12, 17, 18],
		physical: [8, 9, 19],
		sexual: [1, 3, 4, 5, 6, 10, 13, 14, 15, 16],
		economic: []
	},
	community: {
		psychological: [2, 3, 11, 15],
		physical: [4, 6, 12],
		sexual: [1, 5, 7, 8, 9, 10, 13, 14, 16],
		economic: []
	},
	family: {
		psychological: [1, 6, 7, 12, 14, 17, 20],
		physical: [5, 10, 11],
		sexual: [2, 3, 4, 13, 18, 19],
		economic: [8, 9, 15, 16]
	},
	partner: {
		psychological: [...span(10, 24), 31],
		physical: span(1, 9),
		sexual: span(25, 30),
		economic: span(32, 38)
	}
};

const types: readonly Type[] = ['psychological', 'physical', 'sexual', 'economic'];
const scopes: readonly Scope[] = ['school', 'work', 'community', 'family', 'partner'];

/** Asked to bring a proof of pregnancy, dismissed or worse paid for one (8.3), at any time. */
const pregnancy = acts('yes', [...numbered('P8_3_1', [1, 2]), ...numbered('P8_3_2', [1, 2, 3])]);
/** Discrimination at work in the last twelve months (8.8): economic, in both periods. */
const discrimination = acts('yes', numbered('P8_8', span(1, 9)));

/** Items of a setting and a period; the family is asked of the last twelve months alone. */
function asked(scope: Scope, period: Period, numbers: readonly number[]): Acts {
	const ever = period === 'lifetime';
	switch (scope) {
		case 'school':
			return ever
				? acts('yes', numbered('P7_6', numbers))
				: acts('often', numbered('P7_8', numbers));
		case 'work':
			return ever
				? acts('yes', numbered('P8_9', numbers))
				: acts('often', numbered('P8_11', numbers));
		case 'community':
			return ever
				? acts('yes', numbered('P9_1', numbers))
				: acts('often', numbered('P9_3', numbers));
		case 'family':
			return acts('often', numbered('P11_1', numbers));
		case 'partner':
			return acts('often', numbered(ever ? 'P14_1' : 'P14_3', numbers, ofCouples));
	}
}

/** The acts of a type in all settings. */
function ofType(type: Type, period: Period): readonly Acts[] {
	const items = scopes.map((scope) => asked(scope, period, items2021[scope][type]));
	if (type !== 'economic') return items;
	return [...items, discrimination, ...(period === 'lifetime' ? [pregnancy] : [])];
}

/** The acts of all types in a setting. */
function inScope(scope: Scope, period: Period): readonly Acts[] {
	const items = types.map((type) => asked(scope, period, items2021[scope][type]));
	if (scope !== 'work') return items;
	return [...items, discrimination, ...(period === 'lifetime' ? [pregnancy] : [])];
}

const all = (period: Period): readonly Acts[] => types.flatMap((type) => ofType(type, period));
const partnerOf = (type: Type): readonly Acts[] => [
	asked('partner', 'lifetime', items2021.partner[type])
];
const hit = acts('childhood', ['P12_6']);
const insulted = acts('childhood', ['P12_7']);
const abused = acts('yes', numbered('P12_14', span(1, 6)));

/** ENDIREH 2021: its tables as INEGI publishes them, and the indicators as INEGI defines them. */
export const survey2021: Survey = {
	year: 2021,
	key: 'ID_PER',
	women: 'TB_VD',
	tables: {
		TB_VD: 'everyone',
		TSDEM: 'everyone',
		TB_SEC_VII: 'everyone',
		TB_SEC_VIII: 'everyone',
		TB_SEC_IX: 'everyone',
		TB_SEC_X: 'fertile',
		TB_SEC_XI: 'everyone',
		TB_SEC_XII: 'everyone',
		TB_SEC_XIV: 'partnered',
		TB_SEC_XIX: 'everyone'
	},
	marks: { TB_VD: 'VTOT_A', TB_SEC_VII: 'P7_6_1', TB_SEC_IX: 'P9_1_1', TB_SEC_XIV: 'P14_1_1' },
	bases: {
		ever_student: [acts('flag', ['POB_E_A'])],
		student_12m: [acts('flag', ['POB_E_12M'])],
		ever_worked: [acts('flag', ['POB_L_A'])],
		worked_12m: [acts('flag', ['POB_L_12M'])],
		// With item 31 (14.1), which is psychological: INEGI's base for complaints takes it in.
		partner_physical_or_sexual: [
			asked('partner', 'lifetime', [...items2021.partner.physical, ...span(25, 31)])
		]
	},
	outcomes: {
		total_lifetime: { base: 'all', acts: all('lifetime') },
		total_12m: { base: 'all', acts: all('12m') },
		...Object.fromEntries(
			types.flatMap((type) => [
				[`${type}_lifetime`, { base: 'all', acts: ofType(type, 'lifetime') }],
				[`${type}_12m`, { base: 'all', acts: ofType(type, '12m') }]
			])
		),
		school_lifetime: { base: 'ever_student', acts: inScope('school', 'lifetime') },
		school_12m: { base: 'student_12m', acts: inScope('school', '12m') },
		work_lifetime: { base: 'ever_worked', acts: inScope('work', 'lifetime') },
		work_12m: { base: 'worked_12m', acts: inScope('work', '12m') },
		community_lifetime: { base: 'all', acts: inScope('community', 'lifetime') },
		community_12m: { base: 'all', acts: inScope('community', '12m') },
		family_12m: { base: 'all', acts: inScope('family', '12m') },
		partner_any: { base: 'ever_partner', acts: inScope('partner', 'lifetime') },
		partner_12m: { base: 'ever_partner', acts: inScope('partner', '12m') },
		partner_physical: { base: 'ever_partner', acts: partnerOf('physical') },
		partner_psychological: { base: 'ever_partner', acts: partnerOf('psychological') },
		partner_economic: { base: 'ever_partner', acts: partnerOf('economic') },
		partner_sexual: { base: 'ever_partner', acts: partnerOf('sexual') },
		partner_complaint: { base: 'partner_physical_or_sexual', acts: [acts('yes', ['P14_7_2'])] },
		childhood_physical: { base: 'all', acts: [hit] },
		childhood_psychological: { base: 'all', acts: [insulted] },
		childhood_sexual: { base: 'all', acts: [abused] },
		childhood_any: { base: 'all', acts: [hit, insulted, abused] }
	},
	obstetric: {
		birth: 'P10_7',
		acts: [acts('yes', numbered('P10_8', span(1, 11)))],
		caesarean: 'P10_8_12',
		consents: ['P10_8_13', 'P10_8_14']
	},
	disability: acts('difficulty', numbered('P19_1', span(1, 8))),
	derived: {
		total_lifetime: 'VTOT_A',
		total_12m: 'VTOT_12M',
		psychological_lifetime: 'VPSI_A',
		psychological_12m: 'VPSI_12M',
		physical_lifetime: 'VFIS_A',
		physical_12m: 'VFIS_12M',
		sexual_lifetime: 'VSEX_A',
		sexual_12m: 'VSEX_12M',
		economic_lifetime: 'VECO_A',
		economic_12m: 'VECO_12M',
		school_lifetime: 'VESC_A',
		school_12m: 'VESC_12M',
		work_lifetime: 'VLAB_A',
		work_12m: 'VLAB_12M',
		community_lifetime: 'VCOM_A',
		community_12m: 'VCOM_12M',
		family_12m: 'VFAM',
		partner_any: 'VPAR_A',
		partner_12m: 'VPAR_12M'
	},
	others: { POBP: 'flag' }
};
