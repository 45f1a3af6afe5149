import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../../src/lib/catalog/states';
import { takeName } from '../../../../../src/lib/survey/tabulator/take/file-name';
import { result } from './result';

const { tabulation } = result();
const plain = { ...tabulation, base: [] };

describe('takeName(tabulation, level, extension)', () => {
	it.each([
		[plain, 0.95, 'csv', 'endireh_2021_partner_any_age_group_by_domain.csv'],
		[{ ...plain, by: ['state'] }, 0.95, 'xlsx', 'endireh_2021_partner_any_state.xlsx'],
		[{ ...plain, by: [], surveyYear: 2016 }, 0.9, 'R', 'endireh_2016_partner_any_90.R'],
		[
			tabulation,
			0.95,
			'sql',
			'endireh_2021_partner_any_age_group_by_domain_state-20-21_domain-rural.sql'
		]
	] as const)('%j at %d as %s is %4$s', (asked, level, extension, name) => {
		expect(takeName(asked, level, extension)).toBe(name);
	});

	it('counts the filters that would make it too long', () => {
		const codes = states.map(({ cve_ent }) => cve_ent);
		const many = { ...plain, base: [{ variable: 'state', codes }, ...tabulation.base] };
		expect(takeName(many, 0.95, 'csv')).toBe(
			'endireh_2021_partner_any_age_group_by_domain_3-filters.csv'
		);
	});

	it('of whatever words is short, and of plain letters alone', () => {
		const word = fc.string({ maxLength: 80 });
		fc.assert(
			fc.property(word, fc.array(word, { maxLength: 2 }), fc.array(word), (outcome, by, codes) => {
				const base = [{ variable: 'domain', codes }];
				const name = takeName({ surveyYear: 2021, outcome, base, by }, 0.9, 'csv');
				expect(name).toMatch(/^endireh_2021_?[a-z0-9_-]*\.csv$/);
				expect(name.length).toBeLessThanOrEqual(124);
			})
		);
	});
});
