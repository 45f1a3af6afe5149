import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from './source-error';

/** A file as its publisher gave it. */
export interface SourceFile {
	/** Path relative to the root of the sources, with `/` between folders. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Of `bytes`, in hexadecimal. */
	readonly sha256: string;
}

/** The folder of the sources, real or made for a test. */
export interface Sources {
	/** The file at `path`; throws `SourceError` where there is none. */
	file(path: string): SourceFile;
	/** Every path that begins with `prefix`, in order of code units. */
	list(prefix: string): readonly string[];
}

/** The sources in the folder `root`; files are read when asked for. */
export function openSources(root: string): Sources {
	const paths = walk(root, '').sort();
	const known = new Set(paths);
	return {
		file: (path) => {
			if (!known.has(path)) throw missing(path);
			return sourceFile(path, readFileSync(join(root, path)));
		},
		list: (prefix) => paths.filter((path) => path.startsWith(prefix))
	};
}

/** Sources that live in memory, for tests; texts are stored as UTF-8. */
export function memorySources(record: Readonly<Record<string, string | Uint8Array>>): Sources {
	const files = new Map(
		Object.entries(record).map(([path, content]) => [
			path,
			sourceFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
		])
	);
	return {
		file: (path) => {
			const file = files.get(path);
			if (!file) throw missing(path);
			return file;
		},
		list: (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)).sort()
	};
}

function sourceFile(path: string, bytes: Uint8Array): SourceFile {
	return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function missing(path: string): SourceError {
	return new SourceError({ file: path, expected: 'a file', found: 'none at this path' });
}

function walk(root: string, folder: string): string[] {
	return readdirSync(join(root, folder)).flatMap((name) => {
		const path = folder === '' ? name : `${folder}/${name}`;
		return statSync(join(root, path)).isDirectory() ? walk(root, path) : [path];
	});
}
