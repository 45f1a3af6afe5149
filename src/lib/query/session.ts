import { ask } from './ask';
import type { Progress } from './browser-engine';
import { tablesFor } from './sql';
import type { Engine, Question, Result } from './types';

/** A newer question was asked before this one was answered. Not a failure: let it go. */
export class StaleQuestion extends Error {
	override readonly name = 'StaleQuestion';
}

/** Questions that a page asks one after another, of an engine that starts with the first. */
export interface Session {
	/**
	 * The result of a question; the same question is answered once.
	 *
	 * @throws StaleQuestion when a newer question came before the answer
	 * @throws QueryError when the engine or the question cannot be served; the next ask tries afresh
	 */
	ask(question: Question): Promise<Result>;
	close(): Promise<void>;
}

export interface SessionOptions {
	/** Starts an engine that holds the tables; the browser's own by default. */
	readonly start?: (tables: readonly string[]) => Promise<Engine>;
	readonly progress?: (step: Progress) => void;
}

/**
 * Opens a session. Nothing is loaded before the first question.
 *
 * An engine is locked once its tables are in. It therefore starts with the tables that the question needs
 * (the survey, by far the largest, only for a question about it); a later question that needs another
 * table gets a fresh engine with both.
 */
export function openSession({ start, progress }: SessionOptions = {}): Session {
	const startEngine = start ?? ((tables) => startInBrowser(tables, progress));
	const answers = new Map<string, Promise<Result>>();
	let held: { engine: Engine; tables: readonly string[] } | null = null;
	let wanted: string | null = null;
	let queue: Promise<unknown> = Promise.resolve();

	async function engineFor(tables: readonly string[]): Promise<Engine> {
		const has = held?.tables ?? [];
		if (held && tables.every((table) => has.includes(table))) return held.engine;
		const all = [...new Set([...has, ...tables])].sort();
		await release();
		const engine = await startEngine(all);
		held = { engine, tables: all };
		return engine;
	}

	async function release(): Promise<void> {
		const last = held;
		held = null;
		await last?.engine.close();
	}

	function requireWanted(key: string): void {
		if (key !== wanted) throw new StaleQuestion();
	}

	/** Questions run one at a time; one overtaken while it waited never runs. */
	function answer(question: Question, key: string): Promise<Result> {
		const result = queue.then(async () => {
			requireWanted(key);
			return ask(await engineFor(tablesFor(question)), question);
		});
		answers.set(key, result);
		queue = result.catch(() => answers.delete(key));
		return result;
	}

	return {
		async ask(question) {
			const key = keyOf(question);
			wanted = key;
			const result = await (answers.get(key) ?? answer(question, key)).catch((error: unknown) => {
				requireWanted(key);
				throw error;
			});
			requireWanted(key);
			return result;
		},
		async close() {
			wanted = null;
			await queue;
			answers.clear();
			await release();
		}
	};
}

function keyOf({ indicator, year, filters }: Question): string {
	return JSON.stringify([indicator, year, filters.cut, filters.domain, filters.age]);
}

async function startInBrowser(
	tables: readonly string[],
	progress: SessionOptions['progress']
): Promise<Engine> {
	// The package starts a worker when it is imported outside a browser: never import it statically.
	const { browserEngine } = await import('./browser-engine');
	return browserEngine({ tables, fetch: (address, options) => fetch(address, options), progress });
}
