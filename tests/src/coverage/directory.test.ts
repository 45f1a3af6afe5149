import { describe, expect, it } from 'vitest';
import { completeness, directoryOf, type Tables } from '../../../src/lib/coverage/directory';

const tables: Tables = {
	organisations: [
		{
			id: 'a',
			name: 'A',
			acronym: 'AA',
			country: 'MX',
			cve_ent: '09',
			source: 's1',
			page_date: ''
		},
		{
			id: 'b',
			name: 'B',
			acronym: '',
			country: 'MX',
			cve_ent: '',
			source: 's2',
			page_date: '2026'
		},
		{ id: 'c', name: 'C', country: 'MX', cve_ent: '09', source: 's3', page_date: '2025-03' }
	],
	programmes: [
		{ id: 'p', name: 'P', name_en: 'Pe', operator: 'A', summary_es: 'x', summary_en: 'y' },
		{ id: 'q', name: 'Q', operator: 'State of Q' }
	],
	programmePlaces: [
		{ programme_id: 'p', country: 'MX', cve_ent: '09' },
		{ programme_id: 'p', country: 'MX', cve_ent: '15' },
		{ programme_id: 'q', country: 'PE', cve_ent: '09' },
		{ programme_id: 'q', country: 'MX', cve_ent: '19' }
	]
};

describe('directoryOf(cve_ent, tables)', () => {
	it('names the organisations of a state, and the programmes that run in it', () => {
		const { organisations, programmes } = directoryOf('09', tables);
		expect(organisations.map(({ name }) => name.es)).toEqual(['A (AA)', 'C']);
		expect(organisations.map(({ page_date }) => page_date)).toEqual([null, '2025-03']);
		expect(programmes).toEqual([
			{
				id: 'p',
				name: { es: 'P', en: 'Pe' },
				operator: 'A',
				summary: { es: 'x', en: 'y' },
				source: '',
				page_date: null
			}
		]);
	});

	it('counts nothing that runs abroad', () => {
		expect(directoryOf('19', tables).programmes.map(({ operator }) => operator)).toEqual([
			'State of Q'
		]);
		expect(directoryOf('32', tables)).toEqual({ organisations: [], programmes: [] });
	});
});

describe('completeness(tables)', () => {
	it('counts rows, and those that cite a page of 2025 or later', () => {
		expect(completeness(tables)).toEqual({ organisations: 3, recent: 2, programmes: 2 });
	});
});
