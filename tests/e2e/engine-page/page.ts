import { browserEngine } from '../../../src/lib/query/browser-engine';
import { QueryError, type Engine, type SqlRow } from '../../../src/lib/query/types';

/** What a test asks of the page. */
export interface EnginePage {
	/** Starts an engine with the tables; gives the English text of the error that it fails with, or null. */
	start(tables: readonly string[], limit?: number): Promise<string | null>;
	/** The rows of each query, one query after another. */
	rows(queries: readonly string[]): Promise<readonly (readonly SqlRow[])[]>;
	/** What the engine says to a statement that it refuses, or null when it ran. */
	refusal(sql: string): Promise<string | null>;
}

declare global {
	interface Window {
		enginePage: EnginePage;
	}
}

let engine: Engine | null = null;

function started(): Engine {
	if (engine === null) throw new Error('the engine has not started');
	return engine;
}

window.enginePage = {
	async start(tables, limit) {
		try {
			engine = await browserEngine({
				tables,
				limit,
				fetch: (address, options) => fetch(address, options)
			});
			return null;
		} catch (error) {
			if (error instanceof QueryError) return error.text.en;
			throw error;
		}
	},
	async rows(queries) {
		const answers = [];
		for (const sql of queries) answers.push(await started().query(sql));
		return answers;
	},
	async refusal(sql) {
		try {
			await started().query(sql);
			return null;
		} catch (error) {
			return error instanceof QueryError ? String(error.cause) : `not a QueryError: ${error}`;
		}
	}
};
