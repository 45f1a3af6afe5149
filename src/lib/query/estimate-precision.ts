import { LEVEL } from '../stats/interval';
import { logitInterval } from '../stats/logit';
import { cvOf, precisionOfEstimate } from '../stats/precision';
import type { Row } from './types';

/**
 * Variation, precision and interval of a survey estimate.
 *
 * @param value the estimate, in percent
 * @param se its standard error, in percentage points; null where none is known
 * @param df degrees of freedom of the design; null where it is not known
 */
export function estimatePrecision(
	value: number,
	se: number | null,
	df: number | null
): Pick<Row, 'cv' | 'precision' | 'low' | 'high'> {
	const cv = se === null ? null : cvOf(value, se);
	const interval =
		se === null || df === null ? null : logitInterval(value / 100, se / 100, df, LEVEL);
	return {
		cv,
		precision: precisionOfEstimate(cv, df),
		low: interval && 100 * interval.low,
		high: interval && 100 * interval.high
	};
}
