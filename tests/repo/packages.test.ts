import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/files';

interface Manifest {
	readonly engines: Record<string, string>;
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
	readonly scripts: Record<string, string>;
}
interface Lock {
	readonly packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
}

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('package.json', () => {
	it.each(wanted)('pins %s at one exact version, %s', (_, version) => {
		expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
	});

	it.each(wanted)('has the version of package-lock.json for %s', (name, version) => {
		expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
	});

	it('has the commands that the README names', () => {
		const names = ['start', 'test', 'dev', 'build', 'data', 'data:import', 'bench', 'check'];
		expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(names));
	});

	it('runs on the Node that the README asks for', () => {
		expect(manifest.engines).toEqual({ node: '>=20.19' });
		expect(read('README.md')).toContain('20.19');
	});
});

describe('package-lock.json', () => {
	it('checks every package by its sum, and names no registry', () => {
		const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
		expect(packages.length).toBeGreaterThan(wanted.length);
		for (const [path, entry] of packages) {
			expect(entry.integrity, path).toMatch(/^sha512-/);
			expect(entry.resolved, path).toBeUndefined();
		}
	});
});
