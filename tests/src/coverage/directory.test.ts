import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../../src/lib/coverage/directory';
import type { Organisation } from '../../../src/lib/query/response-records';
import { organisation } from '../interventions/organisations/organisation';
import { programmeOf, reported } from '../interventions/programmes/programmes';

const named = (id: string, change: Partial<Organisation> = {}) =>
	organisation(id.toUpperCase(), {
		id,
		cve_ent: '09',
		url: `https://example.org/${id}`,
		...change
	});

const place = (country: string, cve_ent: string | null) => ({ country, cve_ent, place: null });
const reached = (measure: string, value: number, qualifier: string) => ({
	...reported,
	...{ measure, value, qualifier, year: 2018, period_start: null, period_end: null }
});

const records = {
	organisations: [
		named('a', { acronym: 'AA', works_with_men: 'yes' }),
		named('b', { cve_ent: null }),
		named('c', { page_date: '2025-03' })
	],
	programmes: [
		programmeOf('p', {
			operator: 'A',
			population: ['boys', 'families'],
			places: [place('MX', '09'), place('MX', '15')],
			reach: [
				reached('participants', 1560, 'more_than'),
				reached('participants', 9000, 'expected'),
				reached('projects_funded', 5, 'exact')
			]
		}),
		programmeOf('q', { places: [place('PE', '09'), place('MX', '19')] })
	]
};

const addressOf = ({ url, source }: { url: string | null; source: string }) => url ?? `#${source}`;

describe('directoryOf(cve_ent, records, addressOf)', () => {
	const { organisations, programmes } = directoryOf('09', records, addressOf);

	it('names the organisations of a state, and the programmes that run in it', () => {
		expect(organisations.map(({ name }) => name.es)).toEqual(['A (AA)', 'C']);
		expect(organisations.map(({ men }) => men)).toEqual([true, false]);
		expect(organisations.map(({ page_date }) => page_date)).toEqual([null, '2025-03']);
		expect(programmes.map(({ id, operator, men }) => [id, operator, men])).toEqual([
			['p', 'A', true]
		]);
	});

	it('leads to the page that says so, or to the publication', () => {
		expect(organisations[0]?.source).toBe('https://example.org/a');
		expect(programmes[0]?.source).toBe('#study-2022');
	});

	it('gives each figure of people reached as it was reported, and none that was only expected', () => {
		expect(programmes[0]?.reach.map(({ en }) => en)).toEqual([
			'Participants: more than 1,560 men (2018, according to whoever runs the programme)'
		]);
	});

	it('names nothing that runs abroad', () => {
		expect(directoryOf('19', records, addressOf).programmes.map(({ id }) => id)).toEqual(['q']);
		expect(directoryOf('32', records, addressOf)).toEqual({ organisations: [], programmes: [] });
	});
});
