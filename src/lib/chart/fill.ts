/** How a part of a bar is filled. */
import type { BarPart } from './types';

/**
 * The pattern of a part in the drawing whose patterns are named by `id`; undefined where its class colours
 * it: whole bars of the first two kinds.
 */
export function fillOf(id: string, kind: BarPart['kind'], partial: boolean): string | undefined {
	if (partial) return `url(#${id}-${kind}-partial)`;
	return kind === 'c' ? `url(#${id}-c)` : undefined;
}
