import { existsSync } from 'node:fs';
import { memorySources, openSources, readJson, type Sources } from './lib/read';
import type { FileRecord, MemoryOutput } from './lib/write';

/**
 * The files that folders of `to` were made of and that the import about to take their place has not
 * read, neither under the same path nor with the same bytes: what was added by hand. A line each.
 */
export function lostFiles(output: MemoryOutput, to: string): readonly string[] {
	if (!existsSync(to)) return [];
	const made = memorySources(Object.fromEntries(output.files));
	const before = openSources(to);
	return made
		.list('')
		.filter((path) => path.endsWith('/source.json') && before.list(path).length > 0)
		.flatMap((path) => {
			const read = filesOf(made, path);
			return filesOf(before, path)
				.filter(({ file, sha256 }) => !read.some((r) => r.file === file || r.sha256 === sha256))
				.map(({ file, cut }) => `${path.slice(0, -'/source.json'.length)}: ${file}, cut ${cut}`);
		});
}

function filesOf(data: Sources, path: string): readonly FileRecord[] {
	const record = readJson(data.file(path)) as { readonly files?: readonly FileRecord[] };
	return record.files ?? [];
}
