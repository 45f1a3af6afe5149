/** What the page reads: the answer of each indicator that it compares. */
import { comparedPath } from '../figures/compare';
import { readRecord } from '../query/records';
import type { Result } from '../query/types';

/** The answers of some indicators, in their order. Rejects when one cannot be read. */
export function loadAnswers(
	fetch: typeof globalThis.fetch,
	ids: readonly string[]
): Promise<readonly Result[]> {
	return Promise.all(ids.map((id) => readRecord<Result>(fetch, comparedPath(id))));
}

/** Of some answers those of the indicators asked for, in their order; null where one is not among them. */
export function answersOf(
	held: readonly Result[],
	ids: readonly string[]
): readonly Result[] | null {
	const found = ids.map((id) => held.find(({ question }) => question.indicator === id) ?? null);
	return found.every((each) => each !== null) ? found : null;
}
