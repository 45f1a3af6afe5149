/** The response's part of a profile: what is documented in a place, counted as the coverage counts it. */
import { NATION } from '../catalog/states';
import { menPopulations, peopleMeasures } from './coverage-record';
import type { ProfileProgramme, ProfileResponse } from './profile-records';
import type { ProfileSources } from './profile-sources';
import { grouped } from './record-rows';
import type { Organisation, Programme, ProgrammeReach } from './response-records';

type Sources = Pick<ProfileSources, 'response' | 'organisations' | 'programmes'>;

/**
 * What is documented in a place; in the nation everything that is in Mexico, those without a state too. Alerts and
 * services are a state's: the nation has none of its own.
 */
export function profileResponse(
	{ response, organisations, programmes }: Sources,
	place: string
): ProfileResponse {
	const here = ({ cve_ent }: { readonly cve_ent: string | null }) => cve_ent === place;
	return {
		alerts: response.alerts.filter(here),
		services: response.services.filter(here),
		organisations: organisationsOf(place === NATION ? organisations : organisations.filter(here)),
		programmes: programmes.filter((one) => runsIn(one, place)).map((one) => programmeOf(one, place))
	};
}

function organisationsOf(organisations: readonly Organisation[]): ProfileResponse['organisations'] {
	const pages = grouped(organisations, ({ url, source }) => url ?? source);
	const dates = organisations.flatMap(({ page_date }) => page_date ?? []).sort();
	return {
		n: organisations.length,
		men: organisations.filter(({ works_with_men }) => works_with_men === 'yes').length,
		from_one_page: Math.max(0, ...[...pages.values()].map(({ length }) => length)),
		newest: dates.at(-1) ?? null
	};
}

const isIn =
	(place: string) =>
	({ country, cve_ent }: Programme['places'][number]): boolean =>
		country === 'MX' && (place === NATION || cve_ent === place);

function runsIn({ places }: Programme, place: string): boolean {
	return places.some(isIn(place));
}

function programmeOf(
	{ id, name, population, places, reach }: Programme,
	place: string
): ProfileProgramme {
	return {
		id,
		name,
		men: population.some((code) => menPopulations.includes(code)),
		reach: largest(reach),
		only_here: places.every(isIn(place))
	};
}

/** The largest number of people that somebody reported, not what was expected; the first of equal ones. */
function largest(reach: readonly ProgrammeReach[]): ProgrammeReach | null {
	const told = reach.filter(
		({ measure, qualifier, unit }) =>
			peopleMeasures.includes(measure) && qualifier !== 'expected' && unit !== 'percent'
	);
	return told.reduce<ProgrammeReach | null>(
		(most, one) => (most === null || one.value > most.value ? one : most),
		null
	);
}
