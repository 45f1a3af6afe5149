import { logitInterval } from '../stats/logit';
import { cvOf, MINIMUM_SAMPLE, precisionOfEstimate } from '../stats/precision';
import { cellsSql } from './cells-sql';
import { codeSql, crossingOf, keptSql } from './crossing';
import { ALL, type Cell, type Level, type Tabulation, type TabulationResult } from './tabulation';
import type { Engine, SqlRow } from './types';
import { numberIn, textIn } from './values';

/** The table that every tabulation reads. */
export const TABULATION_TABLE = 'endireh_women';

/**
 * The SQL of a tabulation, the same text for every engine: a row for each cell, as `cellsSql` says.
 *
 * @throws QueryError when the survey of that year has no such outcome, variable or category
 */
export function tabulationSql(tabulation: Tabulation): string {
	const { surveyYear, outcome, base, by } = crossingOf(tabulation);
	return cellsSql({
		surveyYear,
		outcome,
		where: base.map(keptSql),
		by: by.map((variable) => ({
			name: variable.id,
			code: codeSql(variable),
			ofStratum: variable.column === 'cve_ent'
		})),
		total: ALL
	});
}

/**
 * Every cell of a tabulation that has a woman, with its error and its interval.
 *
 * @throws QueryError when the survey has no such tabulation or the engine cannot answer
 */
export async function tabulate(
	engine: Engine,
	tabulation: Tabulation,
	level: Level
): Promise<TabulationResult> {
	const sql = tabulationSql(tabulation);
	const rows = await engine.query(sql);
	const cells = rows.map((row) => cellOf(row, tabulation.by, level));
	return { tabulation, level, cells: cells.filter(({ sample }) => sample > 0), sql };
}

/** The cell of a row of `tabulationSql`. Under `MINIMUM_SAMPLE` women it has no estimate. */
export function cellOf(row: SqlRow, by: readonly string[], level: Level): Cell {
	const codes = by.map((id) => textIn(row, id) ?? '');
	const sample = numberIn(row, 'sample') ?? 0;
	const df = numberIn(row, 'df') ?? 0;
	const estimate = numberIn(row, 'estimate');
	const se = numberIn(row, 'se');
	if (sample < MINIMUM_SAMPLE || estimate === null || se === null)
		return { codes, sample, df, ...noEstimate };
	const cv = cvOf(estimate, se);
	const interval = logitInterval(estimate / 100, se / 100, df, level);
	return {
		codes,
		sample,
		df,
		estimate,
		se,
		cv,
		interval: interval && { low: 100 * interval.low, high: 100 * interval.high },
		precision: precisionOfEstimate(cv, df),
		numerator: numberIn(row, 'numerator'),
		denominator: numberIn(row, 'denominator')
	};
}

const noEstimate = {
	estimate: null,
	se: null,
	cv: null,
	interval: null,
	precision: null,
	numerator: null,
	denominator: null
} as const;
