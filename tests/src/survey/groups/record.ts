import type { Context } from '../../../../src/lib/survey/groups/context';
import type { GroupsRecord } from '../../../../src/lib/query/survey-records';
import type { Cell } from '../../../../src/lib/query/tabulation';
import { defaultSurveyView } from '../../../../src/lib/view/survey-view';
import type { SurveyView } from '../../../../src/lib/view/types';

/** A cell as R's `survey` 4.1.1 gives it: `svymean` and `svyciprop(method = "logit")` of the subset of the design. */
function cell(
	code: string,
	sample: number,
	[estimate, se, low, high]: readonly [number, number, number, number],
	[numerator, denominator, df]: readonly [number, number, number]
): Cell {
	return {
		codes: [code],
		sample,
		estimate,
		se,
		cv: (100 * se) / estimate,
		interval: { low, high },
		precision: 'high',
		df,
		numerator,
		denominator
	};
}

/** Too few women for an estimate. */
export function few(code: string, sample: number): Cell {
	const none = { estimate: null, se: null, cv: null, interval: null, precision: null };
	return { codes: [code], sample, df: 1, numerator: null, denominator: null, ...none };
}

/** Violence from a partner in 2021, R's figures. */
export const ages: readonly Cell[] = [
	cell('15_24', 13789, [35.19941, 0.609292, 34.01449, 36.40285], [2878140, 8176670, 7655]),
	cell('25_34', 22685, [39.669, 0.5173806, 38.65941, 40.68747], [3790503, 9555327, 10482]),
	cell('45_54', 18525, [42.48251, 0.5472003, 41.41359, 43.55852], [3535514, 8322281, 9775]),
	cell('65_plus', 14336, [38.86831, 0.60869, 37.68199, 40.06795], [2277301, 5859018, 7803]),
	few('missing', 12)
];

export const disabled: readonly Cell[] = [
	cell('yes', 13401, [48.99882, 0.644055, 47.7372, 50.26172], [2811810, 5738526, 7514]),
	cell('no', 91876, [38.61528, 0.2673308, 38.09262, 39.14058], [16068105, 41610739, 17014])
];

/** Figures of two ages under other names: their intervals overlap. */
export const close: readonly Cell[] = [
	cell('urban', 22685, [39.669, 0.5173806, 38.65941, 40.68747], [3790503, 9555327, 10482]),
	cell('rural', 14336, [38.86831, 0.60869, 37.68199, 40.06795], [2277301, 5859018, 7803])
];

const low: Cell = { ...few('none', 40), estimate: 60, se: 20, cv: 33.3, precision: 'low' };

export const record: GroupsRecord = {
	indicator: 'partner_lifetime_any',
	years: [
		{
			year: 2021,
			total: {
				...cell('', 105278, [39.87404, 0.2526973, 39.37978, 40.37037], [18880163, 47349513, 17108]),
				codes: []
			},
			groups: [
				{ variable: 'disability', cells: disabled, sql: 'select 2' },
				{ variable: 'domain', cells: close, sql: 'select 3' },
				{ variable: 'age_group', cells: ages, sql: 'select 1' },
				{
					variable: 'schooling',
					cells: [
						{ ...low, interval: { low: 22, high: 88 } },
						few('higher', 29),
						few('unspecified', 5)
					],
					sql: 'select 4'
				}
			]
		}
	]
};

/** What the figures are made from, with the record of the fixture. */
export function contextOf(change: Partial<SurveyView> = {}, of: GroupsRecord = record): Context {
	return {
		record: of,
		view: { ...defaultSurveyView('groups', 'es'), ...change },
		sources: { endireh: { name: 'INEGI, ENDIREH', url: 'https://www.inegi.org.mx/' } }
	};
}
