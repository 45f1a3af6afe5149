/** Small answers that the tests of the comparison share. */
import { states } from '../../../src/lib/catalog/states';
import type { Result, Row } from '../../../src/lib/query/types';
import { row } from '../../helpers/row';

type Given = Readonly<Record<string, Partial<Row>>>;

/** An answer with the nation and all states; those not given have no data. */
export function answer(
	indicator: string,
	year: number,
	given: Given,
	own: Partial<Result> = {}
): Result {
	return {
		question: { indicator, year, filters: {} },
		cut: `${year}`,
		months: null,
		sources: ['endireh'],
		rows: ['00', ...states.map(({ cve_ent }) => cve_ent)].map((place) => row(place, given[place])),
		sql: `select ${indicator}`,
		...own
	};
}

/** Partner violence, percent: Oaxaca above the nation, Puebla cannot be told apart, Chiapas below. */
export const partner = answer('partner_lifetime_any', 2021, {
	'00': { value: 39.9, low: 39.4, high: 40.4, se: 0.25, origin: 'microdata' },
	'07': { value: 28, low: 26, high: 30, se: 1, origin: 'microdata' },
	'20': { value: 45, low: 43, high: 47, se: 1, origin: 'microdata' },
	'21': { value: 41, low: 39, high: 43, se: 1, origin: 'microdata' }
});

const killed = (n: number, women: number, low: number, high: number): Partial<Row> => ({
	...{ value: (1e5 * n) / women, low, high, numerator: n, denominator: women }
});

/** Femicide and intentional homicide of women, victims per 100,000: of 100, 10 and 60 in a million each. */
export const killings = answer(
	'women_killings_rate',
	2025,
	{
		'00': killed(4000, 1e8, 3.9, 4.1),
		'07': killed(10, 1e6, 0.5, 1.8),
		'20': killed(100, 1e6, 8.1, 12.2),
		'21': killed(60, 1e6, 4.6, 7.7)
	},
	{ cut: '2026-05', months: 12, sources: ['sesnsp-bulletins'] }
);
