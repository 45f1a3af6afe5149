/** A small record of a profile, written out: a million women, one whole year of killings and a part of the next. */
import type { ProfileProgramme, ProfileRecord } from '../../../src/lib/query/profile-records';
import type { YearSeries } from '../../../src/lib/query/records';
import type { Alert } from '../../../src/lib/query/response-records';

type Ends = readonly [estimate: number, low: number | null, high: number | null];

interface Of {
	readonly estimate?: Ends;
	/** Of femicide and of intentional homicide, women, in 2025. */
	readonly victims?: readonly [number, number];
	readonly alerts?: readonly Alert[];
	readonly centres?: number;
	readonly organisations?: number;
	/** Organisations that work with men. */
	readonly men?: number;
	readonly onePage?: number;
	readonly newest?: string | null;
	readonly programmes?: readonly ProfileProgramme[];
}

const source = { source: 'gender-alerts', url: 'https://www.example.org/page' };

export const alert = (cve_ent: string, declared_on: string, of: Partial<Alert> = {}): Alert => ({
	cve_ent,
	declared_on,
	precision: 'day',
	n_municipalities: 2,
	municipalities: [],
	extent: 'listed',
	reasons: ['femicidal_violence'],
	issuer: 'federal',
	status: 'declared',
	other_days: [],
	note: null,
	...source,
	...of
});

export const programme = (men: boolean, of: Partial<ProfileProgramme> = {}): ProfileProgramme => ({
	id: 'talleres',
	name: { es: 'Talleres', en: 'Workshops' },
	men,
	reach: null,
	only_here: true,
	...of
});

const figure = (cve_ent: string, [estimate, low, high]: Ends) => ({
	cve_ent,
	estimate,
	se: null,
	df: null,
	low,
	high,
	precision: null,
	numerator: null,
	denominator: null,
	sample: null,
	origin: 'microdata' as const,
	source: 'endireh'
});

const WHOLE: Ends = [40, 39, 41];

function killings(cve_ent: string, victims: readonly [number, number]): ProfileRecord['killings'] {
	const series = (['femicide', 'women_homicide'] as const).flatMap((count, at): YearSeries[] => [
		{
			count,
			unit: 'victims',
			register: 'cnsp',
			cut: '2026-05',
			first: 2025,
			months: [12],
			n: { [cve_ent]: [victims[at] ?? 0] },
			sources: ['sesnsp-victims']
		},
		{
			count,
			unit: 'victims',
			register: 'rnid',
			cut: '2026-08',
			first: 2026,
			months: [8],
			n: { [cve_ent]: [5] },
			sources: ['sesnsp-bulletins']
		}
	]);
	const women = { [cve_ent]: [1_000_000, 1_000_000] };
	return { topic: 'femicide', first: 2025, women, series, sql: '' };
}

export function place(
	cve_ent: string,
	{
		estimate = WHOLE,
		victims = [10, 20],
		alerts = [],
		centres = 0,
		organisations = 0,
		men = 0,
		onePage = 0,
		newest = null,
		programmes = []
	}: Of = {}
): ProfileRecord {
	return {
		cve_ent,
		people: {
			year: 2025,
			women: 1_000_000,
			men: 900_000,
			share: 1.47,
			source: 'conapo-population'
		},
		context: { year: 2020, population: 1, urban: 50, marginalised: 50, source: 'marginalisation' },
		alike: ['09', '15', '21'],
		survey: [
			{
				indicator: 'partner_lifetime_any',
				year: 2021,
				place: figure(cve_ent, estimate),
				nation: figure('00', WHOLE),
				rank: null
			}
		],
		killings: killings(cve_ent, victims),
		deaths: { first: 2022, complete: [true], n: {}, women: {}, sources: [], sql: '' },
		reports: [],
		municipalities: null,
		calls: null,
		response: {
			alerts,
			services: Array.from({ length: Math.min(centres, 1) }, () => ({
				cve_ent,
				kind: 'justice_centre',
				n: centres,
				as_of: '2018',
				status: 'out_of_date',
				...source
			})),
			organisations: { n: organisations, men, from_one_page: onePage, newest },
			programmes
		}
	};
}

export const nation: ProfileRecord = { ...place('00'), alike: [] };
