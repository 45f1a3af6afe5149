import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser';
import { serveBuild, type Site } from './server';

/** The browser and the served build of one test file; both are there once its tests run. */
export interface Suite {
	readonly browser: Browser;
	readonly site: Site;
}

/** Starts a browser and the built site before the tests of a file, and ends both after them. */
export function suite(): Suite {
	const held: { browser?: Browser; site?: Site } = {};
	beforeAll(async () => {
		[held.browser, held.site] = await Promise.all([openBrowser(), serveBuild()]);
	});
	afterAll(async () => {
		await held.browser?.close();
		await held.site?.close();
	});
	return {
		get browser() {
			return present(held.browser);
		},
		get site() {
			return present(held.site);
		}
	};
}

function present<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error('read before the tests of the file began');
	return value;
}
