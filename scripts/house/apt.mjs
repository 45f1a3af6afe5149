import { existsSync } from 'node:fs';
import { runStep } from './step.mjs';

/**
 * Installs a Debian package with apt-get where there is one and this user may.
 * @param {string} name of the package
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether it was installed
 */
export async function aptInstall(name, root, say) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	say(`Installing ${name} with apt-get`);
	const options = { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } };
	if (!(await runStep('apt-get', ['update', '-q'], options))) return false;
	return runStep('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
}
