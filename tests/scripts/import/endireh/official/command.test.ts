import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importData } from '../../../../../scripts/import/cli';
import { surveyOrder } from '../../../../../scripts/import/endireh/official/command';
import { readHeldWomen } from '../../../../../scripts/import/endireh/official/held-women';
import { notInExtract } from '../../../../../scripts/import/endireh/official-columns';
import { womanColumns, writeWomen, type Woman } from '../../../../../scripts/import/endireh/women';
import { womenSource } from '../../../../../scripts/import/endireh/women-source';
import type { ImportModule } from '../../../../../scripts/import/lib/module';
import { publish } from '../../../../../scripts/import/lib/publish';
import { memoryOutput } from '../../../../../scripts/import/lib/write';
import { heldIn, type SurveyFile } from '../../../../../src/lib/catalog/survey-held';
import { cleanZip } from '../../../../fixtures/endireh/dirty-zip';
import { temporaryFolder, type TemporaryFolder } from '../../../../helpers/folder';
import { few, readTables, withoutTable } from './given';

/** Stands for the import of the extract, with women of 2016 alone. */
const extract: ImportModule = {
	id: 'endireh',
	title: 'an extract',
	run(_, output) {
		writeWomen(output, extractWomen);
		const file = { file: 'endireh/a.csv.gz', sha256: 'a', cut: '2016', rows: extractWomen.length };
		output.source('endireh', womenSource([file], { 2016: 'extract', 2021: 'extract' }));
	}
};
const extractWomen: readonly Woman[] = readTables(few(2016), 2016).women.map((woman) => ({
	...woman,
	...notInExtract
}));

let folder: TemporaryFolder;
let to = '';
beforeEach(() => {
	folder = temporaryFolder({ 'sources/a.txt': 'a' });
	to = join(folder.path, 'data');
	const output = memoryOutput();
	void extract.run({ file: () => never(), list: () => [] }, output, () => {});
	publish(output.files, to, true);
});
afterEach(() => folder[Symbol.dispose]());

function never(): never {
	throw new Error('the extract of this test reads no file');
}

function zip(year: 2016 | 2021, name = `bd_endireh_${year}_csv.zip`, tables = few(year)): string {
	const path = join(folder.path, name);
	writeFileSync(path, cleanZip(tables));
	return path;
}

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
	const [out, err]: [string[], string[]] = [[], []];
	const code = await importData(args, {
		modules: [extract],
		out: (line) => out.push(line),
		err: (line) => err.push(line),
		now: () => 0
	});
	return { code, out, err };
}

/** Path → bytes of every file of the data. */
function snapshot(): ReadonlyMap<string, string> {
	const paths = readdirSync(to, { recursive: true, encoding: 'utf8' }).sort();
	return new Map(
		paths
			.filter((path) => statSync(join(to, path)).isFile())
			.map((path) => [path, readFileSync(join(to, path), 'base64')])
	);
}

const json = (path: string): Readonly<Record<string, unknown>> =>
	JSON.parse(readFileSync(join(to, path), 'utf8'));

/** Which columns survey.json says are held, and when. */
const columnsHeld = () => heldIn(json('survey.json') as unknown as SurveyFile).columns;
const notes = (): string => (json('endireh/source.json')['notes'] as readonly string[]).join('\n');
const ofYear = (year: number): readonly Woman[] =>
	readHeldWomen(to).women.filter(({ survey_year }) => survey_year === year);

describe('importData(["endireh", FILE…], world)', () => {
	it('puts the women of a year in place and keeps those of the other', async () => {
		const before = ofYear(2016);
		const { code, out, err } = await run('endireh', zip(2021), '--to', to);
		expect([code, err]).toEqual([0, []]);
		expect(out[0]).toBe(`reading ${to}`);
		expect(out[1]).toBe('ENDIREH 2021: 12 tables');
		expect(out).toContain("ENDIREH 2021, INEGI's own tables");
		expect(out).toContain('  no women of this year are held: nothing to compare with');
		expect(out.at(-2)).toBe(`${to}/endireh: the women of 2021 are those of this file.`);
		expect(ofYear(2016)).toEqual(before);
		expect(ofYear(2021)).toHaveLength(readTables(few(2021), 2021).women.length);
		expect([...snapshot().keys()]).toEqual([
			'endireh/endireh_women.csv.gz',
			'endireh/source.json',
			'survey.json'
		]);
	});

	it('writes no key, household, dwelling or municipality, and no place on the machine', async () => {
		await run('endireh', zip(2021), '--to', to);
		const table = readFileSync(join(to, 'endireh/endireh_women.csv.gz'));
		const text = gunzipSync(table).toString();
		expect(text.split('\n', 1)).toEqual([womanColumns.join(',')]);
		const [first] = few(2021)['TB_VD']?.rows ?? [];
		for (const told of [first?.[0], first?.[1], 'Peñamiller', 'MÉXICO']) {
			expect(text).not.toContain(told);
		}
		expect(readFileSync(join(to, 'endireh/source.json'), 'utf8')).not.toContain(folder.path);
	});

	it('tells in source.json and survey.json where each year comes from and what it holds', async () => {
		expect(notes()).toContain('2021: the file holds flags only');
		await run('endireh', zip(2021), '--to', to);
		expect(notes()).not.toContain('2021: the file holds flags only');
		expect(notes()).toContain('2021: read from INEGI’s own tables');
		expect(notes()).toContain('bases of school and work) are empty in 2016 until');
		expect(json('endireh/source.json')['files']).toMatchObject([
			{ file: 'endireh/a.csv.gz', cut: '2016' },
			{ file: 'bd_endireh_2021_csv.zip', cut: '2021', rows: ofYear(2021).length }
		]);
		expect(columnsHeld()).toMatchObject({
			total_lifetime: [2021],
			partner_sexual: [2016, 2021],
			work_12m: [2021]
		});
		await run('endireh', zip(2016), '--to', to);
		expect(notes()).toContain('2016: empty, for that year does not ask it');
		expect(notes()).not.toContain('until those tables are read');
		expect(columnsHeld()).toMatchObject({ total_lifetime: [2016, 2021] });
	});

	it('gives the same files when the same zip is imported again', async () => {
		const path = zip(2021);
		await run('endireh', path, '--to', to);
		const before = snapshot();
		const { out } = await run('endireh', path, '--to', to);
		expect(out).toContain('  as many women, for as many, as those held before');
		expect(snapshot()).toEqual(before);
	});

	it('makes the tables where there are none', async () => {
		const elsewhere = join(folder.path, 'new');
		expect((await run('endireh', zip(2016), '--to', elsewhere)).code).toBe(0);
		expect(readHeldWomen(elsewhere).origins).toEqual({ 2016: 'official', 2021: 'extract' });
	});

	it('with --dry-run tells the report and writes nothing but what --report asks for', async () => {
		const before = snapshot();
		const report = join(folder.path, 'report.txt');
		const { code, out } = await run(
			'endireh',
			zip(2021),
			'--to',
			to,
			'--dry-run',
			'--report',
			report
		);
		expect([code, out.at(-1)]).toEqual([0, `dry run: ${to} is unchanged.`]);
		expect(snapshot()).toEqual(before);
		const lines = readFileSync(report, 'utf8').trimEnd().split('\n');
		expect(lines[0]).toBe("ENDIREH 2021, INEGI's own tables");
		expect(lines.filter((line) => line.startsWith('  total_lifetime'))).toHaveLength(1);
		expect(out).toEqual(expect.arrayContaining(lines));
	});

	it('refuses a zip that lacks a table and writes nothing', async () => {
		const before = snapshot();
		const path = zip(2021, 'a_2021.zip', withoutTable(few(2021), 'TB_SEC_IX'));
		const { code, err } = await run('endireh', path, '--to', to);
		expect(code).toBe(1);
		expect(err.slice(0, 2)).toEqual(['SourceError', '  file      a_2021.zip']);
		expect(err[4]).toBe('  expected  the table TB_SEC_IX');
		expect(err.at(-1)).toBe(`${to} is unchanged.`);
		expect(snapshot()).toEqual(before);
	});

	it('refuses a file that is not there', async () => {
		const { code, err } = await run('endireh', join(folder.path, 'none.zip'), '--to', to);
		expect([code, err[4]?.trim()]).toEqual([1, 'expected  a file']);
	});

	it('is undone by an import of the extract, which says what is lost', async () => {
		await run('endireh', zip(2021), '--to', to);
		const { code, out } = await run('--from', join(folder.path, 'sources'), '--to', to);
		expect(code).toBe(0);
		expect(out.find((line) => line.startsWith('no longer held'))).toContain(
			'endireh: bd_endireh_2021_csv.zip, cut 2021; add it again by hand'
		);
		expect(ofYear(2021)).toEqual([]);
		expect(existsSync(join(to, 'endireh/endireh_women.csv.gz'))).toBe(true);
	});

	it.each([
		[['endireh'], 'no file is named'],
		[['endireh', 'a.zip', '--cut', '2021-10'], "Unknown option '--cut'"]
	])('gives 2 and the usage for %j', async (args, message) => {
		const { code, err } = await run(...args);
		expect([code, err[0]?.includes(message)]).toEqual([2, true]);
		expect(err[1]).toContain('usage: npm run data:import -- endireh FILE');
	});

	it('gives 2, the publishers and how to use them for a publisher that is none', async () => {
		const { code, err } = await run('toString', 'a.zip');
		const publishers = 'sesnsp, endireh, cluni, denue, organisations';
		expect([code, err[0]]).toEqual([2, `no publisher "toString"; there are: ${publishers}`]);
		expect(err[1]).toContain('-- sesnsp FILE');
		expect(err[1]).toContain('-- endireh FILE');
	});
});

describe('surveyOrder(args)', () => {
	it('reads files and options in any order', () => {
		expect(surveyOrder(['endireh', 'a.zip', '--dry-run', 'b.zip', '--to', 'x'])).toEqual({
			paths: ['a.zip', 'b.zip'],
			dryRun: true,
			report: null,
			to: 'x'
		});
		expect(surveyOrder(['endireh', 'a.zip', '--report', 'r.txt'])).toMatchObject({
			report: 'r.txt',
			to: 'data'
		});
	});
});
