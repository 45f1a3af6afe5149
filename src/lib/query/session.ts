import { ask } from './ask';
import { tablesFor } from './sql';
import { openTasks, type SessionOptions } from './tasks';
import type { Question, Result } from './types';

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

/** Opens a session of questions, as `openTasks` says. */
export function openSession(options?: SessionOptions): Session {
	const tasks = openTasks(options);
	const run = tasks.runner<Result>();
	return {
		ask: async (question) =>
			run({
				key: keyOf(question),
				tables: tablesFor(question),
				work: (engine) => ask(engine, question)
			}),
		close: tasks.close
	};
}

function keyOf({ indicator, year, filters }: Question): string {
	return JSON.stringify([indicator, year, filters.cut, filters.domain, filters.age]);
}
