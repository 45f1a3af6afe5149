import { describe, expect, it } from 'vitest';
import { dataRecords } from '../records';

describe('data/study-2022, the annexes', () => {
	const value = (table: string, variable: string, group: string) =>
		dataRecords(`study-2022/${table}.csv`).find(
			(row) => row.variable === variable && row.group === group
		)?.value;

	it.each([
		['study_csos', 'organisations', 'all', '8'],
		['study_csos', 'mean_age_of_respondent', 'all', '47.7'],
		['study_csos', 'mean_workers', 'all', '24.8'],
		['study_csos', 'state_family_violence_rank', 'juconi-a-c', '11'],
		['study_csos', 'state_family_violence_rank', 'hombres-por-la-equidad-a-c', '24'],
		['study_beneficiaries', 'participants', 'men', '8'],
		['study_beneficiaries', 'participants', 'boys', '4'],
		['study_beneficiaries', 'mean_age', 'boys', '13.2'],
		['study_beneficiaries', 'works', 'boys', '0'],
		['study_beneficiaries', 'says_applies_it', 'all', '10']
	])('%s: %s of %s is %s', (table, variable, group, expected) => {
		expect(value(table, variable, group)).toBe(expected);
	});

	it('choose the eight from a directory, a search and experts', () => {
		const chosen = ['directory', 'search', 'experts'].map((group) =>
			Number(value('study_csos', 'chosen_from', group))
		);
		expect(chosen.reduce((total, n) => total + n, 0)).toBe(8);
	});

	it('have men’s schooling and marital state add up', () => {
		const sum = (...variables: string[]) =>
			variables
				.map((variable) => Number(value('study_beneficiaries', variable, 'men')))
				.reduce((total, n) => total + n, 0);
		expect(sum('upper_secondary_unfinished', 'bachelor', 'master')).toBe(100);
		expect(sum('single', 'married_or_cohabiting')).toBe(100);
	});
});
