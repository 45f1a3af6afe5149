/** Small results to write tests with. */
import type { Cell, Tabulation, TabulationResult } from '../../../../src/lib/query/tabulation';

export const question: Tabulation = {
	surveyYear: 2021,
	outcome: 'partner_any',
	base: [],
	by: ['age_group', 'domain']
};

/** A cell with an estimate of high precision, unless said otherwise. */
export function cell(codes: readonly string[], estimate: number, other: Partial<Cell> = {}): Cell {
	return {
		codes,
		sample: 400,
		estimate,
		se: 2,
		cv: (100 * 2) / estimate,
		interval: { low: estimate - 4, high: estimate + 4 },
		precision: 'high',
		df: 200,
		numerator: estimate * 1000,
		denominator: 100_000,
		...other
	};
}

/** A cell of too few women to estimate. */
export function fewCell(codes: readonly string[], sample = 12): Cell {
	return {
		codes,
		sample,
		estimate: null,
		se: null,
		cv: null,
		interval: null,
		precision: null,
		df: 3,
		numerator: null,
		denominator: null
	};
}

export function resultOf(
	cells: readonly Cell[],
	tabulation: Partial<Tabulation> = {}
): TabulationResult {
	return { tabulation: { ...question, ...tabulation }, level: 0.95, cells, sql: 'select 1' };
}

/** Two ages by two sizes of place, with totals; a cell of few women, one without any, some without an answer. */
export const crossing = resultOf([
	cell(['25_34', 'rural'], 37.5),
	cell(['15_24', 'rural'], 32.6, { precision: 'moderate', cv: 16, se: 5.2 }),
	cell(['15_24', 'urban'], 36),
	cell(['15_24', 'all'], 35.2),
	cell(['25_34', 'urban'], 40.2),
	cell(['25_34', 'all'], 39.7),
	fewCell(['missing', 'urban']),
	cell(['missing', 'all'], 31.1, { precision: 'low', cv: 38, se: 11.8 }),
	cell(['all', 'rural'], 38.7),
	cell(['all', 'urban'], 39.9),
	cell(['all', 'all'], 39.874, { sample: 105_278, denominator: 47_349_513 })
]);
