import { describe, expect, it } from 'vitest';
import { installationProblem } from '../../../scripts/house/packages.mjs';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/vite': { version: '8.3.8' },
		'node_modules/fsevents': { version: '2.3.3', optional: true }
	}
};

describe('installationProblem(lock, installed)', () => {
	it('finds nothing to do when every package has the version of the lock file', () => {
		expect(installationProblem(lock, lock)).toBeNull();
	});

	it('lets a package for another platform be absent', () => {
		const installed = { packages: { 'node_modules/vite': { version: '8.3.8' } } };
		expect(installationProblem(lock, installed)).toBeNull();
	});

	it('asks for an installation where there is none', () => {
		expect(installationProblem(lock, null)).toBe('the packages are not installed yet');
	});

	it('names the package that is missing', () => {
		expect(installationProblem(lock, { packages: {} })).toBe('node_modules/vite is missing');
	});

	it('names the package of another version, optional or not', () => {
		const installed = {
			packages: {
				'node_modules/vite': { version: '8.3.8' },
				'node_modules/fsevents': { version: '2.3.2' }
			}
		};
		expect(installationProblem(lock, installed)).toBe(
			'node_modules/fsevents is 2.3.2, package-lock.json says 2.3.3'
		);
	});
});
