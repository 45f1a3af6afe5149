import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/lib/catalog/indicators';
import { answerPath } from '../../../src/lib/query/answer-path';
import { filtersOf, womenWhere } from '../../../src/lib/query/filters';
import { sqlFor, tablesFor } from '../../../src/lib/query/sql';
import { named, quoted } from '../../../src/lib/query/sql-text';
import { QueryError, type Filters, type Question } from '../../../src/lib/query/types';

const rural: Question = {
	indicator: 'partner_lifetime_any',
	year: 2021,
	filters: { domain: 'rural', age: '55_plus' }
};
const asked = (indicator: string, year: number, filters: Filters = {}): Question => ({
	indicator,
	year,
	filters
});

describe('sqlFor(question)', () => {
	it('reads the published estimate when nothing is filtered', () => {
		const sql = sqlFor({ ...rural, filters: {} });
		expect(sql).toContain('from prevalence');
		expect(sql).toContain("indicator = 'partner_lifetime_any'");
		expect(sql).toContain('survey_year = 2021');
	});

	it('computes from the women when something is', () => {
		const sql = sqlFor(rural);
		expect(sql).toContain('from endireh_women');
		expect(sql).toContain("domain = 'rural'");
		expect(sql).toContain('age >= 55');
	});

	it('reads only the tables that it says it reads', () => {
		for (const { id, years } of indicators) {
			const question = asked(id, years[0] ?? 0);
			const read = [...sqlFor(question).matchAll(/(?:from|join) ([a-z_]+)/g)].map(
				(found) => found[1]
			);
			const defined = [...sqlFor(question).matchAll(/([a-z_]+) as (?:materialized )?\(/g)].map(
				(found) => found[1]
			);
			const tables = new Set(read.filter((name) => !defined.includes(name)));
			expect([id, [...tables].sort()]).toEqual([id, [...tablesFor(question)].sort()]);
		}
	});

	it('writes keywords in lower case', () => {
		for (const { id, years } of indicators)
			expect(sqlFor(asked(id, years[0] ?? 0))).not.toMatch(/\b(?:SELECT|FROM|WHERE|JOIN|WITH)\b/);
	});

	it.each<[string, Question]>([
		['a cut of a survey', asked('partner_lifetime_any', 2021, { cut: '2025-06' })],
		['a place of a register', asked('femicide_rate', 2024, { domain: 'rural' })],
		['an age of an aggregate', asked('community_lifetime', 2021, { age: '15_24' })],
		['any filter of a directory', asked('programmes_documented', 2026, { cut: '2025-06' })],
		['a cut that is no month', asked('femicide_rate', 2024, { cut: "2025-06' or '1'='1" })]
	])('refuses %s, in both languages', (_, question) => {
		expect(() => sqlFor(question)).toThrow(QueryError);
	});

	it('refuses values that a filter does not have', () => {
		const filters = JSON.parse(`{"age": "0_14"}`) as Filters;
		expect(() => sqlFor({ ...rural, filters })).toThrow(QueryError);
		const place = JSON.parse(`{"domain": "rural' or true --"}`) as Filters;
		expect(() => sqlFor({ ...rural, filters: place })).toThrow(QueryError);
		expect(() => sqlFor(asked('femicide_rate', 2021.5))).toThrow(RangeError);
		expect(() => sqlFor(asked('none', 2021))).toThrow(RangeError);
	});
});

describe('filtersOf(indicatorId, year)', () => {
	it('is the cut for counts, place and age for microdata, nothing for the rest', () => {
		expect(filtersOf('femicide_share', 2021)).toEqual({ cut: true, domain: false, age: false });
		expect(filtersOf('childhood_sexual', 2021)).toEqual({ cut: false, domain: true, age: true });
		expect(filtersOf('homicide_deaths_rate', 2021)).toEqual({
			cut: false,
			domain: false,
			age: false
		});
	});

	it('is nothing for a survey indicator in a year whose women’s answers are not held', () => {
		const none = { cut: false, domain: false, age: false };
		expect(filtersOf('childhood_any', 2021)).toEqual({ ...none, domain: true, age: true });
		expect(filtersOf('childhood_any', 2016)).toEqual(none);
		expect(filtersOf('community_lifetime', 2021)).toEqual(none);
	});
});

describe('womenWhere(filters)', () => {
	it('has one condition a filter', () => {
		expect(womenWhere({})).toEqual([]);
		expect(womenWhere({ age: '25_34' })).toEqual(['age between 25 and 34']);
		expect(womenWhere({ domain: 'urban' })).toEqual(["domain = 'urban'"]);
	});
});

describe('quoted(text), named(name)', () => {
	it('double the quotes within', () => {
		expect(quoted("d'or")).toBe("'d''or'");
		expect(named('a "b"')).toBe('"a ""b"""');
	});
});

describe('answerPath(question)', () => {
	it('is a file by indicator and year', () => {
		expect(answerPath(asked('femicide_rate', 2024))).toBe('/data/answers/femicide_rate/2024.json');
		expect(answerPath(asked('femicide_rate', 2024, { cut: undefined }))).toContain('/2024.json');
	});

	it('refuses a question with filters', () => {
		expect(() => answerPath(rural)).toThrow(QueryError);
	});
});
