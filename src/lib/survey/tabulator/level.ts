/** A result at another level of confidence: the estimates stay, the intervals are made anew. */
import { logitInterval } from '../../stats/logit';
import type { Cell, Level, TabulationResult } from '../../query/tabulation';

/** The result with intervals of `level`, from each cell's estimate, error and degrees of freedom. */
export function atLevel(result: TabulationResult, level: Level): TabulationResult {
	if (result.level === level) return result;
	return {
		...result,
		level,
		cells: result.cells.map((cell) => ({ ...cell, ...intervalAt(cell, level) }))
	};
}

function intervalAt({ estimate, se, df }: Cell, level: Level): Pick<Cell, 'interval'> {
	if (estimate === null || se === null) return { interval: null };
	const made = logitInterval(estimate / 100, se / 100, df, level);
	return { interval: made && { low: 100 * made.low, high: 100 * made.high } };
}
