import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ADVICE, findChromium } from './chromium.mjs';

/** No sandbox, which root cannot have; and nothing that the browser asks of the network by itself. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Starts Chromium with a fresh profile.
 * @throws when there is none, saying how to install it
 */
export async function openBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === null) throw new Error(CHROMIUM_ADVICE);
	return chromium.launch({ executablePath, args: FLAGS });
}
