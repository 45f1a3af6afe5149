import { gammaCdf } from './distribution';

/**
 * How many of 100 without a programme the average participant with it does better than: 100 Φ(δ), for an
 * effect δ in standard deviations of a normal distribution. Cohen J. (1988), Statistical Power Analysis for
 * the Behavioral Sciences, 2nd edition, section 2.2 (U₃). Φ by Abramowitz and Stegun (1964), 26.4.19.
 *
 * @throws RangeError for an effect that is not finite
 */
export function standingOf(effect: number): number {
	if (!Number.isFinite(effect)) throw new RangeError(`no effect: ${effect}`);
	const inside = gammaCdf((effect * effect) / 2, 0.5);
	return 50 * (1 + Math.sign(effect) * inside);
}
