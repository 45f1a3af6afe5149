/** How far a state's number can be trusted: by how many pages the directory was read there, and of when. */
import { RECENT_FROM } from '../catalog/page-dates';
import type { ResponseKind, StatePages } from '../query/coverage-records';

/**
 * `one_page`: more than half of a state's organisations are named by a single page. `old`: no page of 2025 or
 * later names one, or none bears a date. `both`: the two.
 */
export type PagesMark = 'one_page' | 'old' | 'both';

/** Kinds that count organisations, whose pages the mark speaks of. */
const OF_ORGANISATIONS: readonly ResponseKind[] = ['both', 'organisations', 'men'];

/** Why a state's number says little, or null; always null for kinds that count no organisation. */
export function pagesMark(
	{ organisations, fromOnePage, newest }: StatePages,
	kind: ResponseKind
): PagesMark | null {
	if (organisations === 0 || !OF_ORGANISATIONS.includes(kind)) return null;
	const onePage = fromOnePage > organisations / 2;
	const old = newest === null || newest < RECENT_FROM;
	if (onePage && old) return 'both';
	return onePage ? 'one_page' : old ? 'old' : null;
}
