import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedQuestions } from '../../../scripts/build/answers';
import { build } from '../../../scripts/build/build';
import { BuildError } from '../../../scripts/build/build-error';
import { storedRecords } from '../../../scripts/build/records';
import { dataset, datasets } from '../../../src/lib/catalog/datasets';
import { answerPath } from '../../../src/lib/query/answer-path';
import { ask } from '../../../src/lib/query/ask';
import type { Manifest } from '../../../src/lib/query/manifest';
import { nodeEngine } from '../../../src/lib/query/node-engine';
import type { Engine, Filters, Result, Row, SqlRow } from '../../../src/lib/query/types';
import { filesUnder, root } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';
import { referenceEstimates, type ReferenceEstimate } from './reference-estimates';

const data = join(root, 'data');
const folder = temporaryFolder({ 'first/stale.parquet': 'left by another release' });
const first = join(folder.path, 'first');
const second = join(folder.path, 'second');
const steps: string[] = [];
let manifest: Manifest;
let engine: Engine;
const answers: Result[] = [];

beforeAll(async () => {
	const version = '1.2.3';
	manifest = await build({ data, to: first, version, progress: (step) => steps.push(step) });
	await build({ data, to: second, version, progress: () => {} });
	engine = await nodeEngine({ directory: first });
	for (const question of storedQuestions()) answers.push(await ask(engine, question));
}, 300_000);

afterAll(async () => {
	await engine?.close();
	folder[Symbol.dispose]();
});

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const hashes = (directory: string) =>
	Object.fromEntries(filesUnder(directory).map((file) => [file, hashOf(join(directory, file))]));

describe('build(options)', () => {
	it('gives the same bytes from the same data', () => {
		const built = hashes(first);
		expect(Object.keys(built).length).toBeGreaterThan(200);
		expect(hashes(second)).toEqual(built);
	});

	it('leaves nothing of an earlier build, and nothing beside the folder', () => {
		expect(existsSync(join(first, 'stale.parquet'))).toBe(false);
		expect(readdirSync(folder.path).sort()).toEqual(['first', 'second']);
	});

	it('says what it did', () => {
		expect(steps).toHaveLength(6);
		expect(steps[4]).toBe(`${storedRecords().length} records`);
		expect(steps[5]).toMatch(/^\d+ earlier releases$/);
		expect(steps[2]).toContain(`release ${manifest.release}`);
		expect(manifest.release).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/);
	});

	it('writes each table of the catalogue, as the manifest says', async () => {
		expect(JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8'))).toEqual(manifest);
		expect(manifest.tables.map(({ table }) => table)).toEqual(datasets.map(({ table }) => table));
		for (const { table, parquet, csv, file, rows, bytes, sha256, columns } of manifest.tables) {
			const names = dataset(table).columns.map(({ name }) => name);
			expect(columns.map(({ name }) => name)).toEqual(names);
			expect(hashOf(join(first, parquet))).toBe(sha256);
			expect(hashOf(join(first, file))).toBe(sha256);
			expect(file).toContain(sha256.slice(0, 12));
			expect(readFileSync(join(first, parquet)).length).toBe(bytes);
			expect(readFileSync(join(first, csv), 'utf8').split('\n', 1)).toEqual([names.join(',')]);
			expect(await engine.query(`select count(*) as n from ${table}`)).toEqual([{ n: rows }]);
		}
	});

	it('writes the same rows as CSV and as Parquet', async () => {
		for (const { table, csv, columns } of manifest.tables) {
			const types = columns.map(({ name, type }) => {
				const sqlType = {
					text: 'varchar',
					integer: 'integer',
					double: 'double',
					boolean: 'boolean'
				};
				return `'${name}': '${sqlType[type]}'`;
			});
			const read = `read_csv('${join(first, csv)}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types.join(', ')}})`;
			const differing = `select count(*) as n from ((from ${read} except all from ${table}) union all (from ${table} except all from ${read}))`;
			expect([table, await engine.query(differing)]).toEqual([table, [{ n: 0 }]]);
		}
	});

	it('writes each table in one row group, packed by snappy', async () => {
		for (const { table, parquet, rows } of manifest.tables) {
			const [found] = await engine.query(
				`select count(distinct row_group_id) as groups, max(row_group_num_rows) as rows, string_agg(distinct compression, ' ') as codec from parquet_metadata('${join(first, parquet)}')`
			);
			expect([table, found]).toEqual([table, { groups: 1, rows, codec: 'SNAPPY' }]);
		}
	});

	it('keeps the table of the survey under 2 MB, and every file under 25 MiB', () => {
		const survey = manifest.tables.find(({ table }) => table === 'endireh_women');
		expect(survey?.bytes).toBeLessThan(2_000_000);
		for (const file of filesUnder(first))
			expect(readFileSync(join(first, file)).length).toBeLessThan(25 * 1024 * 1024);
	});

	it('writes the answer of each indicator and year', () => {
		const files = filesUnder(join(first, 'answers')).map((file) => `/data/answers/${file}`);
		expect(files).toEqual(storedQuestions().map(answerPath).sort());
		for (const answer of answers) {
			const path = join(first, answerPath(answer.question).slice('/data/'.length));
			expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(answer);
		}
	});

	it('leaves the folder as it was when the data do not fit', async () => {
		using bad = temporaryFolder({
			'data/geography/states.csv': 'cve_ent,name\n01,Aguascalientes\n',
			'built/manifest.json': 'the one that stands'
		});
		const to = join(bad.path, 'built');
		const building = build({ data: join(bad.path, 'data'), to, version: '1', progress: () => {} });
		await expect(building).rejects.toBeInstanceOf(BuildError);
		expect(readFileSync(join(to, 'manifest.json'), 'utf8')).toBe('the one that stands');
		expect(readdirSync(bad.path).sort()).toEqual(['built', 'data']);
	});
});

async function result(indicator: string, year: number, filters: Filters = {}): Promise<Result> {
	return ask(engine, { indicator, year, filters });
}

async function row(
	indicator: string,
	year: number,
	cve_ent = '00',
	filters: Filters = {}
): Promise<Row> {
	const { rows } = await result(indicator, year, filters);
	const found = rows.find((one) => one.cve_ent === cve_ent);
	if (found === undefined) throw new Error(`${indicator} ${year} has no row ${cve_ent}`);
	return found;
}

describe('the figures that must come out', () => {
	it.each([
		['partner_lifetime_any', 2021, 39.874],
		['partner_lifetime_any', 2016, 43.935],
		['childhood_sexual', 2021, 12.602],
		['childhood_sexual', 2016, 9.415]
	])('%s, nation, %i: %d percent', async (indicator, year, percent) => {
		expect((await row(indicator, year)).value).toBeCloseTo(percent, 3);
	});

	it('complaints, nation, 2021: 13.14 percent', async () => {
		expect((await row('partner_complaint', 2021)).value).toBeCloseTo(13.14, 2);
	});

	it('partner violence 2021: error 0.253, of 47,349,513 women, 105,278 asked', async () => {
		const nation = await row('partner_lifetime_any', 2021);
		expect(nation.se).toBeCloseTo(0.253, 3);
		expect(nation).toMatchObject({
			numerator: 18_880_163,
			denominator: 47_349_513,
			sample: 105_278
		});
		expect((await row('partner_lifetime_any', 2016)).numerator).toBe(19_096_161);
	});

	it.each([
		['femicide_files_rate', '2021-12', 966],
		['femicide_files_rate', '2022-03', 977],
		['femicide_files_rate', '2025-06', 984],
		['femicide_files_rate', '2026-08', 985],
		['femicide_rate', '2022-06', 1016],
		['femicide_rate', '2025-06', 1021]
	])('%s of 2021 in the cut %s: %i', async (indicator, cut, n) => {
		const answer = await result(indicator, 2021, { cut });
		expect(answer).toMatchObject({ cut, months: 12 });
		expect(answer.rows[0]?.numerator).toBe(n);
	});

	it('2024 in the cut 2025-06: 852 victims of femicide, 2,559 women of intentional homicide', async () => {
		const answer = await result('femicide_rate', 2024);
		expect(answer.cut).toBe('2025-06');
		expect(answer.rows[0]).toMatchObject({
			numerator: 852,
			denominator: 67_568_918,
			beside: { femicide: 852, intentional_homicide: 2559 }
		});
	});

	it('femicide rate 2024: Morelos 4.83, Guanajuato 0.48', async () => {
		expect((await row('femicide_rate', 2024, '17')).value).toBeCloseTo(4.83, 2);
		expect((await row('femicide_rate', 2024, '11')).value).toBeCloseTo(0.48, 2);
	});

	it('share registered as femicide in 2025: Colima 3 %, Durango 86 %', async () => {
		expect((await row('femicide_share', 2025, '06')).value?.toFixed(0)).toBe('3');
		expect((await row('femicide_share', 2025, '10')).value?.toFixed(0)).toBe('86');
	});

	it.each([
		[2015, 2383],
		[2020, 3957],
		[2021, 4002],
		[2022, 3928]
	])('deaths of women by homicide, INEGI, %i: %i', async (year, n) => {
		expect((await row('homicide_deaths_rate', year)).numerator).toBe(n);
	});
});

describe('every answer', () => {
	const killings = [
		'femicide_rate',
		'women_homicide_rate',
		'women_killings_rate',
		'femicide_share'
	];

	it('has the nation and 32 states, intervals around their values, and sources', () => {
		for (const { rows, sources, cut } of answers) {
			expect(rows).toHaveLength(33);
			expect(sources.length).toBeGreaterThan(0);
			expect(cut).toMatch(/^\d{4}(-\d{2})?$/);
			for (const { value, low, high } of rows) {
				if (value === null) expect([low, high]).toEqual([null, null]);
				if (value === null || low === null || high === null) continue;
				expect(low).toBeLessThanOrEqual(value + 1e-9);
				expect(high).toBeGreaterThanOrEqual(value - 1e-9);
			}
		}
	});

	it('of a killing has both killings beside it, in every place', () => {
		for (const { question, rows } of answers) {
			const expected =
				killings.includes(question.indicator) || question.indicator === 'femicide_files_rate';
			for (const { beside } of rows) expect(beside !== null, question.indicator).toBe(expected);
		}
	});

	it('of a register has a nation that is the sum of its states', () => {
		for (const { question, rows } of answers) {
			if (!/_rate$/.test(question.indicator) || question.indicator === 'homicide_deaths_rate')
				continue;
			const [nation, ...states] = rows;
			const sum = states.reduce((total, { numerator }) => total + (numerator ?? NaN), 0);
			expect([question, nation?.numerator]).toEqual([question, sum]);
		}
	});
});

describe('survey estimates', () => {
	/** R finds its interval by iteration, and stops at about eight digits. */
	const digits = { estimate: 1e-9, se: 1e-9, ci95_low: 1e-6, ci95_high: 1e-6 };

	it('are those of R survey: estimate and error to nine digits, and its intervals', async () => {
		const reference = referenceEstimates();
		expect(reference.length).toBeGreaterThan(400);
		const rows = await engine.query("select * from prevalence where origin = 'microdata'");
		const keyOf = (
			one: Pick<ReferenceEstimate, 'survey_year' | 'cve_ent' | 'indicator'> | SqlRow
		) => `${one['survey_year']} ${one['cve_ent']} ${one['indicator']}`;
		const found = new Map(rows.map((one) => [keyOf(one), one]));
		for (const expected of reference) {
			const one = found.get(keyOf(expected));
			expect(one?.['sample'], keyOf(expected)).toBe(expected.sample);
			for (const [name, tolerance] of Object.entries(digits)) {
				const known = 100 * expected[name as keyof typeof digits];
				const off = Math.abs(Number(one?.[name]) / known - 1);
				expect(off, `${name} of ${keyOf(expected)}`).toBeLessThan(tolerance);
			}
		}
		expect(rows.filter((one) => one['survey_year'] === 2021).length).toBeGreaterThan(250);
	});
});
