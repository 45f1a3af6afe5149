import { describe, expect, it } from 'vitest';
import {
	differingRows,
	hasFilters,
	sameQuestion,
	shownResult
} from '../../../src/lib/map/filtered';
import type { Question, Result } from '../../../src/lib/query/types';
import { rows, survey } from './results';

const rural: Question = { ...survey.question, filters: { domain: 'rural' } };
const filtered: Result = { ...survey, question: rural };

describe('hasFilters(question)', () => {
	it('does not count a filter that is not set', () => {
		expect(hasFilters(rural)).toBe(true);
		expect(hasFilters({ ...survey.question, filters: { age: undefined } })).toBe(false);
	});
});

describe('sameQuestion(a, b)', () => {
	it('holds indicator, year and filters together', () => {
		expect(sameQuestion(rural, { ...rural, filters: { domain: 'rural', age: undefined } })).toBe(
			true
		);
		expect(sameQuestion(rural, survey.question)).toBe(false);
		expect(sameQuestion(rural, { ...rural, year: 2016 })).toBe(false);
	});
});

describe('shownResult(published, filtered, question)', () => {
	it('shows the filtered result only when it answers the question asked', () => {
		const ready = { status: 'ready', question: rural, result: filtered } as const;
		expect(shownResult(survey, ready, rural)).toBe(filtered);
		expect(shownResult(survey, ready, { ...rural, year: 2016 })).toBe(survey);
	});

	it('keeps the published answer while loading and after a failure', () => {
		expect(shownResult(survey, { status: 'loading', question: rural, step: null }, rural)).toBe(
			survey
		);
		const reason = { es: 'no', en: 'no' };
		expect(shownResult(survey, { status: 'failed', question: rural, reason }, rural)).toBe(survey);
	});
});

describe('differingRows(a, b)', () => {
	it('finds none between equal results, the order and the last digit apart', () => {
		const again = {
			...survey,
			rows: survey.rows
				.map((each) => ({ ...each, value: each.value === null ? null : each.value * (1 + 1e-13) }))
				.reverse()
		};
		expect(differingRows(again, survey)).toBe(0);
	});

	it('counts rows that changed, lack a value or are missing', () => {
		expect(differingRows({ ...survey, rows: rows({}) }, survey)).toBe(4);
		expect(differingRows({ ...survey, rows: survey.rows.slice(1) }, survey)).toBe(1);
	});
});
