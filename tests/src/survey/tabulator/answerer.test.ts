import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/lib/query/types';
import { openAnswerer } from '../../../../src/lib/survey/tabulator/answerer';
import { crossing, question } from './results';

/** An engine that gives the same rows to every query, and notes the queries. */
function engineOf(rows: Awaited<ReturnType<Engine['query']>>) {
	const asked: string[] = [];
	const started: (readonly string[])[] = [];
	const start = async (tables: readonly string[]): Promise<Engine> => {
		started.push(tables);
		return {
			query: async (sql) => {
				asked.push(sql);
				return rows;
			},
			close: async () => {}
		};
	};
	return { start, asked, started };
}

describe('openAnswerer(options)', () => {
	it('starts one engine with the women of the survey, and gives tables at 95 %', async () => {
		const { start, asked, started } = engineOf([]);
		const answerer = openAnswerer({ start });
		const result = await answerer.tabulate(question);
		expect(result).toMatchObject({ tabulation: question, level: 0.95, cells: [] });
		expect(result.sql).toBe(asked[0]);
		await answerer.tabulate({ ...question, by: ['state'] });
		expect(started).toEqual([['endireh_women']]);
		expect(asked).toHaveLength(2);
		await answerer.close();
	});

	it('a table asked for again is not asked of the engine', async () => {
		const { start, asked } = engineOf([]);
		const answerer = openAnswerer({ start });
		const first = await answerer.tabulate(question);
		expect(await answerer.tabulate({ ...question })).toBe(first);
		expect(asked).toHaveLength(1);
	});

	it('cells without an estimate are refused', async () => {
		const { start } = engineOf([]);
		const answerer = openAnswerer({ start });
		await expect(
			answerer.contrast(crossing, ['missing', 'urban'], ['all', 'all'])
		).rejects.toMatchObject({ name: 'QueryError' });
	});
});
