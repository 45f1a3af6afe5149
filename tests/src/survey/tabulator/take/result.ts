import type { Cell, Tabulation, TabulationResult } from '../../../../../src/lib/query/tabulation';

/** A cell with figures of its own; what is given replaces them. */
export function cell(codes: readonly string[], change: Partial<Cell> = {}): Cell {
	return {
		codes,
		sample: 105278,
		estimate: 39.87412345678901,
		se: 0.2513456789012345,
		cv: 0.6303478213460125,
		interval: { low: 39.38223456789012, high: 40.36823456789012 },
		precision: 'high',
		df: 8123,
		numerator: 18880163,
		denominator: 47349513,
		...change
	};
}

/** Partner violence in 2021 by age and size of the place, in two filters; what is given replaces it. */
export function result(
	change: Partial<Tabulation> = {},
	of: Partial<Omit<TabulationResult, 'tabulation'>> = {}
): TabulationResult {
	return {
		tabulation: {
			surveyYear: 2021,
			outcome: 'partner_any',
			base: [
				{ variable: 'state', codes: ['20', '21'] },
				{ variable: 'domain', codes: ['rural'] }
			],
			by: ['age_group', 'domain'],
			...change
		},
		level: 0.95,
		cells: [
			cell(['all', 'rural'], {
				sample: 29,
				estimate: null,
				se: null,
				cv: null,
				interval: null,
				precision: null,
				numerator: null,
				denominator: null
			}),
			cell(['all', 'all'], { estimate: 0, se: 0, cv: null, interval: null, numerator: 0 }),
			cell(['15_24', 'rural'])
		],
		sql: "select\n\tcve_ent\nfrom endireh_women\nwhere domain = 'rural'",
		...of
	};
}
