import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, root, topLevel } from '../helpers/files';

const files = projectFiles();
const isText = (path: string) => !/\.(br|gz|png|webp|jpg|ico|woff2|parquet|xlsx)$/.test(path);
const texts = files
	.filter((path) => isText(path) && statSync(join(root, path)).size < 5_000_000)
	.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const code = texts.filter(({ path }) => /\.(ts|mjs|js|svelte)$/.test(path));

/** Paths of the files that say one of these; joined here, so that this file says none. */
const saying = (parts: readonly string[], among = texts) =>
	among.filter(({ text }) => text.includes(parts.join(''))).map(({ path }) => path);

describe('the top of the project', () => {
	it('holds what was agreed, and nothing else', () => {
		const allowed = [
			'.ci .gitignore .npmrc .prettierignore .prettierrc.json',
			'DATA-LICENSES.md LICENSE README.md',
			'data deploy scripts src static tests',
			'eslint.config.js package-lock.json package.json svelte.config.js',
			'tsconfig.json tsconfig.scripts.json vite.config.ts'
		].flatMap((line) => line.split(' '));
		expect(topLevel().sort()).toEqual(allowed.sort());
	});
});

describe('data/', () => {
	it('weighs at most 15 MB', () => {
		const sizes = files
			.filter((path) => path.startsWith('data/'))
			.map((path) => statSync(join(root, path)).size);
		const total = sizes.reduce((sum, size) => sum + size, 0);
		expect(total).toBeGreaterThan(1_000_000);
		expect(total).toBeLessThanOrEqual(15_000_000);
	});
});

describe('every text file', () => {
	it.each([
		['the folder of a machine', ['/wo', 'rk/']],
		['a temporary folder', ['/tm', 'p/']],
		['a home folder', ["'/ho", 'me/']],
		['the home of root', ["'/ro", 'ot/']],
		['another home folder', ['/Us', 'ers/']],
		['the registry of npm', ['registry.', 'npmjs']],
		['a mirror of npm', ['npm', 'mirror']]
	])('does not name %s', (_, parts) => {
		expect(texts.length).toBeGreaterThan(50);
		expect(saying(parts)).toEqual([]);
	});

	it('names the folder beside the project only for the files that the import and its tests read', () => {
		const folder = ['..', '/sha', 'red'].join('');
		const others = texts.filter(({ text }) => text.split(folder).slice(1).some(isNotSources));
		expect(others.map(({ path }) => path)).toEqual([]);
	});

	it('ends with a line end, and its lines end as in Unix', () => {
		const own = texts.filter(({ path }) => !/^(tests\/fixtures|data)\//.test(path));
		const bad = own.filter(({ text }) => text !== '' && !text.endsWith('\n'));
		const returns = own.filter(({ text }) => text.includes('\r\n'));
		expect([...bad, ...returns].map(({ path }) => path)).toEqual([]);
	});
});

describe('every file of code', () => {
	it('keeps to 300 lines', () => {
		const long = code.filter(({ text }) => text.trimEnd().split('\n').length > 300);
		expect(long.map(({ path }) => path)).toEqual([]);
	});

	it.each([
		['leaves a rule of the linter off', ['eslint-', 'disable']],
		['hides an error of the types', ['@ts-', 'ignore']],
		['leaves a file out of the types', ['@ts-', 'nocheck']],
		['runs one test alone', ['.on', 'ly(']],
		['leaves work for later', ['// TO', 'DO']],
		['leaves a mistake for later', ['FIX', 'ME']]
	])('never %s', (_, parts) => {
		expect(code.length).toBeGreaterThan(50);
		expect(saying(parts, code)).toEqual([]);
	});
});

function isNotSources(after: string): boolean {
	return !/^\/(sources|reference)\b/.test(after);
}
