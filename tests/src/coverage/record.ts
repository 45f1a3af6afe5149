import { responseKinds } from '../../../src/lib/view/coverage-view';
import type {
	CoverageRecord,
	ResponseCounts,
	ResponseKind,
	StatePages
} from '../../../src/lib/query/coverage-records';

const usual: StatePages = { organisations: 4, fromOnePage: 1, newest: '2026' };

/** A record in which every kind has the same numbers in the first states, and nothing in the others. */
export function recordOf(
	first: readonly number[],
	pages: readonly StatePages[] = []
): CoverageRecord {
	const states = Array.from({ length: 32 }, (_, i) => first[i] ?? 0);
	const counts: ResponseCounts = {
		states,
		nation: first.reduce((a, b) => a + b, 0),
		sql: 'select 1'
	};
	return {
		kinds: Object.fromEntries(responseKinds.map((kind) => [kind, counts])) as Record<
			ResponseKind,
			ResponseCounts
		>,
		pages: states.map((_, i) => pages[i] ?? usual),
		pagesSql: 'select 2'
	};
}
