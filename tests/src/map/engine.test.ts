import { describe, expect, it } from 'vitest';
import { FilterEngine, type OpenSession } from '../../../src/lib/map/engine.svelte';
import { QueryError, type Question, type Result } from '../../../src/lib/query/types';
import { survey } from './results';

const rural: Question = { ...survey.question, filters: { domain: 'rural' } };
const urban: Question = { ...survey.question, filters: { domain: 'urban' } };

/** A session whose answers are given by hand. */
function byHand() {
	const asked: { question: Question; give: (result: Result) => void; fail: (e: Error) => void }[] =
		[];
	let opened = 0;
	const open: OpenSession = async (progress) => {
		opened++;
		progress({ done: 0, total: 2, text: { es: 'a', en: 'a' } });
		return {
			ask: (question) => new Promise((give, fail) => asked.push({ question, give, fail })),
			close: async () => {}
		};
	};
	return { engine: new FilterEngine(open), asked, opened: () => opened };
}

const settle = () => new Promise((done) => setTimeout(done));

describe('FilterEngine', () => {
	it('starts nothing for a question without filters', async () => {
		const { engine, opened } = byHand();
		engine.want(survey.question);
		await settle();
		expect(engine.filtered.status).toBe('none');
		expect(opened()).toBe(0);
	});

	it('loads, tells its steps, and is ready with the result', async () => {
		const { engine, asked } = byHand();
		engine.want(rural);
		expect(engine.filtered).toMatchObject({ status: 'loading', question: rural });
		await settle();
		expect(engine.filtered).toMatchObject({ step: { done: 0, total: 2 } });
		const result = { ...survey, question: rural };
		asked[0]?.give(result);
		await settle();
		expect(engine.filtered).toEqual({ status: 'ready', question: rural, result });
	});

	it('asks once for the same question, and lets go of one overtaken', async () => {
		const { engine, asked } = byHand();
		engine.want(rural);
		engine.want({ ...rural });
		engine.want(urban);
		await settle();
		expect(asked.map(({ question }) => question.filters.domain)).toEqual(['rural', 'urban']);
		asked[0]?.give({ ...survey, question: rural });
		await settle();
		expect(engine.filtered).toMatchObject({ status: 'loading', question: urban });
	});

	it('says why it failed, and tries again when asked', async () => {
		const { engine, asked, opened } = byHand();
		const text = { es: 'Tardó demasiado.', en: 'It took too long.' };
		engine.want(rural);
		await settle();
		asked[0]?.fail(new QueryError(text));
		await settle();
		expect(engine.filtered).toEqual({ status: 'failed', question: rural, reason: text });
		engine.retry();
		await settle();
		expect(asked).toHaveLength(2);
		expect(opened()).toBe(1);
	});

	it('forgets the filtered result when the filters are taken off', async () => {
		const { engine, asked } = byHand();
		engine.want(rural);
		await settle();
		asked[0]?.give({ ...survey, question: rural });
		await settle();
		engine.want(survey.question);
		expect(engine.filtered).toEqual({ status: 'none' });
	});
});
