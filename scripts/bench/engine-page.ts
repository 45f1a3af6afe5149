import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { freshProfile } from './profile';

/** Opens a page of the site on a desktop with nothing cached, measures there, and closes it. */
export async function inFreshPage<T>(
	browser: Browser,
	url: string,
	measure: (page: Page) => Promise<T>
): Promise<T> {
	const context = await freshProfile(browser, { viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		return await measure(page);
	} finally {
		await context.close();
	}
}

/** Path of the built module that holds the engine: the page loads it by this very name. */
export function engineModule(build: string): string {
	const folder = '_app/immutable/chunks';
	const isEngine = (name: string) =>
		/export\{[^}]*\bas browserEngine\b/.test(readFileSync(join(build, folder, name), 'utf8'));
	const found = readdirSync(join(build, folder)).find(
		(name) => name.endsWith('.js') && isEngine(name)
	);
	if (found === undefined) throw new Error('no module of the build gives browserEngine');
	return `/${folder}/${found}`;
}

/** What an engine is started with, and asked. */
export interface Asked {
	/** Path of the module, from `engineModule`. */
	readonly path: string;
	readonly tables: readonly string[];
	/** Distinct, so that nothing can answer from memory. */
	readonly queries: readonly string[];
	/** The fewest rows that an answer can have. */
	readonly rows: number;
}

export interface EngineTimes {
	/** Milliseconds from the call to an engine that is loaded and locked. */
	readonly ready: number;
	/** Milliseconds of each query the first time, and the second. */
	readonly first: readonly number[];
	readonly warm: readonly number[];
}

/** Starts an engine in the page and asks it every query twice, in two rounds. */
export function engineTimes(page: Page, asked: Asked): Promise<EngineTimes> {
	return page.evaluate(async ({ path, tables, queries, rows }) => {
		const started = performance.now();
		const { browserEngine } = (await import(
			path
		)) as typeof import('../../src/lib/query/browser-engine');
		const engine = await browserEngine({ tables, fetch: (address, how) => fetch(address, how) });
		const ready = performance.now() - started;
		const round = async () => {
			const times: number[] = [];
			for (const sql of queries) {
				const began = performance.now();
				const answer = await engine.query(sql);
				times.push(performance.now() - began);
				if (answer.length < rows) throw new Error(`${answer.length} rows`);
			}
			return times;
		};
		const first = await round();
		const warm = await round();
		await engine.close();
		return { ready, first, warm };
	}, asked);
}
