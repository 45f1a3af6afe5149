import type { ProfileContext } from '../../../src/lib/profile/figure-texts';
import { profileNotes } from '../../../src/lib/profile/figure-texts';
import type { ProfileEstimate, ProfileRecord } from '../../../src/lib/query/profile-records';
import type { YearRecord, YearSeries } from '../../../src/lib/query/records';
import type { SurveyFigure } from '../../../src/lib/query/survey-records';
import type { CountId } from '../../../src/lib/catalog/topics';

/** A figure of the survey with an interval of one point to each side; without one where `half` is null. */
function surveyFigure(cve_ent: string, estimate: number, half: number | null = 1): SurveyFigure {
	return {
		...{ cve_ent, estimate, se: half && half / 2, df: 100 },
		low: half === null ? null : estimate - half,
		high: half === null ? null : estimate + half,
		...{ precision: half === null ? null : 'high', numerator: null, denominator: null },
		...{ sample: 1000, origin: half === null ? 'published' : 'microdata', source: 'endireh' }
	};
}

/** An estimate of Colima beside the nation. */
export function estimate(
	indicator: string,
	place: number,
	nation: number,
	rest: Partial<ProfileEstimate> & { readonly half?: number | null } = {}
): ProfileEstimate {
	const { half, ...own } = rest;
	return {
		...{ indicator, year: 2021, rank: null },
		place: surveyFigure('06', place, half),
		nation: surveyFigure('00', nation, 0.5),
		...own
	};
}

/** A series of whole years of the old register, its newest cut June 2025. */
export function series(
	count: CountId,
	unit: 'files' | 'victims',
	n: readonly number[],
	rest: Partial<YearSeries> & { readonly place?: string } = {}
): YearSeries {
	const { place = '06', ...own } = rest;
	return {
		...{ count, unit, register: 'cnsp', cut: '2025-06', first: 2022 },
		months: n.map(() => 12),
		n: { [place]: n },
		sources: n.map(() => 'sesnsp-victims'),
		...own
	};
}

/** A record of years of a topic with a million women in each of five years. */
export function years(
	topic: YearRecord['topic'],
	all: readonly YearSeries[],
	place = '06'
): YearRecord {
	const women = [2022, 2023, 2024, 2025, 2026].map(() => 1_000_000);
	return { topic, first: 2022, women: { [place]: women }, series: all, sql: 'select 1' };
}

const nothing: ProfileRecord['response'] = {
	alerts: [],
	services: [],
	organisations: { n: 0, men: 0, from_one_page: 0, newest: null },
	programmes: []
};

/** A record of Colima with two years of killings and nothing else, but what is given. */
export function record(own: Partial<ProfileRecord> = {}): ProfileRecord {
	const { cve_ent = '06' } = own;
	return {
		cve_ent,
		people: { year: 2025, women: 400_000, men: 390_000, share: 0.6, source: 'conapo-population' },
		context: {
			year: 2020,
			population: 731_391,
			urban: 85,
			marginalised: 3,
			source: 'marginalisation'
		},
		alike: ['03', '01', '04'],
		survey: [],
		killings: years(
			'femicide',
			[
				series('femicide', 'victims', [10, 20], { place: cve_ent }),
				series('women_homicide', 'victims', [30, 60], { place: cve_ent })
			],
			cve_ent
		),
		deaths: { first: 2022, complete: [], n: {}, women: {}, sources: [], sql: 'select 2' },
		reports: [],
		municipalities: null,
		calls: null,
		response: nothing,
		...own
	};
}

/** What the builders are given, in Spanish; publications and notes go by their ids. */
export function context(
	own: Partial<ProfileRecord> = {},
	lang: 'es' | 'en' = 'es'
): ProfileContext {
	const ids = ['endireh', 'sesnsp-victims', 'sesnsp-municipal', 'inegi-mortality', 'calls-911'];
	return {
		record: record(own),
		nation: record({ cve_ent: '00' }),
		texts: {
			sources: Object.fromEntries(
				ids.map((id) => [id, { name: id, url: `https://${id}.example` }])
			),
			responses: [],
			directoryRead: '2026',
			notes: Object.fromEntries(
				profileNotes.map((id) => [id, id])
			) as ProfileContext['texts']['notes']
		},
		lang
	};
}
