import { describe, expect, it } from 'vitest';
import { openTasks, StaleQuestion } from '../../../src/lib/query/tasks';
import type { Engine } from '../../../src/lib/query/types';

function recorder() {
	const started: (readonly string[])[] = [];
	let closed = 0;
	const start = async (tables: readonly string[]): Promise<Engine> => {
		started.push(tables);
		return { query: async (sql) => [{ sql }], close: async () => void closed++ };
	};
	return { started, start, closed: () => closed };
}

function taskOf(key: string, done: string[] = [], tables: readonly string[] = ['endireh_women']) {
	return {
		key,
		tables,
		async work(engine: Engine) {
			done.push(key);
			return `${(await engine.query(key))[0]?.['sql']}!`;
		}
	};
}

describe('openTasks(options)', () => {
	it('starts nothing before the first task, and one engine for all kinds of tasks', async () => {
		const seen = recorder();
		const tasks = openTasks(seen);
		const text = tasks.runner<string>();
		const length = tasks.runner<number>();
		expect(seen.started).toEqual([]);
		expect(await text(taskOf('table'))).toBe('table!');
		const measured = { ...taskOf('contrast'), work: async () => 8 };
		expect(await length(measured)).toBe(8);
		expect(seen.started).toEqual([['endireh_women']]);
	});

	it('does the same task once, whoever wanted another in between', async () => {
		const done: string[] = [];
		const run = openTasks(recorder()).runner<string>();
		await run(taskOf('a', done));
		await run(taskOf('b', done));
		expect(await run(taskOf('a', done))).toBe('a!');
		expect(done).toEqual(['a', 'b']);
	});

	it('lets a task go for a newer one of another kind, without doing it', async () => {
		const done: string[] = [];
		const tasks = openTasks(recorder());
		const [run, runOther] = [tasks.runner<string>(), tasks.runner<string>()];
		const overtaken = run(taskOf('table', done));
		const newest = runOther(taskOf('contrast', done));
		await expect(overtaken).rejects.toBeInstanceOf(StaleQuestion);
		expect(await newest).toBe('contrast!');
		expect(done).toEqual(['contrast']);
	});

	it('tells a failure, and does the task afresh at the next run', async () => {
		const run = openTasks(recorder()).runner<string>();
		const broken = { ...taskOf('a'), work: () => Promise.reject(new Error('no')) };
		await expect(run(broken)).rejects.toThrow('no');
		expect(await run(taskOf('a'))).toBe('a!');
	});

	it('forgets its answers and closes its engine', async () => {
		const seen = recorder();
		const done: string[] = [];
		const tasks = openTasks(seen);
		const run = tasks.runner<string>();
		await run(taskOf('a', done));
		await tasks.close();
		expect(seen.closed()).toBe(1);
		await run(taskOf('a', done));
		expect(done).toEqual(['a', 'a']);
		expect(seen.started).toHaveLength(2);
	});
});
