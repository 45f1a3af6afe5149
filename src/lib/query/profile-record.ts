/** The record that a place's profile is made from. */
import { NATION } from '../catalog/states';
import { mostAlike } from '../stats/alike';
import { profileMunicipalities } from './profile-municipalities';
import type { ProfileCalls, ProfilePeople, ProfileRecord } from './profile-records';
import { profileResponse } from './profile-response';
import type { ProfileSources } from './profile-sources';
import { profileEstimates, type RankedIndicator } from './profile-survey';
import type { DeathRecord, YearRecord } from './records';
import type { CallsRecord } from './response-records';
import { newestOfPlace } from './year-slice';

/**
 * The record of a state, or of the nation (`'00'`).
 *
 * @param indicators the survey's records with the places of the states: `ranked(sources.surveys)`
 * @throws RangeError for a place that the tables do not have
 */
export function profileRecord(
	sources: ProfileSources,
	indicators: readonly RankedIndicator[],
	cve_ent: string
): ProfileRecord {
	const context = sources.context.get(cve_ent);
	if (!context) throw new RangeError(`no context of ${cve_ent}`);
	const municipal = sources.municipal.get(cve_ent);
	return {
		cve_ent,
		people: peopleOf(sources, cve_ent),
		context,
		alike: cve_ent === NATION ? [] : mostAlike(traitsOf(sources), cve_ent),
		survey: profileEstimates(indicators, cve_ent),
		killings: newestOfPlace(sources.killings, cve_ent),
		deaths: deathsOf(sources.deaths, cve_ent),
		reports: sources.reports.map((record) => newestOfPlace(record, cve_ent)),
		municipalities: municipal ? profileMunicipalities(municipal) : null,
		calls: callsOf(sources.response.calls, cve_ent),
		response: profileResponse(sources, cve_ent)
	};
}

function traitsOf({ context }: ProfileSources) {
	return [...context]
		.filter(([cve_ent]) => cve_ent !== NATION)
		.map(([cve_ent, traits]) => ({ cve_ent, ...traits }));
}

/** The last year of which some cut counts all twelve months: the newest whole year of the killings. */
function lastWholeYear({ series }: YearRecord): number {
	const whole = series.flatMap(({ first, months }) =>
		months.flatMap((counted, at) => (counted === 12 ? [first + at] : []))
	);
	return Math.max(...whole);
}

function peopleOf({ people, killings }: ProfileSources, cve_ent: string): ProfilePeople {
	const year = lastWholeYear(killings);
	const own = people.get(`${cve_ent} ${year}`);
	const nation = people.get(`${NATION} ${year}`);
	if (!own || !nation) throw new RangeError(`no people of ${cve_ent} in ${year}`);
	return {
		year,
		...own,
		share: (100 * own.women) / nation.women,
		source: 'conapo-population'
	};
}

function deathsOf(record: DeathRecord, cve_ent: string): DeathRecord {
	const [n, women] = [record.n[cve_ent], record.women[cve_ent]];
	if (!n || !women) throw new RangeError(`no deaths of ${cve_ent}`);
	return { ...record, n: { [cve_ent]: n }, women: { [cve_ent]: women } };
}

function callsOf({ n, ...held }: CallsRecord, cve_ent: string): ProfileCalls | null {
	const own = n[cve_ent];
	return own ? { ...held, n: own } : null;
}
