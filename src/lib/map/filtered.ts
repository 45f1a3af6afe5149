/** A result that the reader's own filters ask for, on its way from the engine. */
import type { Question, Result } from '../query/types';
import type { Text } from '../catalog/types';

/** How far the engine has come. */
export interface Step {
	readonly done: number;
	readonly total: number;
	readonly text: Text;
}

export type Filtered =
	| { readonly status: 'none' }
	| { readonly status: 'loading'; readonly question: Question; readonly step: Step | null }
	| { readonly status: 'ready'; readonly question: Question; readonly result: Result }
	| { readonly status: 'failed'; readonly question: Question; readonly reason: Text };

/** Whether a question asks for more than the published answer. */
export function hasFilters({ filters }: Question): boolean {
	return Object.values(filters).some((value) => value !== undefined);
}

/** Two questions that ask the same. */
export function sameQuestion(a: Question, b: Question): boolean {
	return (
		a.indicator === b.indicator &&
		a.year === b.year &&
		(['cut', 'domain', 'age'] as const).every((key) => a.filters[key] === b.filters[key])
	);
}

/** The result to show: the filtered one when it answers the question, else the published answer. */
export function shownResult(published: Result, filtered: Filtered, question: Question): Result {
	return filtered.status === 'ready' && sameQuestion(filtered.question, question)
		? filtered.result
		: published;
}

/** How many rows of two results differ by more than the last digits of a double; order does not matter. */
export function differingRows(a: Result, b: Result): number {
	const others = new Map(b.rows.map((row) => [row.cve_ent, row]));
	const missing = b.rows.filter(({ cve_ent }) => !a.rows.some((row) => row.cve_ent === cve_ent));
	const differing = a.rows.filter((row) => {
		const other = others.get(row.cve_ent);
		if (!other) return true;
		return (['value', 'low', 'high', 'se', 'numerator', 'denominator'] as const).some(
			(key) => !close(row[key], other[key])
		);
	});
	return missing.length + differing.length;
}

const LAST_DIGITS = 1e-9;

function close(a: number | null, b: number | null): boolean {
	if (a === null || b === null) return a === b;
	return Math.abs(a - b) <= LAST_DIGITS * Math.max(1, Math.abs(a), Math.abs(b));
}
