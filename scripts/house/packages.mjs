import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './step.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * Says why the installed packages are not those of the lock file. Optional packages (binaries for
 * other platforms) may be absent, but never of another version.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes at the end of an
 *   installation; null when there is none
 * @returns {string | null} null when nothing has to be installed
 */
export function installationProblem(lock, installed) {
	if (installed === null) return 'the packages are not installed yet';
	for (const [path, entry] of Object.entries(lock.packages)) {
		if (path === '') continue;
		const present = installed.packages[path];
		if (present === undefined) {
			if (entry.optional || entry.devOptional) continue;
			return `${path} is missing`;
		}
		if (present.version !== entry.version) {
			return `${path} is ${present.version}, package-lock.json says ${entry.version}`;
		}
	}
	return null;
}

/**
 * Runs `npm ci` when the installed packages are not those of the lock file.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when the installation failed
 */
export async function installPackages(root, say) {
	/** @param {string} path */
	const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
	const problem = installationProblem(
		read(join(root, 'package-lock.json')),
		read(join(root, 'node_modules', '.package-lock.json'))
	);
	if (problem === null) return true;
	say(`Installing packages (${problem})`);
	return runStep('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
}
