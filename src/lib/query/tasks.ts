import type { Progress } from './browser-engine';
import type { Engine } from './types';

/** A newer question was asked before this one was answered. Not a failure: let it go. */
export class StaleQuestion extends Error {
	override readonly name = 'StaleQuestion';
}

/** Something to be asked of an engine. */
export interface Task<Value> {
	/** Two tasks of a session with the same key are the same question. */
	readonly key: string;
	/** The tables that the engine has to hold. */
	readonly tables: readonly string[];
	readonly work: (engine: Engine) => Promise<Value>;
}

/**
 * What a task gives; the same task is done once.
 *
 * @throws StaleQuestion when a newer task came before the answer
 * @throws QueryError when the engine or the task cannot be served; the next run tries afresh
 */
export type Run<Value> = (task: Task<Value>) => Promise<Value>;

/** Tasks that a page sets one after another, for an engine that starts with the first. */
export interface Tasks {
	/** A way to run tasks that give one kind of value. Whatever its kind, the newest task wins. */
	runner<Value>(): Run<Value>;
	close(): Promise<void>;
}

export interface SessionOptions {
	/** Starts an engine that holds the tables; the browser's own by default. */
	readonly start?: (tables: readonly string[]) => Promise<Engine>;
	readonly progress?: (step: Progress) => void;
}

/**
 * Opens a session. Nothing is loaded before the first task.
 *
 * An engine is locked once its tables are in. It therefore starts with the tables that the task needs
 * (the survey, by far the largest, only for a question about it); a later task that needs another table
 * gets a fresh engine with both.
 */
export function openTasks({ start, progress }: SessionOptions = {}): Tasks {
	const startEngine = start ?? ((tables) => startInBrowser(tables, progress));
	const memories: { clear(): void }[] = [];
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

	/** Tasks run one at a time; one overtaken while it waited never runs. */
	function queued<Value>({ key, tables, work }: Task<Value>): Promise<Value> {
		const value = queue.then(async () => {
			requireWanted(key);
			return work(await engineFor(tables));
		});
		queue = value.catch(() => {});
		return value;
	}

	return {
		runner<Value>(): Run<Value> {
			const answers = new Map<string, Promise<Value>>();
			memories.push(answers);

			function answer(task: Task<Value>): Promise<Value> {
				const value = queued(task);
				answers.set(task.key, value);
				value.catch(() => answers.delete(task.key));
				return value;
			}

			return async (task) => {
				const { key } = task;
				wanted = key;
				const value = await (answers.get(key) ?? answer(task)).catch((error: unknown) => {
					requireWanted(key);
					throw error;
				});
				requireWanted(key);
				return value;
			};
		},
		async close() {
			wanted = null;
			await queue;
			for (const memory of memories) memory.clear();
			await release();
		}
	};
}

async function startInBrowser(
	tables: readonly string[],
	progress: SessionOptions['progress']
): Promise<Engine> {
	// The package starts a worker when it is imported outside a browser: never import it statically.
	const { browserEngine } = await import('./browser-engine');
	return browserEngine({ tables, fetch: (address, options) => fetch(address, options), progress });
}
