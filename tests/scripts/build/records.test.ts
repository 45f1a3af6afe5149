import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error';
import { storedRecords, writeRecords } from '../../../scripts/build/records';
import { profileRecordPath } from '../../../src/lib/query/profile-records';
import { recordPaths } from '../../../src/lib/query/records';
import { responseRecordPaths } from '../../../src/lib/query/response-records';
import { surveyRecordPaths } from '../../../src/lib/query/survey-records';
import type { Engine, SqlRow } from '../../../src/lib/query/types';
import { temporaryFolder } from '../../helpers/folder';
import { recordsEngine } from '../../helpers/tables-engine';

/** An engine that gives some rows for a year's counts and none for anything else. */
const knowing = (years: readonly SqlRow[]): Engine => ({
	query: async (sql) => (sql.includes('crime_year.year') ? years : []),
	close: async () => {}
});

const year = (at: number): SqlRow => ({
	...{ count_id: 'femicide', unit: 'victims', register: 'cnsp', cut: '2022-06', cve_ent: '15' },
	...{ year: at, months: 12, n: 3, source: 'sesnsp-victims' }
});

describe('storedRecords()', () => {
	const paths = storedRecords().map(([path]) => path);

	it('are those of the crimes, of the survey 27 indicators, nine among groups and three more, of the interventions six, and of the profiles 33', () => {
		expect(paths).toHaveLength(5 + 5 * 33 + 2 * 32 + 3 + 27 + 9 + 3 + 6 + 33);
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths).toEqual(
			expect.arrayContaining([
				recordPaths.years('rape'),
				recordPaths.months('sexual_abuse', '00'),
				recordPaths.municipalities('family_violence', '32'),
				recordPaths.deaths,
				recordPaths.abroad,
				recordPaths.names,
				surveyRecordPaths.indicator('work_12m'),
				surveyRecordPaths.groups('childhood_any'),
				surveyRecordPaths.nation,
				surveyRecordPaths.check,
				surveyRecordPaths.tabulation,
				...Object.values(responseRecordPaths),
				profileRecordPath('00'),
				profileRecordPath('32')
			])
		);
	});
});

describe('writeRecords(engine, directory)', () => {
	it('writes each record as one line of JSON', async () => {
		const engine = await recordsEngine();
		using folder = temporaryFolder();
		expect(await writeRecords(engine, folder.path)).toBe(storedRecords().length);
		await engine.close();
		for (const [path] of storedRecords()) {
			const text = readFileSync(join(folder.path, path.replace('/data/', '')), 'utf8');
			expect(text.indexOf('\n')).toBe(text.length - 1);
			expect(text).not.toMatch(/Infinity|NaN|undefined/);
			expect(JSON.parse(text)).toBeTruthy();
		}
	}, 180_000);

	it('stops where the tables are empty', async () => {
		using folder = temporaryFolder();
		const failure = await writeRecords(knowing([]), folder.path).catch((e: unknown) => e);
		expect(failure).toBeInstanceOf(BuildError);
		expect(String(failure)).toMatch(/femicide\/years\.json: RangeError: no year of femicide/);
	});

	it('names the record of a count with a gap', async () => {
		using folder = temporaryFolder();
		const years = [year(2019), year(2021)];
		const failure = await writeRecords(knowing(years), folder.path).catch((e: unknown) => e);
		expect(failure).toBeInstanceOf(BuildError);
		expect(String(failure)).toMatch(/femicide\/years\.json: RangeError: .*2020/);
		expect(readdirSync(folder.path)).toEqual([]);
	});
});
