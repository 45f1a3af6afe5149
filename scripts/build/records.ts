import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { surveyIndicators } from '../../src/lib/catalog/indicators/survey';
import { yearsOfColumn } from '../../src/lib/catalog/survey-held';
import { states } from '../../src/lib/catalog/states';
import { topics } from '../../src/lib/catalog/topics';
import { coverageRecord } from '../../src/lib/query/coverage-record';
import { coverageRecordPath } from '../../src/lib/query/coverage-records';
import { evidenceRecord } from '../../src/lib/query/evidence-record';
import { organisationsRecord } from '../../src/lib/query/organisation-records';
import { profileRecord } from '../../src/lib/query/profile-record';
import { profileRecordPath } from '../../src/lib/query/profile-records';
import { profileSources, type ProfileSources } from '../../src/lib/query/profile-sources';
import { ranked, type RankedIndicator } from '../../src/lib/query/profile-survey';
import { programmesRecord } from '../../src/lib/query/programme-records';
import { publicResponseRecord } from '../../src/lib/query/public-response-record';
import { abroadRecord } from '../../src/lib/query/record-abroad';
import { deathRecord } from '../../src/lib/query/record-deaths';
import { monthRecord } from '../../src/lib/query/record-months';
import { municipalNames, municipalRecord } from '../../src/lib/query/record-municipalities';
import { yearRecord } from '../../src/lib/query/record-years';
import { recordPaths, type MunicipalRecord } from '../../src/lib/query/records';
import { checkRecord, nationRecord, surveyRecord } from '../../src/lib/query/survey-record-figures';
import { groupsRecord, tabulationRecord } from '../../src/lib/query/survey-record-groups';
import { responseRecordPaths } from '../../src/lib/query/response-records';
import { studyRecord } from '../../src/lib/query/study-record';
import { surveyRecordPaths } from '../../src/lib/query/survey-records';
import type { Engine } from '../../src/lib/query/types';
import { BuildError } from './build-error';

/** A record's address and what makes it. */
type Written = readonly [path: string, make: (engine: Engine) => Promise<unknown>];

const municipalTopics: readonly MunicipalRecord['topic'][] = ['femicide', 'family_violence'];

/** Every record of the site. */
export function storedRecords(): readonly Written[] {
	const codes = states.map(({ cve_ent }) => cve_ent);
	return [
		...topics.map(({ id }): Written => [recordPaths.years(id), (engine) => yearRecord(engine, id)]),
		...topics.flatMap(({ id }) =>
			['00', ...codes].map((place): Written => [
				recordPaths.months(id, place),
				(engine) => monthRecord(engine, id, place)
			])
		),
		...municipalTopics.flatMap((id) =>
			codes.map((place): Written => [
				recordPaths.municipalities(id, place),
				(engine) => municipalRecord(engine, id, place)
			])
		),
		[recordPaths.deaths, deathRecord],
		[recordPaths.abroad, abroadRecord],
		[recordPaths.names, municipalNames],
		...surveyRecords(),
		...interventionRecords(),
		...profileRecords(['00', ...codes])
	];
}

function surveyRecords(): readonly Written[] {
	const computed = surveyIndicators.filter(
		({ query }) => yearsOfColumn(query.microdata.outcome).length > 0
	);
	return [
		...surveyIndicators.map(({ id }): Written => [
			surveyRecordPaths.indicator(id),
			(engine) => surveyRecord(engine, id)
		]),
		[surveyRecordPaths.nation, nationRecord],
		...computed.map(({ id }): Written => [
			surveyRecordPaths.groups(id),
			(engine) => groupsRecord(engine, id)
		]),
		[surveyRecordPaths.check, checkRecord],
		[surveyRecordPaths.tabulation, tabulationRecord]
	];
}

function interventionRecords(): readonly Written[] {
	return [
		[responseRecordPaths.programmes, programmesRecord],
		[responseRecordPaths.organisations, organisationsRecord],
		[responseRecordPaths.evidence, evidenceRecord],
		[responseRecordPaths.publicResponse, publicResponseRecord],
		[responseRecordPaths.study, studyRecord],
		[coverageRecordPath, coverageRecord]
	];
}

interface ProfileReading {
	readonly sources: ProfileSources;
	readonly indicators: readonly RankedIndicator[];
}

/** Profiles by place. All are made from one reading of the tables. */
function profileRecords(places: readonly string[]): readonly Written[] {
	const readings = new WeakMap<Engine, Promise<ProfileReading>>();
	const reading = (engine: Engine): Promise<ProfileReading> => {
		const held = readings.get(engine) ?? readProfiles(engine);
		readings.set(engine, held);
		return held;
	};
	return places.map((place): Written => [
		profileRecordPath(place),
		async (engine) => {
			const { sources, indicators } = await reading(engine);
			return profileRecord(sources, indicators, place);
		}
	]);
}

async function readProfiles(engine: Engine): Promise<ProfileReading> {
	const sources = await profileSources(engine);
	return { sources, indicators: ranked(sources.surveys) };
}

/**
 * Writes the records below `directory`, the folder that is served as `/data/`.
 *
 * @returns how many were written
 * @throws BuildError when the tables leave a gap in a record
 */
export async function writeRecords(engine: Engine, directory: string): Promise<number> {
	const records = storedRecords();
	for (const [path, make] of records) {
		const record = await make(engine).catch((cause: unknown) => {
			throw new BuildError(path, String(cause), { cause });
		});
		const file = join(directory, path.replace(/^\/data\//, ''));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${JSON.stringify(record)}\n`);
	}
	return records.length;
}
