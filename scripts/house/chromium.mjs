import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

const CANDIDATES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** What to do by hand where apt-get cannot install the browser. */
export const CHROMIUM_ADVICE =
	'Chromium is needed for the printable sheets and the browser tests: run "apt-get install chromium" as root, or set CHROMIUM_PATH to a Chromium or Chrome program.';

/**
 * Finds the browser that the tests and the bench drive.
 * @param {Record<string, string | undefined>} env `CHROMIUM_PATH` wins over the usual places
 * @param {(path: string) => boolean} exists
 * @returns {string | null} its path, or null
 */
export function findChromium(env = process.env, exists = existsSync) {
	if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
	return CANDIDATES.find((path) => exists(path)) ?? null;
}

/**
 * Finds Chromium, installing Debian's with apt-get when there is none and this user may.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} its path, or null after saying what to do
 */
export async function ensureChromium(root, say) {
	const found = findChromium();
	if (found !== null) return found;
	if (!process.env.CHROMIUM_PATH) await aptInstall('chromium', root, say);
	const path = findChromium();
	if (path === null) say(CHROMIUM_ADVICE);
	return path;
}
