import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/lib/query/session';
import { StaleQuestion } from '../../../src/lib/query/tasks';
import { QueryError, type Engine, type Question, type SqlRow } from '../../../src/lib/query/types';

const survey: Question = {
	indicator: 'partner_lifetime_any',
	year: 2021,
	filters: { domain: 'rural' }
};
const younger: Question = { ...survey, filters: { domain: 'rural', age: '15_24' } };
const deaths: Question = { indicator: 'homicide_deaths_rate', year: 2020, filters: {} };

/** An engine that answers every query with the same rows, and what was asked of it. */
function recorder(rows: readonly SqlRow[] = []) {
	const asked: string[] = [];
	const started: (readonly string[])[] = [];
	let closed = 0;
	const start = async (tables: readonly string[]): Promise<Engine> => {
		started.push(tables);
		return {
			async query(sql) {
				asked.push(sql);
				return rows;
			},
			async close() {
				closed++;
			}
		};
	};
	return { asked, started, start, closed: () => closed };
}

describe('openSession(options)', () => {
	it('starts nothing before the first question, and then with the tables it needs', async () => {
		const seen = recorder();
		const session = openSession(seen);
		expect(seen.started).toEqual([]);
		const result = await session.ask(survey);
		expect(seen.started).toEqual([['endireh_women']]);
		expect(result.question).toBe(survey);
		expect(result.rows).toHaveLength(33);
	});

	it('keeps the engine, and answers the same question once', async () => {
		const seen = recorder();
		const session = openSession(seen);
		await session.ask(survey);
		await session.ask(younger);
		await session.ask({ ...survey, filters: { ...survey.filters } });
		expect(seen.started).toHaveLength(1);
		expect(seen.asked).toHaveLength(2);
	});

	it('starts afresh with both when a question needs another table', async () => {
		const seen = recorder();
		const session = openSession(seen);
		await session.ask(survey);
		await session.ask(deaths);
		await session.ask(younger);
		expect(seen.started).toEqual([
			['endireh_women'],
			['endireh_women', 'homicide_deaths', 'population']
		]);
		expect(seen.closed()).toBe(1);
	});

	it('lets a question go that a newer one overtook, without running it', async () => {
		const seen = recorder();
		const session = openSession(seen);
		const answers = await Promise.allSettled([survey, younger, deaths].map(session.ask));
		const reasons = answers.map(
			(one) => one.status === 'rejected' && one.reason instanceof StaleQuestion
		);
		expect(reasons).toEqual([true, true, false]);
		expect(seen.asked).toHaveLength(1);
	});

	it('answers a question that is asked again after another', async () => {
		const seen = recorder();
		const session = openSession(seen);
		const answers = await Promise.allSettled([survey, younger, survey].map(session.ask));
		expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	});

	it('passes a failure on, and tries again at the next ask', async () => {
		const seen = recorder();
		let refuse = true;
		const session = openSession({
			async start(tables) {
				if (refuse) throw new QueryError({ es: 'no', en: 'no' });
				return seen.start(tables);
			}
		});
		await expect(session.ask(survey)).rejects.toBeInstanceOf(QueryError);
		refuse = false;
		expect((await session.ask(survey)).rows).toHaveLength(33);
	});

	it('closes its engine', async () => {
		const seen = recorder();
		const session = openSession(seen);
		await session.ask(survey);
		await session.close();
		expect(seen.closed()).toBe(1);
	});
});
