import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import type { Held } from './held';
import type { Kind } from './kind';
import type { OfficialCut } from './read-cut';

/** The cuts of a kind that are held whole, oldest first. */
export function cutsHeld(held: Held, { folder, others, register, unit }: Kind): readonly string[] {
	const cuts = [folder.id, ...others].flatMap((id) =>
		(held.get(id)?.years ?? [])
			.filter((row) => row.register === register && row.unit === unit)
			.map(({ cut }) => cut)
	);
	return [...new Set(cuts)].sort();
}

/** Throws `SourceError` for a file whose very bytes were imported before, under any name. */
export function refuseTwice(held: Held, { path, sha256 }: SourceFile): void {
	for (const [folder, { record }] of held) {
		const before = record.files.find((file) => file.sha256 === sha256);
		if (!before) continue;
		const found = `the same bytes as ${before.file} in data/${folder}, cut ${before.cut ?? 'unnamed'}`;
		throw new SourceError({ file: path, expected: 'a file not imported yet', found });
	}
}

/**
 * Throws `SourceError` for a cut whose figures are held already, in whatever folder, and, unless it
 * is wanted for the `history`, for one that is older than the newest held of its kind.
 */
export function refuseHeld(held: Held, official: OfficialCut, history: boolean): void {
	const { file, kind, cut } = official;
	for (const [folder, { years }] of held) {
		const same = years.some(
			(row) => row.cut === cut.text && row.register === kind.register && row.unit === kind.unit
		);
		if (!same) continue;
		throw new SourceError({
			file: file.path,
			expected: `a cut of ${kind.name} that data/ does not hold`,
			found: `the cut ${cut.text}, which data/${folder} holds`
		});
	}
	const newest = cutsHeld(held, kind).at(-1);
	if (history || newest === undefined || newest < cut.text) return;
	throw new SourceError({
		file: file.path,
		expected: `a cut of ${kind.name} after ${newest}, the newest held (an older one with --history)`,
		found: `the cut ${cut.text}`
	});
}
