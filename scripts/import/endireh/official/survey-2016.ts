import { items2016 } from '../outcomes';
import { acts, numbered, span, type Acts } from './answers';
import type { Survey } from './survey';

/** Proof of pregnancy and dismissal for one (7.3), discrimination (7.8) and violence at work (7.9). */
const work: readonly Acts[] = [
	acts('yes', [...numbered('P7_3_1', [1, 2]), ...numbered('P7_3_2', [1, 2, 3])]),
	acts('yes', ['P7_8_*']),
	acts('yes', numbered('P7_9', span(1, 18)))
];
const school = acts('yes', numbered('P6_6', span(1, 17)));
const community = acts('yes', numbered('P8_1', span(1, 15)));
const family = acts('often', numbered('P10_1', span(1, 18)));

/** Question 13.1 by type, as the reader of the extract has it. */
const partner = {
	physical: capital(items2016.physical),
	psychological: capital(items2016.psychological),
	sexual: capital(items2016.sexual),
	economic: capital(items2016.economic)
};

/**
 * ENDIREH 2016: its tables as INEGI publishes them, and those indicators whose items are known. The
 * total over the lifetime is all of its five settings, the family with twelve months, as INEGI does in
 * 2021. Types of violence in all settings and the last twelve months are left out: INEGI's list of
 * their items is not in what we hold.
 */
export const survey2016: Survey = {
	year: 2016,
	key: 'ID_MUJ',
	women: 'TB_SEC_VIII',
	tables: {
		TB_SEC_VIII: 'everyone',
		TSDEM: 'everyone',
		TB_SEC_VI: 'everyone',
		TB_SEC_VII: 'everyone',
		TB_SEC_IX: 'fertile',
		TB_SEC_X: 'everyone',
		TB_SEC_XI: 'everyone',
		TB_SEC_XIII: 'partnered'
	},
	marks: {
		TB_SEC_VI: 'P6_6_1',
		TB_SEC_VIII: 'P8_1_15',
		TB_SEC_X: 'P10_1_1',
		TB_SEC_XIII: 'P13_1_1'
	},
	bases: {
		ever_student: [acts('yes', ['P6_1'])],
		ever_worked: [acts('yes', ['P7_1'])],
		partner_physical_or_sexual: [partner.physical, partner.sexual]
	},
	outcomes: {
		total_lifetime: {
			base: 'all',
			acts: [school, ...work, community, family, ...Object.values(partner)]
		},
		school_lifetime: { base: 'ever_student', acts: [school] },
		work_lifetime: { base: 'ever_worked', acts: work },
		community_lifetime: { base: 'all', acts: [community] },
		family_12m: { base: 'all', acts: [family] },
		partner_any: { base: 'ever_partner', acts: Object.values(partner) },
		partner_physical: { base: 'ever_partner', acts: [partner.physical] },
		partner_psychological: { base: 'ever_partner', acts: [partner.psychological] },
		partner_economic: { base: 'ever_partner', acts: [partner.economic] },
		partner_sexual: { base: 'ever_partner', acts: [partner.sexual] },
		partner_complaint: { base: 'partner_physical_or_sexual', acts: [acts('yes', ['P13_7_2'])] },
		childhood_sexual: { base: 'all', acts: [acts('yes', numbered('P11_12', span(1, 6)))] }
	},
	obstetric: {
		birth: 'P9_7',
		acts: [acts('yes', numbered('P9_8', span(1, 10)))],
		caesarean: 'P9_8_11',
		consents: ['P9_8_12', 'P9_8_13']
	},
	disability: null,
	derived: {},
	others: {}
};

function capital(items: readonly string[]): Acts {
	return acts(
		'often',
		items.map((item) => item.toUpperCase())
	);
}
