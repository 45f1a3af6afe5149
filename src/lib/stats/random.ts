/** Numbers by chance that a seed repeats, on every machine. */

/** A number from 0 up to but not 1, another each time. */
export type Random = () => number;

/** Draws that a seed needs until its bits are mixed: the number that PractRand takes. */
const MIXING = 12;

/**
 * Uniform numbers of 32 bits from a seed by sfc32, the "small fast counting" generator of Chris Doty-Humphrey
 * (PractRand 0.93, 2014, public domain): 128 bits of state, one of them a counter, so that no cycle is shorter than 2³².
 *
 * @param seed a whole number; of it the low 32 bits count
 */
export function randomFrom(seed: number): Random {
	let a = 0;
	let b = seed | 0;
	let c = 0;
	let counter = 1;
	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let step = 0; step < MIXING; step++) next();
	return next;
}

/**
 * Standard normal numbers, two from each pair of uniform ones. Box G. E. P. and Muller M. E. (1958), A note on the
 * generation of random normal deviates, The Annals of Mathematical Statistics 29(2), 610–611.
 */
export function normalFrom(random: Random): Random {
	let kept: number | null = null;
	return () => {
		if (kept !== null) {
			const value = kept;
			kept = null;
			return value;
		}
		// From above 0 to 1, for the logarithm of zero is none.
		const reach = Math.sqrt(-2 * Math.log(1 - random()));
		const angle = 2 * Math.PI * random();
		kept = reach * Math.sin(angle);
		return reach * Math.cos(angle);
	};
}
