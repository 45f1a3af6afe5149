import { defaultSurveyView, withSurveyView } from '../../../src/lib/view/survey-view';
import type { SurveyYear } from '../../../src/lib/catalog/survey-variables';
import type {
	NationRecord,
	SurveyFigure,
	SurveyRecord
} from '../../../src/lib/query/survey-records';
import type { SurveyView } from '../../../src/lib/view/types';

type Place = readonly [
	cve_ent: string,
	estimate: number,
	se: number,
	df: number,
	low: number,
	high: number
];

function ofWomen([cve_ent, estimate, se, df, low, high]: Place): SurveyFigure {
	return {
		...{ cve_ent, estimate, se, df, low, high },
		precision: 'high',
		numerator: null,
		denominator: null,
		sample: cve_ent === '20' ? 3512 : null,
		origin: 'microdata',
		source: 'endireh'
	};
}

function withoutError(
	cve_ent: string,
	estimate: number,
	origin: SurveyFigure['origin'] = 'published'
): SurveyFigure {
	return {
		cve_ent,
		estimate,
		...{ se: null, df: null, low: null, high: null, precision: null },
		...{ numerator: null, denominator: null, sample: null },
		origin,
		source: origin === 'published' ? 'endireh-published' : 'endireh-aggregates'
	};
}

const nation2016 = ofWomen([
	'00',
	43.93505553495127,
	0.2594190249628556,
	17282,
	43.427222,
	44.444162
]);
const nation2021: SurveyFigure = {
	...ofWomen(['00', 39.87403840880053, 0.2526972753461861, 17108, 39.379777, 40.370372]),
	numerator: 18880163,
	denominator: 47349513,
	sample: 105278
};

/** Violence from a partner in four states, as estimated from the women. */
export const partner: SurveyRecord = {
	indicator: 'partner_lifetime_any',
	sql: 'select 1',
	years: [
		{
			year: 2016,
			rows: [
				nation2016,
				ofWomen(['04', 32.084068696631235, 1.1139474668338656, 540, 29.936313, 34.310455]),
				ofWomen(['20', 46.109747505738504, 1.1826959798575647, 312, 43.792813, 48.443613]),
				ofWomen(['27', 40.13966887629928, 1.1469150861808701, 327, 37.905731, 42.415331]),
				ofWomen(['15', 53.25176304029318, 1.1026253081276405, 688, 51.08208, 55.409216])
			]
		},
		{
			year: 2021,
			rows: [
				nation2021,
				ofWomen(['04', 39.85489793794508, 1.0118632449656468, 541, 37.884936, 41.858265]),
				ofWomen(['07', 28.067274280710905, 1.0162028412447026, 343, 26.112541, 30.108708]),
				ofWomen(['20', 42.52701760758211, 1.1969844946266537, 310, 40.19041, 44.897495]),
				ofWomen(['27', 43.20637029676936, 1.086004733102549, 328, 41.083852, 45.354131])
			]
		}
	]
};

/** Community violence: the nation without an error, a state with that of a third party. */
export const community: SurveyRecord = {
	indicator: 'community_lifetime',
	sql: 'select 2',
	years: [
		{
			year: 2016,
			rows: [
				withoutError('00', 38.6916, 'aggregate'),
				{
					...ofWomen(['09', 61.1273, 0.9914, 870, 59.164698, 63.054478]),
					origin: 'aggregate',
					source: 'endireh-aggregates'
				}
			]
		},
		{
			year: 2021,
			rows: [
				withoutError('00', 45.57785214629661, 'aggregate'),
				{
					...ofWomen(['09', 60.9428, 1.0982, 855, 58.767244, 63.075691]),
					origin: 'aggregate',
					source: 'endireh-aggregates'
				}
			]
		}
	]
};

/** Any violence: published values without an error. */
export const total: SurveyRecord = {
	indicator: 'total_lifetime',
	sql: 'select 3',
	years: [
		{ year: 2016, rows: [withoutError('00', 66.1), withoutError('04', 53.6)] },
		{
			year: 2021,
			rows: [
				withoutError('00', 70.0723440031404, 'aggregate'),
				withoutError('04', 67),
				withoutError('15', 78.7)
			]
		}
	]
};

/** Physical violence: the nation and Mexico City alone. */
export const physical: SurveyRecord = {
	indicator: 'physical_lifetime',
	sql: 'select 4',
	years: [
		{
			year: 2021,
			rows: [withoutError('00', 34.728318, 'aggregate'), withoutError('09', 39, 'aggregate')]
		}
	]
};

/** The nation's rows of those records. */
export const nation: NationRecord = {
	sql: 'select 5',
	rows: [total, partner, community, physical].flatMap(({ indicator, years }) =>
		years.flatMap(({ year, rows: [row] }) => (row ? [{ ...row, indicator, year }] : []))
	)
};

/** A view of a record's indicator. */
export function viewOf(
	section: SurveyView['section'],
	{ indicator }: SurveyRecord,
	change: Partial<Pick<SurveyView, 'lang' | 'state' | 'order'>> & { year?: SurveyYear } = {}
): SurveyView {
	return withSurveyView(defaultSurveyView(section, change.lang ?? 'es'), { ...change, indicator });
}

export const names = {
	endireh: { name: 'INEGI, microdatos', url: 'https://example.org/1' },
	'endireh-aggregates': { name: 'INEGI, porcentajes', url: 'https://example.org/2' },
	'endireh-published': { name: 'INEGI, publicados', url: 'https://example.org/3' }
};
