import { around } from '../stats/difference';
import { contrastSql } from './contrast-sql';
import { crossingOf, keptBy, keptSql } from './crossing';
import type { Cell, Contrast, ContrastFigure, Level, TabulationResult } from './tabulation';
import { QueryError, type Engine } from './types';
import { numberIn } from './values';

/** The errors of two shares: squared percentage points, and the degrees of freedom of the base. */
interface Errors {
	readonly variance: readonly [first: number, second: number];
	readonly covariance: number;
	readonly df: number;
}

/**
 * How the second of two cells of a tabulation differs from the first, at the tabulation's level, with what
 * the two have in common taken into account. Either may be a total, and may hold the other.
 *
 * - Difference: estimate ± t(1−α/2; df) · √(s₁² + s₂² − 2·cov), as `svycontrast` of R's `survey` over
 *   `svyby(..., covmat = TRUE)`, and `confint` with the degrees of freedom of the base.
 * - Ratio: symmetric on the log scale, by the delta method: var(log r) = s₁²/R₁² + s₂²/R₂² − 2·cov/(R₁R₂).
 *
 * Woodruff R. S. (1971), A simple method for approximating the variance of a complicated estimate, Journal
 * of the American Statistical Association 66, 411–414.
 *
 * @param first codes of the first cell, one for each crossing variable
 * @param second codes of the cell that is held against it
 * @throws QueryError when the tabulation has no such cell, a cell has no estimate, the design leaves no
 * degree of freedom or the engine cannot answer
 */
export async function contrast(
	engine: Engine,
	{ tabulation, level, cells }: TabulationResult,
	first: readonly string[],
	second: readonly string[]
): Promise<Contrast> {
	const crossing = crossingOf(tabulation);
	const { surveyYear, outcome, base } = crossing;
	const sql = contrastSql({
		surveyYear,
		outcome,
		where: base.map(keptSql),
		first: keptBy(crossing, first).map(keptSql),
		second: keptBy(crossing, second).map(keptSql)
	});
	const pair = [estimatedCell(cells, first), estimatedCell(cells, second)] as const;
	return { ...contrastOf(pair, await errorsOf(engine, sql), level), sql };
}

type EstimatedCell = Cell & { readonly estimate: number };

function contrastOf(
	[first, second]: readonly [EstimatedCell, EstimatedCell],
	{ variance, covariance, df }: Errors,
	level: Level
): Omit<Contrast, 'sql'> {
	const [v1, v2] = variance;
	const [r1, r2] = [first.estimate, second.estimate];
	const se = root(v1 + v2 - 2 * covariance);
	const estimate = r2 - r1;
	return {
		first,
		second,
		difference: { estimate, se, interval: around(estimate, se, df, level) },
		ratio:
			r1 === 0 || r2 === 0
				? null
				: ratioOf(
						r2 / r1,
						root(v1 / r1 ** 2 + v2 / r2 ** 2 - (2 * covariance) / (r1 * r2)),
						df,
						level
					),
		covariance,
		df
	};
}

function ratioOf(ratio: number, seOfLog: number, df: number, level: Level): ContrastFigure {
	const log = around(Math.log(ratio), seOfLog, df, level);
	return {
		estimate: ratio,
		se: ratio * seOfLog,
		interval: { low: Math.exp(log.low), high: Math.exp(log.high) }
	};
}

/** A variance that is zero may come out a hair below it. */
function root(variance: number): number {
	return Math.sqrt(Math.max(0, variance));
}

async function errorsOf(engine: Engine, sql: string): Promise<Errors> {
	const [row = {}] = await engine.query(sql);
	const [v1, v2, covariance, df] = ['variance_1', 'variance_2', 'covariance', 'df'].map((name) =>
		numberIn(row, name)
	);
	if (v1 == null || v2 == null || covariance == null || df == null || df < 1)
		throw new QueryError({
			es: 'El diseño de la encuesta no deja grados de libertad para comparar estas celdas.',
			en: 'The design of the survey leaves no degrees of freedom to compare these cells.'
		});
	return { variance: [v1, v2], covariance, df };
}

function estimatedCell(cells: readonly Cell[], codes: readonly string[]): EstimatedCell {
	const cell = cells.find((one) => one.codes.every((code, at) => code === codes[at]));
	if (!cell || cell.estimate === null)
		throw new QueryError({
			es: 'Una de las celdas no tiene estimación: no se puede comparar.',
			en: 'One of the cells has no estimate: it cannot be compared.'
		});
	return { ...cell, estimate: cell.estimate };
}
