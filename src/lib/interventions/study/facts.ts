/** The figures of the study's annexes as counts: of so few, a percentage says less than "6 of 8". */
import type { StudyFact } from '../../query/response-records';

/** The number of a figure, or null when the table lacks it or it is not a number. */
export function numberOf(
	facts: readonly StudyFact[],
	variable: string,
	group: string
): number | null {
	const value = facts.find((fact) => fact.variable === variable && fact.group === group)?.value;
	const number = value === null || value === undefined ? NaN : Number(value);
	return Number.isFinite(number) ? number : null;
}

/** The groups of a variable, in the order of the table. */
export function groupsOf(facts: readonly StudyFact[], variable: string): readonly string[] {
	return facts.filter((fact) => fact.variable === variable).map(({ group }) => group);
}

/**
 * How many of `n` a printed percentage is, when exactly one whole number fits it to within half a point or a
 * cut-off decimal (62 for 62.5); null when none does, or `n` is too large for it to be one.
 */
export function countOf(percent: number, n: number): number | null {
	const count = Math.round((percent / 100) * n);
	const off = Math.abs((100 * count) / n - percent);
	return off <= 0.5 && 100 / n > 1 ? count : null;
}

/** A row of a chart of few: how many of `n`, and the percentage as printed where the study prints one. */
export interface Few {
	readonly variable: string;
	readonly group: string;
	readonly count: number;
	readonly n: number;
	readonly percent: number | null;
}

/**
 * The figures of `asked` that the table has, in that order, as counts of `n`. A figure in another unit than
 * percent is a count already. Left out: what the table lacks, and what is no whole number of `n`.
 */
export function fewOf(
	facts: readonly StudyFact[],
	asked: readonly (readonly [variable: string, group: string])[],
	n: number
): readonly Few[] {
	return asked.flatMap(([variable, group]) => {
		const fact = facts.find((each) => each.variable === variable && each.group === group);
		const value = numberOf(facts, variable, group);
		if (!fact || value === null) return [];
		const percent = fact.unit === 'percent' ? value : null;
		const count = percent === null ? value : countOf(percent, n);
		return count === null ? [] : [{ variable, group, count, n, percent }];
	});
}
