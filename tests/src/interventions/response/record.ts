import type {
	Alert,
	PublicFigure,
	PublicResponseRecord
} from '../../../../src/lib/query/response-records';
import type { ResponseContext } from '../../../../src/lib/interventions/response/words';
import type { PublicResponseView } from '../../../../src/lib/view/interventions-types';
import { defaultPublicResponseView } from '../../../../src/lib/view/public-response-view';

const plain: Alert = {
	cve_ent: '15',
	declared_on: '2015-07-31',
	precision: 'day',
	n_municipalities: 2,
	municipalities: [
		{ cvegeo: '15033', name: 'Ecatepec de Morelos' },
		{ cvegeo: '15025', name: 'Chalco' }
	],
	extent: 'listed',
	reasons: ['femicidal_violence'],
	issuer: 'federal',
	status: 'declared',
	other_days: [],
	note: null,
	source: 'gender-alerts',
	url: 'https://a.mx'
};

/** Two alerts in the State of Mexico, a local one in Jalisco and one lifted in part in Campeche. */
export const alerts: readonly Alert[] = [
	plain,
	{ ...plain, cve_ent: '14', declared_on: '2016-02-08', issuer: 'local' },
	{
		...plain,
		...{ cve_ent: '04', declared_on: '2018-11-16', status: 'lifted_in_part' },
		...{ extent: 'whole_state', municipalities: [], n_municipalities: null },
		reasons: ['disappearance', 'femicide']
	},
	{
		...plain,
		...{ declared_on: '2019-09-20', other_days: ['2019-10'], extent: 'listed_in_part' },
		n_municipalities: 7
	}
];

export const figure = (change: Partial<PublicFigure> = {}): PublicFigure => ({
	...{ programme: 'paimef', indicator: 'amount_paid', period: '2020', cve_ent: '00' },
	...{ value: 268.65219076, unit: 'million_pesos', status: 'one_page', note: null },
	...{ source: 'programme-figures', url: 'https://e.mx' },
	...change
});

const budget = (period: string, value: number, status = 'approved') =>
	figure({ programme: 'annex_13', indicator: 'budget', period, value, status });

export const record: PublicResponseRecord = {
	alerts,
	services: [
		{
			...{ cve_ent: '05', kind: 'justice_centre', n: 5, as_of: '2018', status: 'out_of_date' },
			...{ source: 'justice-centres', url: null }
		},
		{
			...{ cve_ent: '09', kind: 'justice_centre', n: 1, as_of: '2018', status: 'out_of_date' },
			...{ source: 'justice-centres', url: null }
		}
	],
	budget: [budget('2018', 47918), budget('2020', 103517, 'approved_or_project')],
	figures: [
		figure(),
		figure({ cve_ent: '20', value: 12.017103 }),
		figure({
			...{ programme: 'conavim', indicator: 'budget', value: 235, status: 'no_address', url: null },
			note: { es: 'Leído en F.', en: 'Read in F.' }
		})
	],
	calls: {
		...{ from: '2019-11', cut: '2020-01', source: 'calls-911' },
		n: { '00': [54846, 59335, 52498], '18': [587, null, 643] }
	},
	sql: { alerts: 'select alerts', services: 's', budget: 'b', figures: 'f', calls: 'c' }
};

/** The context of a figure over the record above. */
export function contextOf(
	change: Partial<PublicResponseView> = {},
	of: Partial<PublicResponseRecord> = {}
): ResponseContext {
	return {
		record: { ...record, ...of },
		view: { ...defaultPublicResponseView('es'), ...change },
		names: { 'gender-alerts': { name: 'Atlas Violeta', url: '/data/alerts.csv' } }
	};
}
