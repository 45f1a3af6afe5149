import type { Indicator } from '../catalog/types';
import { binomialInterval } from '../stats/binomial';
import { LEVEL } from '../stats/interval';
import { poissonInterval } from '../stats/poisson';
import { cvOfCount, MINIMUM_SAMPLE, precisionOfCount } from '../stats/precision';
import { MONTHS_A_YEAR, ratePer100k } from '../stats/rate';
import { estimatePrecision } from './estimate-precision';
import type { Row, SqlRow } from './types';
import { numberIn, originIn, precisionIn } from './values';

/** A place of which nothing is known. */
export const noFigure: Omit<Row, 'cve_ent'> = {
	value: null,
	low: null,
	high: null,
	se: null,
	cv: null,
	precision: null,
	numerator: null,
	denominator: null,
	sample: null,
	origin: null,
	beside: null
};

type Finished = Partial<Omit<Row, 'cve_ent'>>;

const rowOf: Readonly<Record<Indicator['query']['kind'], (row: SqlRow) => Finished>> = {
	prevalence: (row) => ('df' in row ? estimated(row) : published(row)),
	crime_rate: (row) => ({ ...rate(row), beside: beside(row) }),
	crime_share: (row) => ({ ...share(row), beside: beside(row) }),
	death_rate: rate,
	documented: (row) => ({ value: numberIn(row, 'n'), numerator: numberIn(row, 'n') })
};

/**
 * What the SQL row of one place says of it, with its interval and precision. A survey estimate computed
 * from fewer than `MINIMUM_SAMPLE` women is left out; only how many were asked is said.
 */
export function finishedRow(kind: Indicator['query']['kind'], row: SqlRow): Finished {
	return rowOf[kind](row);
}

function published(row: SqlRow): Finished {
	return {
		value: numberIn(row, 'estimate'),
		low: numberIn(row, 'ci95_low'),
		high: numberIn(row, 'ci95_high'),
		se: numberIn(row, 'se'),
		cv: numberIn(row, 'cv'),
		precision: precisionIn(row, 'precision'),
		numerator: numberIn(row, 'numerator'),
		denominator: numberIn(row, 'denominator'),
		sample: numberIn(row, 'sample'),
		origin: originIn(row, 'origin')
	};
}

function estimated(row: SqlRow): Finished {
	const sample = numberIn(row, 'sample');
	const value = numberIn(row, 'estimate');
	const se = numberIn(row, 'se');
	if (value === null || se === null || (sample ?? 0) < MINIMUM_SAMPLE)
		return { sample, origin: 'microdata' };
	return {
		value,
		se,
		...estimatePrecision(value, se, numberIn(row, 'df')),
		numerator: numberIn(row, 'numerator'),
		denominator: numberIn(row, 'denominator'),
		sample,
		origin: 'microdata'
	};
}

function rate(row: SqlRow): Finished {
	const n = numberIn(row, 'n');
	const women = numberIn(row, 'women');
	if (n === null || women === null) return {};
	const months = numberIn(row, 'months') ?? MONTHS_A_YEAR;
	const interval = poissonInterval(n, LEVEL);
	return {
		value: numberIn(row, 'rate'),
		low: ratePer100k(interval.low, women, months),
		high: ratePer100k(interval.high, women, months),
		cv: cvOfCount(n),
		precision: precisionOfCount(n),
		numerator: n,
		denominator: women
	};
}

function share(row: SqlRow): Finished {
	const part = numberIn(row, 'part');
	const whole = numberIn(row, 'whole');
	if (part === null || whole === null) return {};
	const interval = binomialInterval(part, whole, LEVEL);
	return {
		value: numberIn(row, 'share'),
		low: interval && 100 * interval.low,
		high: interval && 100 * interval.high,
		cv: cvOfCount(part),
		precision: interval && precisionOfCount(part),
		numerator: part,
		denominator: whole
	};
}

function beside(row: SqlRow): Row['beside'] {
	const femicide = numberIn(row, 'femicide');
	const intentional_homicide = numberIn(row, 'intentional_homicide');
	if (femicide === null || intentional_homicide === null) return null;
	const both = femicide + intentional_homicide;
	return { femicide, intentional_homicide, share: both === 0 ? null : (100 * femicide) / both };
}
