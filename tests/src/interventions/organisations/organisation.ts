import type { Organisation } from '../../../../src/lib/query/response-records';

/** An organisation as a test needs it. */
export function organisation(
	name: string,
	rest: Partial<Omit<Organisation, 'name'>> = {}
): Organisation {
	return {
		id: name.toLowerCase().replaceAll(' ', '-'),
		name,
		acronym: null,
		cve_ent: null,
		municipality: null,
		scope: null,
		themes: [],
		works_with_men: 'unknown',
		founded: null,
		website: null,
		source: 'organisations',
		url: `https://example.org/${name.length}`,
		status: 'stated',
		page_date: null,
		listed_in: ['pages'],
		...rest
	};
}
