import { finish } from './finish';
import { sqlFor } from './sql';
import type { Engine, Question, Result } from './types';

/**
 * Runs the SQL of a question on an engine and gives its result.
 *
 * @throws QueryError when the question does not fit its indicator or the engine cannot answer
 */
export async function ask(engine: Engine, question: Question): Promise<Result> {
	return finish(question, await engine.query(sqlFor(question)));
}
