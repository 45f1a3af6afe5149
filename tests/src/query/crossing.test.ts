import { describe, expect, it } from 'vitest';
import { variable } from '../../../src/lib/catalog/survey-variables';
import { codeSql, crossingOf, keptBy, keptSql } from '../../../src/lib/query/crossing';
import { ALL, type Tabulation } from '../../../src/lib/query/tabulation';
import { QueryError, type SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const whole: Tabulation = { surveyYear: 2021, outcome: 'partner_any', base: [], by: [] };
const rural = { variable: 'domain', codes: ['rural'] };

describe('crossingOf(tabulation)', () => {
	it('puts the variables of the catalogue in the place of their ids', () => {
		const crossing = crossingOf({ ...whole, base: [rural], by: ['state', 'age_group'] });
		expect(crossing.by).toEqual([variable('state'), variable('age_group')]);
		expect(crossing.base).toEqual([{ variable: variable('domain'), codes: ['rural'] }]);
	});

	const refused: readonly [string, Partial<Record<keyof Tabulation, unknown>>][] = [
		['a year without a survey', { surveyYear: 2011 }],
		['an outcome that does not exist', { outcome: 'partner_any; drop table endireh_women' }],
		['an outcome that this year does not have', { outcome: 'partner_sexual' }],
		['a column that is no outcome', { outcome: 'age' }],
		['a variable that does not exist', { by: ['income'] }],
		['a variable that this year does not have', { surveyYear: 2016, by: ['disability'] }],
		['a variable twice', { by: ['domain', 'domain'] }],
		['three variables', { by: ['state', 'domain', 'age_group'] }],
		['a filter by a variable that does not exist', { base: [{ ...rural, variable: 'income' }] }],
		['a filter by a category that does not exist', { base: [{ ...rural, codes: ["' or true"] }] }],
		['a filter by no category', { base: [{ ...rural, codes: [] }] }],
		['two filters by one variable', { base: [rural, { ...rural, codes: ['urban'] }] }]
	];

	it.each(refused)('refuses %s, in both languages', (_, change) => {
		const asked = { ...whole, ...change } as Tabulation;
		const refusal = (() => {
			try {
				return crossingOf(asked);
			} catch (error) {
				return error;
			}
		})();
		expect(refusal).toBeInstanceOf(QueryError);
		const { text } = refusal as QueryError;
		expect(text.es).not.toBe(text.en);
		for (const words of [text.es, text.en]) expect(words).toMatch(/\.$/);
	});
});

describe('keptBy(crossing, codes)', () => {
	const crossing = crossingOf({ ...whole, by: ['state', 'domain'] });

	it('keeps by each code, and by none where it is a total', () => {
		expect(keptBy(crossing, ['09', 'urban'])).toHaveLength(2);
		expect(keptBy(crossing, [ALL, 'urban'])).toEqual([
			{ variable: variable('domain'), codes: ['urban'] }
		]);
		expect(keptBy(crossing, [ALL, ALL])).toEqual([]);
	});

	it('refuses codes of other categories, or too few', () => {
		expect(() => keptBy(crossing, ['33', 'urban'])).toThrow(QueryError);
		expect(() => keptBy(crossing, ['09'])).toThrow(QueryError);
	});
});

describe('codeSql(variable) and keptSql(kept)', () => {
	const ages: readonly SqlValue[] = [14, 15, 24, 25, 34, 44, 45, 64, 65, 97, null];
	const women = ages.map((age, at): readonly SqlValue[] => [
		at,
		['urban', 'rural', null][at % 3] ?? null,
		[0, 1, null, 1][at % 4] ?? null,
		age
	]);
	const columns = 'id integer, domain text, disability integer, age integer';

	it.each(['domain', 'disability', 'age_group'])(
		'put each woman into the category of %s that keeps her, and no other',
		async (id) => {
			const asked = variable(id);
			const engine = await inlineEngine({ women: { columns, rows: women } });
			const kept = asked.categories.map(
				({ code }) =>
					`select id, '${code}' as code from women where ${keptSql({ variable: asked, codes: [code] })}`
			);
			const byKeeping = await engine.query(`${kept.join(' union all ')} order by id, code`);
			const byCode = await engine.query(
				`select id, ${codeSql(asked)} as code from women order by id`
			);
			await engine.close();
			expect(byCode).toEqual(byKeeping);
			expect(byCode).toHaveLength(women.length);
		}
	);

	it('gives the missing category to women without a value, or out of every range', async () => {
		const engine = await inlineEngine({ women: { columns, rows: women } });
		const missing = keptSql({ variable: variable('age_group'), codes: ['65_plus', 'missing'] });
		const rows = await engine.query(`select age from women where ${missing} order by id`);
		await engine.close();
		expect(rows.map(({ age }) => age)).toEqual([14, 65, 97, null]);
	});
});
