/** Answers the tabulator's questions with the engine in the reader's browser. */
import { contrast } from '../../query/contrast';
import { TABULATION_TABLE, tabulate } from '../../query/tabulate';
import type { Contrast, TabulationResult } from '../../query/tabulation';
import { openTasks, type SessionOptions } from '../../query/tasks';
import { LEVEL } from '../../stats/interval';
import { tabulationKey, type Answerer } from './engine.svelte';

const tables = [TABULATION_TABLE];

/**
 * An answerer over one session: the engine starts with the first question, questions run one at a time, and
 * one overtaken by a newer never runs. Tables come at 95 %; another level needs no new question.
 */
export function openAnswerer(options: SessionOptions = {}): Answerer {
	const tasks = openTasks(options);
	const runTable = tasks.runner<TabulationResult>();
	const runContrast = tasks.runner<Contrast>();
	return {
		tabulate: (tabulation) =>
			runTable({
				key: tabulationKey(tabulation),
				tables,
				work: (engine) => tabulate(engine, tabulation, LEVEL)
			}),
		contrast: (result, first, second) =>
			runContrast({
				key: JSON.stringify([tabulationKey(result.tabulation), result.level, first, second]),
				tables,
				work: (engine) => contrast(engine, result, first, second)
			}),
		close: () => tasks.close()
	};
}
