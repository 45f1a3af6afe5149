import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../src/lib/catalog/codebook';
import { note } from '../../../src/lib/catalog/notes';
import {
	findOutcome,
	findVariable,
	MISSING,
	outcome,
	outcomesOf,
	surveyOutcomes,
	surveyVariables,
	variable,
	variablesOf
} from '../../../src/lib/catalog/survey-variables';
import { table } from './tables';

describe('surveyVariables', () => {
	it('begin with the nine of the profile, and have every 0/1 column that a year holds', () => {
		expect(surveyVariables.slice(0, 9).map(({ id }) => id)).toEqual([
			...['state', 'age_group', 'domain', 'education', 'schooling'],
			...['indigenous_language', 'indigenous_identity', 'disability', 'ever_partner']
		]);
		expect(surveyVariables.map(({ id }) => id)).toEqual(
			expect.arrayContaining(surveyOutcomes.map(({ column }) => column))
		);
		expect(surveyVariables.map(({ id }) => id)).not.toContain('total_lifetime');
	});

	it.each(surveyVariables)('$id: categories once each, the one without a value last', (one) => {
		const codes = one.categories.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.at(-1)).toBe(MISSING);
		expect(codes.length).toBeGreaterThan(2);
		if (one.kind === 'flag') expect(codes).toEqual(['yes', 'no', MISSING]);
	});

	it('put an age into ranges without a gap from 15 on', () => {
		const ranges = variable('age_group').categories.flatMap(({ range }) => (range ? [range] : []));
		expect(ranges).toEqual([...[15, 25, 35, 45, 55].map((from) => [from, from + 9]), [65, null]]);
	});

	it.each(['domain', 'education', 'schooling'])('%s has the codes of its column', (id) => {
		const codes = Object.keys(codesOf('endireh_women', id) ?? {});
		expect(variable(id).categories.map(({ code }) => code)).toEqual([...codes, MISSING]);
	});
});

describe('surveyOutcomes', () => {
	it.each(surveyOutcomes)('$column: label, base and notes', ({ label, base, notes }) => {
		expect(label.es).not.toBe(label.en);
		expect(base.es).toMatch(/^las mujeres /);
		expect(base.en).toMatch(/^women /);
		for (const id of notes) expect(note(id).id).toBe(id);
	});

	it('never offer sexual violence by a partner in 2021', () => {
		expect(outcome('partner_sexual').years).toEqual([2016]);
		expect(outcomesOf(2021).map(({ column }) => column)).not.toContain('partner_sexual');
	});
});

describe('variablesOf(year), outcomesOf(year), findVariable(id), findOutcome(column)', () => {
	it('give what the year’s women have', () => {
		expect(variablesOf(2016).map(({ id }) => id)).not.toContain('disability');
		expect(variablesOf(2021).map(({ id }) => id)).toContain('disability');
		expect(outcomesOf(2016).map(({ column }) => column)).toContain('partner_sexual');
	});

	it('say when there is nothing', () => {
		expect(findVariable('total_lifetime')).toBeNull();
		expect(findOutcome('__proto__')).toBeNull();
		expect(() => variable('sex')).toThrow(RangeError);
		expect(() => outcome('state')).toThrow(RangeError);
	});
});

describe('years, against the table of women', () => {
	it('are those in which a woman has a value of the column, and its base is as said', () => {
		const women = table('endireh_women');
		const found = new Map<string, Set<number>>();
		for (const woman of women) {
			const year = Number(woman['survey_year']);
			for (const { column } of surveyVariables) {
				if (woman[column] === '' || found.get(column)?.has(year)) continue;
				found.set(column, (found.get(column) ?? new Set()).add(year));
			}
		}
		for (const { column, years } of surveyVariables) {
			expect([column, [...(found.get(column) ?? [])].sort()]).toEqual([column, [...years]]);
		}
	});
});
