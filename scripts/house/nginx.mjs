import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

const CANDIDATES = [
	'/usr/sbin/nginx',
	'/usr/local/sbin/nginx',
	'/usr/local/bin/nginx',
	'/opt/homebrew/bin/nginx'
];

/** What to do by hand where apt-get cannot install the server. */
export const NGINX_ADVICE =
	'nginx is needed for the tests of deploy/nginx.conf: run "apt-get install nginx" as root, or set NGINX_PATH to an nginx program.';

/**
 * Finds the nginx that the tests start with deploy/nginx.conf.
 * @param {Record<string, string | undefined>} env `NGINX_PATH` wins over the usual places
 * @param {(path: string) => boolean} exists
 * @returns {string | null} its path, or null
 */
export function findNginx(env = process.env, exists = existsSync) {
	if (env.NGINX_PATH) return exists(env.NGINX_PATH) ? env.NGINX_PATH : null;
	return CANDIDATES.find((path) => exists(path)) ?? null;
}

/**
 * Finds nginx, installing Debian's with apt-get when there is none and this user may.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} its path, or null after saying what to do
 */
export async function ensureNginx(root, say) {
	const found = findNginx();
	if (found !== null) return found;
	if (!process.env.NGINX_PATH) await aptInstall('nginx', root, say);
	const path = findNginx();
	if (path === null) say(NGINX_ADVICE);
	return path;
}
