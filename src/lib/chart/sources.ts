/** The publications that a figure names. */
import type { FigureMeta } from './types';

/** A publication as a figure names it, by id. */
export type SourceNames = Readonly<Record<string, FigureMeta['sources'][number]>>;

/** The publications of some rows, each once, in the order met. Ids without a name are left out. */
export function sourcesOf(ids: readonly string[], names: SourceNames): FigureMeta['sources'] {
	return [...new Set(ids)].flatMap((id) => names[id] ?? []);
}
