import { describe, expect, it, vi } from 'vitest';
import type { Contrast, Tabulation, TabulationResult } from '../../../../src/lib/query/tabulation';
import { StaleQuestion } from '../../../../src/lib/query/tasks';
import { QueryError } from '../../../../src/lib/query/types';
import {
	bothEstimated,
	sameTabulation,
	TabulatorEngine,
	type OpenAnswerer
} from '../../../../src/lib/survey/tabulator/engine.svelte';
import { crossing, question } from './results';

const state: Tabulation = { ...question, by: ['state'] };
const education: Tabulation = { ...question, by: ['education'] };
const settle = () => new Promise((done) => setTimeout(done));

interface Call<Value> {
	readonly give: (value: Value) => void;
	readonly fail: (error: unknown) => void;
}

/** An engine whose answers are given by hand. */
function byHand(savesData = false) {
	const tables: (Call<TabulationResult> & { readonly tabulation: Tabulation })[] = [];
	const contrasts: Call<Contrast>[] = [];
	const close = vi.fn(async () => {});
	let opened = 0;
	let failing = false;
	const open: OpenAnswerer = async (progress) => {
		opened++;
		progress({ done: 0, total: 2, text: { es: 'arranca', en: 'starts' } });
		if (failing) throw new QueryError({ es: 'no arrancó', en: 'did not start' });
		return {
			tabulate: (tabulation) =>
				new Promise((give, fail) => tables.push({ tabulation, give, fail })),
			contrast: () => new Promise((give, fail) => contrasts.push({ give, fail })),
			close
		};
	};
	return {
		engine: new TabulatorEngine({ open, savesData: () => savesData }),
		tables,
		contrasts,
		close,
		opened: () => opened,
		fails: (does: boolean) => (failing = does)
	};
}

const answer = (tabulation: Tabulation): TabulationResult => ({ ...crossing, tabulation });

describe('TabulatorEngine', () => {
	it('sleeps until the first question', async () => {
		const { engine, opened } = byHand();
		engine.tables.want(null);
		await settle();
		expect(opened()).toBe(0);
		expect(engine.tables.now).toEqual({ status: 'none' });
	});

	it('wakes ahead of the first question once, and says nothing of it', async () => {
		const { engine, tables, opened } = byHand();
		engine.wake(state);
		engine.wake(state);
		await settle();
		expect([opened(), tables.length]).toEqual([1, 1]);
		expect([engine.tables.now.status, engine.awake]).toEqual(['none', false]);
		engine.tables.want(education);
		await settle();
		expect([opened(), tables.length]).toEqual([1, 2]);
		tables[1]?.give(answer(education));
		await settle();
		expect([engine.tables.now.status, engine.awake]).toEqual(['ready', true]);
	});

	it('does not wake a reader’s connection that saves data, nor tell of a start that fails unasked', async () => {
		const saving = byHand(true);
		saving.engine.wake(state);
		await settle();
		expect(saving.opened()).toBe(0);
		const { engine, opened, fails } = byHand();
		fails(true);
		engine.wake(state);
		await settle();
		expect([opened(), engine.tables.now.status]).toEqual([1, 'none']);
		fails(false);
		engine.tables.want(state);
		await settle();
		expect([opened(), engine.tables.now.status]).toEqual([2, 'loading']);
	});

	it('loads with its steps, then is ready; the same question is asked once', async () => {
		const { engine, tables, opened } = byHand();
		engine.tables.want(state);
		engine.tables.want({ ...state });
		await settle();
		expect(engine.step).toMatchObject({ done: 0, total: 2 });
		expect(engine.tables.now.status).toBe('loading');
		tables[0]?.give(answer(state));
		await settle();
		expect(engine.tables.now).toMatchObject({ status: 'ready', key: state });
		expect([tables.length, opened()]).toEqual([1, 1]);
	});

	it('the newest question wins, and the last answer stays until it comes', async () => {
		const { engine, tables } = byHand();
		engine.tables.want(state);
		await settle();
		tables[0]?.give(answer(state));
		await settle();
		engine.tables.want(education);
		engine.tables.want(question);
		await settle();
		tables[1]?.give(answer(education));
		await settle();
		expect(engine.tables.now).toMatchObject({ status: 'loading', key: question });
		expect(engine.tables.last?.tabulation).toEqual(state);
		tables[2]?.give(answer(question));
		await settle();
		expect(engine.tables.last?.tabulation).toEqual(question);
	});

	it('the question of the last answer is not asked again when the reader comes back to it', async () => {
		const { engine, tables } = byHand();
		engine.tables.want(state);
		await settle();
		tables[0]?.give(answer(state));
		await settle();
		engine.tables.want(education);
		engine.tables.want({ ...state });
		expect(engine.tables.now).toMatchObject({ status: 'ready', key: state, value: answer(state) });
		await settle();
		// A comparison asked meanwhile makes the engine let the overtaken table go.
		tables[1]?.fail(new StaleQuestion());
		await settle();
		expect(tables).toHaveLength(2);
		expect(engine.tables.now.status).toBe('ready');
		expect(engine.tables.last?.tabulation).toEqual(state);
	});

	it('a question taken back leaves nothing', async () => {
		const { engine, tables } = byHand();
		engine.tables.want(state);
		await settle();
		engine.tables.want(null);
		tables[0]?.give(answer(state));
		await settle();
		expect(engine.tables.now).toEqual({ status: 'none' });
		expect(engine.tables.last).toBeNull();
	});

	it('says why it failed, keeps the question, and starts afresh when asked', async () => {
		const { engine, tables, fails, opened } = byHand();
		fails(true);
		engine.tables.want(state);
		await settle();
		expect(engine.tables.now).toEqual({
			status: 'failed',
			key: state,
			reason: { es: 'no arrancó', en: 'did not start' }
		});
		engine.tables.want(state);
		await settle();
		expect(opened()).toBe(1);
		fails(false);
		engine.go();
		await settle();
		tables[0]?.give(answer(state));
		await settle();
		expect(engine.tables.now.status).toBe('ready');
		expect(opened()).toBe(2);
	});

	it('where data are to be saved, it waits to be told', async () => {
		const { engine, tables, opened } = byHand(true);
		engine.tables.want(state);
		await settle();
		expect(engine.tables.now).toEqual({ status: 'held', key: state });
		expect(opened()).toBe(0);
		engine.go();
		await settle();
		tables[0]?.give(answer(state));
		await settle();
		engine.tables.want(education);
		expect(engine.tables.now.status).toBe('loading');
	});

	it('compares two cells with the same engine', async () => {
		const { engine, contrasts, opened } = byHand();
		engine.contrasts.want({
			result: crossing,
			first: ['15_24', 'rural'],
			second: ['25_34', 'rural']
		});
		await settle();
		contrasts[0]?.fail(new Error('gone'));
		await settle();
		expect(engine.contrasts.now).toMatchObject({
			status: 'failed',
			reason: { en: 'The browser could not start the query engine.' }
		});
		expect(opened()).toBe(1);
	});

	it('closes what was opened', async () => {
		const { engine, close } = byHand();
		engine.close();
		expect(close).not.toHaveBeenCalled();
		engine.tables.want(state);
		await settle();
		engine.close();
		await settle();
		expect(close).toHaveBeenCalledOnce();
	});
});

describe('sameTabulation(a, b)', () => {
	it('the question alone counts', () => {
		expect(sameTabulation(question, { ...question })).toBe(true);
		expect(sameTabulation(question, { ...question, by: ['domain', 'age_group'] })).toBe(false);
		expect(
			sameTabulation(question, { ...question, base: [{ variable: 'domain', codes: ['rural'] }] })
		).toBe(false);
	});
});

describe('bothEstimated(pair)', () => {
	it('needs an estimate in each cell', () => {
		const first = ['15_24', 'rural'];
		expect(bothEstimated({ result: crossing, first, second: ['all', 'all'] })).toBe(true);
		expect(bothEstimated({ result: crossing, first, second: ['missing', 'urban'] })).toBe(false);
		expect(bothEstimated({ result: crossing, first, second: ['missing', 'rural'] })).toBe(false);
	});
});
