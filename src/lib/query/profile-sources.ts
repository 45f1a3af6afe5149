/** All that the records of the profiles are taken from, read once for the 33 of them. */
import { surveyIndicators } from '../catalog/indicators/survey';
import { NATION, states } from '../catalog/states';
import { topics } from '../catalog/topics';
import { organisationsRecord } from './organisation-records';
import type { StateContext } from './profile-records';
import { programmesRecord } from './programme-records';
import { publicResponseRecord } from './public-response-record';
import { deathRecord } from './record-deaths';
import { municipalRecord } from './record-municipalities';
import { requireNumber, requireText } from './record-rows';
import { yearRecord } from './record-years';
import type { DeathRecord, MunicipalRecord, YearRecord } from './records';
import type { Organisation, Programme, PublicResponseRecord } from './response-records';
import { surveyRecord } from './survey-record-figures';
import type { SurveyRecord } from './survey-records';
import type { Engine } from './types';

/** Women and men of all ages at the middle of a year. */
export interface People {
	readonly women: number;
	readonly men: number;
}

/** The records, and what has none: the context of the states, and people by year. */
export interface ProfileSources {
	/** By `cve_ent`, the nation too. */
	readonly context: ReadonlyMap<string, StateContext>;
	/** By `cve_ent` and year, as `20 2025`. */
	readonly people: ReadonlyMap<string, People>;
	/** In the catalogue's order. */
	readonly surveys: readonly SurveyRecord[];
	readonly killings: YearRecord;
	/** Of every other topic. */
	readonly reports: readonly YearRecord[];
	readonly deaths: DeathRecord;
	/** Of femicide, by `cve_ent`; the nation has none. */
	readonly municipal: ReadonlyMap<string, MunicipalRecord>;
	readonly response: PublicResponseRecord;
	readonly organisations: readonly Organisation[];
	readonly programmes: readonly Programme[];
}

const CONTEXT = `select
	cve_ent,
	year,
	population,
	urban,
	marginalised
from state_context
order by cve_ent`;

const PEOPLE = `select
	cve_ent,
	year,
	max(population) filter (where sex = 'women') as women,
	max(population) filter (where sex = 'men') as men
from population
where age_group = 'all'
group by
	cve_ent,
	year
order by
	cve_ent,
	year`;

/**
 * Reads them.
 *
 * @throws RangeError when a table leaves a gap in a record
 * @throws QueryError when the engine cannot answer
 */
export async function profileSources(engine: Engine): Promise<ProfileSources> {
	const surveys: SurveyRecord[] = [];
	for (const { id } of surveyIndicators) surveys.push(await surveyRecord(engine, id));
	const reports: YearRecord[] = [];
	for (const { id } of topics) if (id !== 'femicide') reports.push(await yearRecord(engine, id));
	const municipal = new Map<string, MunicipalRecord>();
	for (const { cve_ent } of states)
		municipal.set(cve_ent, await municipalRecord(engine, 'femicide', cve_ent));
	return {
		context: await contextOf(engine),
		people: await peopleOf(engine),
		surveys,
		killings: await yearRecord(engine, 'femicide'),
		reports,
		deaths: await deathRecord(engine),
		municipal,
		response: await publicResponseRecord(engine),
		organisations: (await organisationsRecord(engine)).organisations,
		programmes: (await programmesRecord(engine)).programmes
	};
}

async function contextOf(engine: Engine): Promise<ReadonlyMap<string, StateContext>> {
	const rows = await engine.query(CONTEXT);
	const found = new Map(
		rows.map((row) => [
			requireText(row, 'cve_ent'),
			{
				year: requireNumber(row, 'year'),
				population: requireNumber(row, 'population'),
				urban: requireNumber(row, 'urban'),
				marginalised: requireNumber(row, 'marginalised'),
				source: 'marginalisation'
			}
		])
	);
	const missing = [NATION, ...states.map(({ cve_ent }) => cve_ent)].find(
		(cve_ent) => !found.has(cve_ent)
	);
	if (missing !== undefined) throw new RangeError(`no context of ${missing}`);
	return found;
}

async function peopleOf(engine: Engine): Promise<ReadonlyMap<string, People>> {
	const rows = await engine.query(PEOPLE);
	return new Map(
		rows.map((row) => [
			`${requireText(row, 'cve_ent')} ${requireNumber(row, 'year')}`,
			{ women: requireNumber(row, 'women'), men: requireNumber(row, 'men') }
		])
	);
}
