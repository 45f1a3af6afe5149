import { describe, expect, it } from 'vitest';
import { profileResponse } from '../../../src/lib/query/profile-response';
import type { ProfileSources } from '../../../src/lib/query/profile-sources';
import type {
	Organisation,
	Programme,
	ProgrammeReach
} from '../../../src/lib/query/response-records';

const organisation = (
	id: string,
	cve_ent: string | null,
	rest: Partial<Organisation> = {}
): Organisation => ({
	...{ id, name: id, acronym: null, cve_ent, municipality: null, scope: null, themes: [] },
	...{ works_with_men: 'unknown', founded: null, website: null, status: null, page_date: null },
	...{ listed_in: [], source: 'organisations', url: `https://example.org/${id}` },
	...rest
});

const reach = (value: number, rest: Partial<ProgrammeReach> = {}): ProgrammeReach => ({
	...{ measure: 'participants', value, unit: 'men', qualifier: 'exact', reported_by: 'operator' },
	...{ year: null, period_start: null, period_end: null, n: null, source: 'mens-programmes' },
	url: null,
	...rest
});

const programme = (
	id: string,
	places: readonly (readonly [country: string, cve_ent: string | null])[],
	rest: Partial<Programme> = {}
): Programme => ({
	...{ id, name: { es: `${id} es`, en: `${id} en` }, organisation: null, operator: null },
	...{ operator_kind: null, country: 'MX', start_year: null, end_year: null, approaches: [] },
	...{ population: [], format: [], prevention_level: null, evaluation: 'none' },
	...{ evaluation_state: null, sessions: null, weeks: null, sessions_per_week: null },
	...{ session_hours: null, group_min: null, group_max: null, facilitators: null },
	...{ summary: { es: '', en: '' }, adapted_from: null, results: [], features: [], also: [] },
	...{ family_violence_rank: null, source: 'mens-programmes', url: null, reach: [] },
	places: places.map(([country, cve_ent]) => ({ country, cve_ent, place: null })),
	...rest
});

const none: ProfileSources['response'] = {
	...{ alerts: [], services: [], budget: [], figures: [], sql: {} },
	calls: { from: '2019-01', cut: '2020-10', n: {}, source: 'calls-911' }
};

const of = (
	place: string,
	organisations: readonly Organisation[],
	programmes: readonly Programme[] = []
) => profileResponse({ response: none, organisations, programmes }, place);

describe('profileResponse(sources, place)', () => {
	it('counts organisations of the place, those with men, and how many one page names', () => {
		const page = { url: 'https://example.org/list', page_date: '2019' };
		const all = [
			organisation('a', '20', { ...page, works_with_men: 'yes' }),
			organisation('b', '20', page),
			organisation('c', '20', { url: null, page_date: '2021-03', works_with_men: 'no' }),
			organisation('d', '21', { works_with_men: 'yes', page_date: '2026' }),
			organisation('e', null, page)
		];
		expect(of('20', all).organisations).toEqual({
			...{ n: 3, men: 1, from_one_page: 2, newest: '2021-03' }
		});
		expect(of('00', all).organisations).toEqual({
			...{ n: 5, men: 2, from_one_page: 3, newest: '2026' }
		});
		expect(of('09', all).organisations).toEqual({ n: 0, men: 0, from_one_page: 0, newest: null });
	});

	it('lists the programmes of the place, with men or not, and whether they are elsewhere too', () => {
		const all = [
			programme('here', [['MX', '20']], { population: ['men_who_use_violence', 'families'] }),
			programme('also', [
				['MX', '20'],
				['PE', null]
			]),
			programme('there', [['MX', '21']], { population: ['men'] }),
			programme('abroad', [['PE', '20']]),
			programme('somewhere', [['MX', null]])
		];
		const said = (place: string) =>
			of(place, [], all).programmes.map(({ id, men, only_here }) => [id, men, only_here]);
		expect(said('20')).toEqual([
			['here', true, true],
			['also', false, false]
		]);
		expect(said('00').map(([id]) => id)).toEqual(['here', 'also', 'there', 'somewhere']);
	});

	it('takes the largest number of people, as told: nothing expected, no part of them, nothing else', () => {
		const told = reach(560, { qualifier: 'more_than', measure: 'people_reached' });
		const all = [
			programme('a', [['MX', '20']], {
				reach: [
					reach(9000, { qualifier: 'expected' }),
					reach(100),
					told,
					reach(600, { unit: 'percent', measure: 'completed' }),
					reach(5000, { measure: 'survey_sent_to' })
				]
			}),
			programme('b', [['MX', '20']], { reach: [reach(7, { measure: 'proposals_received' })] })
		];
		expect(of('20', [], all).programmes.map((one) => one.reach)).toEqual([told, null]);
	});
});
