import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../../src/lib/catalog/states';
import { takeName } from '../../../../../src/lib/survey/tabulator/take/file-name';
import { result } from './result';

const { tabulation } = result();
const plain = { ...tabulation, base: [] };

describe('takeName(tabulation, level)', () => {
	it.each([
		[plain, 0.95, 'endireh_2021_partner_any_age_group_by_domain'],
		[{ ...plain, by: ['state'] }, 0.95, 'endireh_2021_partner_any_state'],
		[{ ...plain, by: [], surveyYear: 2016 }, 0.9, 'endireh_2016_partner_any_90'],
		[tabulation, 0.95, 'endireh_2021_partner_any_age_group_by_domain_state-20-21_domain-rural']
	] as const)('%j at %d is %s', (asked, level, name) => {
		expect(takeName(asked, level)).toBe(name);
	});

	it('counts the filters that would make it too long', () => {
		const codes = states.map(({ cve_ent }) => cve_ent);
		const many = { ...plain, base: [{ variable: 'state', codes }, ...tabulation.base] };
		expect(takeName(many, 0.95)).toBe('endireh_2021_partner_any_age_group_by_domain_3-filters');
	});

	it('of whatever words is short, and of plain letters alone', () => {
		const word = fc.string({ maxLength: 80 });
		fc.assert(
			fc.property(word, fc.array(word, { maxLength: 2 }), fc.array(word), (outcome, by, codes) => {
				const base = [{ variable: 'domain', codes }];
				const name = takeName({ surveyYear: 2021, outcome, base, by }, 0.9);
				expect(name).toMatch(/^endireh_2021_?[a-z0-9_-]*$/);
				expect(name.length).toBeLessThanOrEqual(120);
			})
		);
	});
});
