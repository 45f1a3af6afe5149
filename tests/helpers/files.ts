import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const patterns = readFileSync(join(root, '.gitignore'), 'utf8')
	.split('\n')
	.map((line) => line.trim())
	.filter((line) => line !== '');

/** Whether git ignores a path, for the three forms that our .gitignore has: `/a/`, `a/`, `*.a`. */
function isIgnored(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return patterns.concat('/.git/').some((pattern) => {
		const bare = pattern.replace(/^\/|\/$/g, '');
		if (pattern.startsWith('/')) return path === bare;
		return pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === bare;
	});
}

/** Names at the top of the project, without what git ignores. */
export function topLevel(): string[] {
	return readdirSync(root).filter((name) => !isIgnored(name));
}

/** Paths of the project's files from its top, with `/`, without what git ignores. */
export function projectFiles(folder = ''): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (isIgnored(path)) return [];
		return entry.isDirectory() ? projectFiles(path) : [path];
	});
}

/** Every file under a folder, as paths from that folder with `/`. */
export function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => name.split(sep).join('/'))
		.sort();
}
