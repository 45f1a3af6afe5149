import type { Woman } from '../women';

/** A share of women, weighted and in the sample. */
export interface Share {
	/** Percent; null where no woman is in the base. */
	readonly percent: number | null;
	/** Women with the outcome, and women of the base, weighted. */
	readonly numerator: number;
	readonly denominator: number;
	/** Women of the base in the sample. */
	readonly sample: number;
}

/** The nation's share of 1 among the women of whom a column of 1 and 0 says something. */
export function nationalShare(women: readonly Woman[], column: keyof Woman): Share {
	let [numerator, denominator, sample] = [0, 0, 0];
	for (const woman of women) {
		const value = woman[column];
		if (value === null) continue;
		sample++;
		denominator += woman.fac_muj;
		if (value === 1) numerator += woman.fac_muj;
	}
	const percent = denominator === 0 ? null : (100 * numerator) / denominator;
	return { percent, numerator, denominator, sample };
}
