/** The classes of a state's map: around the state's own rate, the same for the raw and the smoothed rate. */
import { classCounts, classOf } from '../../stats/classes';
import { shownRate, type Pooled, type StatePool } from './pool';

/**
 * Ends of the classes as multiples of the state's rate: half, four fifths, five fourths, double.
 * With the same classes for both rates, a reader who changes from one to the other sees what smoothing
 * does, and not a scale that moved. Quantiles would colour differences that chance alone makes.
 */
export const MULTIPLES = [0.5, 0.8, 1.25, 2] as const;

export const RAMP = 'ramp-violet-5';

export interface MunicipalClasses {
	/** Ascending, as the legend writes them; none where the state has no rate above zero. */
	readonly breaks: readonly number[];
	/** Decimals that the breaks are rounded to. */
	readonly decimals: number;
	/** Municipalities in each class. */
	readonly counts: readonly number[];
	/** Municipalities without a rate, those marked for few women, and those without a file. */
	readonly noRate: number;
	readonly few: number;
	readonly noFiles: number;
}

/** The classes of the rate shown. */
export function classesOf(pool: StatePool, rate: 'raw' | 'smoothed'): MunicipalClasses {
	const { municipalities } = pool;
	const decimals = decimalsOf(pool.rate);
	const breaks = breaksOf(pool.rate, decimals);
	const values = municipalities.map((row) => shownRate(row, rate));
	return {
		breaks,
		decimals,
		counts: classCounts(values, breaks),
		noRate: values.filter((value) => value === null).length,
		few: municipalities.filter(({ few }) => few).length,
		noFiles: municipalities.filter(({ files }) => files === 0).length
	};
}

/** Class of a shape: `c0` to `c4`, empty without a rate. */
export function fillOf(
	row: Pick<Pooled, 'raw' | 'smoothed'>,
	rate: 'raw' | 'smoothed',
	{ breaks }: Pick<MunicipalClasses, 'breaks'>
): string {
	const value = shownRate(row, rate);
	return value === null ? '' : `c${classOf(value, breaks)}`;
}

/** Decimals that tell rates of this size apart: two under 10, one under 100. */
export function decimalsOf(rate: number | null): number {
	if (rate === null || rate < 10) return 2;
	return rate < 100 ? 1 : 0;
}

function breaksOf(rate: number | null, decimals: number): readonly number[] {
	if (rate === null || rate <= 0) return [];
	const rounded = MULTIPLES.map((multiple) => Number((multiple * rate).toFixed(decimals)));
	return [...new Set(rounded)].filter((value) => value > 0);
}
