import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importData } from '../../../../scripts/import/cli';
import { officialOrder } from '../../../../scripts/import/official/command';
import { root as projectRoot } from '../../../helpers/files';
import { latin1 } from '../fault';
import { zipped } from './pack';
import { cutOf, officialText, type SmallOfficial } from './small-official';

const victims: SmallOfficial = { register: 'cnsp', unit: 'victims', cut: '2015-02', states: 32 };
const march: SmallOfficial = { ...victims, cut: '2015-03' };

let root = '';
let to = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'official-'));
	to = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
	const path = join(root, name);
	writeFileSync(path, typeof content === 'string' ? latin1(content) : content);
	return path;
}

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
	const [out, err]: [string[], string[]] = [[], []];
	const code = await importData(args, {
		modules: [],
		out: (line) => out.push(line),
		err: (line) => err.push(line),
		now: () => 0
	});
	return { code, out, err };
}

/** Path → bytes of every file in a folder. */
function snapshot(folder: string): ReadonlyMap<string, string> {
	if (!existsSync(folder)) return new Map();
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return new Map(
		paths
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path, readFileSync(join(folder, path), 'base64')])
	);
}

describe('importData(["sesnsp", FILE…], world)', () => {
	it('adds a cut, tells what it did and what is next', async () => {
		const first = await run('sesnsp', file('enero.csv', officialText(victims)), '--to', to);
		expect([first.code, first.err]).toEqual([0, []]);
		const { code, out } = await run('sesnsp', file('x.csv', officialText(march)), '--to', to);
		expect(code).toBe(0);
		expect(out.slice(0, 2)).toEqual([
			`reading ${to}`,
			'x.csv: victims, register CNSP (IDVFC), cut 2015-03'
		]);
		expect(out).toContain('  held against the cut 2015-02, the same months of each year');
		expect(out.slice(-2)).toEqual([
			`${to}/sesnsp-victims: cut 2015-03 added; its months are of the cut 2015-03.`,
			'Next: npm run data, look at the pages, npm test; then commit data/ with the day of publication.'
		]);
		expect([...snapshot(to).keys()]).toEqual([
			'cuts.json',
			'sesnsp-victims/crime_month.csv',
			'sesnsp-victims/crime_year.csv',
			'sesnsp-victims/source.json'
		]);
		expect(JSON.parse(readFileSync(join(to, 'cuts.json'), 'utf8'))).toEqual({
			counts: {
				'cnsp victims': [
					{
						crimes: ['femicide', 'human_trafficking', 'intentional_homicide'],
						cuts: [
							['2015-02', 2015, 2015],
							['2015-03', 2015, 2015]
						]
					}
				]
			},
			sources: { 'sesnsp-victims': '2015-03' }
		});
		const record = readFileSync(join(to, 'sesnsp-victims/source.json'), 'utf8');
		expect(JSON.parse(record)).toMatchObject({
			cut: '2015-03',
			files: [
				{ file: 'enero.csv', cut: '2015-02', rows: 192 },
				{ file: 'x.csv', cut: '2015-03', rows: 192 }
			]
		});
		expect(record).not.toContain(root);
	});

	it('leaves the other folders and files alone', async () => {
		await run('sesnsp', file('a.csv', officialText(victims)), '--to', to);
		const rnid: SmallOfficial = { ...victims, register: 'rnid', unit: 'files', cut: '2026-01' };
		const before = snapshot(to);
		expect((await run('sesnsp', file('b.csv', officialText(rnid)), '--to', to)).code).toBe(0);
		const changed = [...snapshot(to)].filter(([path, bytes]) => before.get(path) !== bytes);
		expect(changed.map(([path]) => path)).toEqual([
			'cuts.json',
			'sesnsp-rnid/crime_month.csv',
			'sesnsp-rnid/crime_year.csv',
			'sesnsp-rnid/source.json'
		]);
	});

	it('with --dry-run tells the report and writes nothing but what --report asks for', async () => {
		await run('sesnsp', file('a.csv', officialText(victims)), '--to', to);
		const before = snapshot(to);
		const path = file('b.csv', officialText(march));
		const report = join(root, 'report.txt');
		const { code, out } = await run('sesnsp', path, '--to', to, '--dry-run', '--report', report);
		expect([code, out.at(-1)]).toEqual([0, `dry run: ${to} is unchanged.`]);
		expect(snapshot(to)).toEqual(before);
		const lines = readFileSync(report, 'utf8').split('\n');
		expect(lines[0]).toBe('Revision report: victims, register CNSP (IDVFC)');
		expect(out).toEqual(expect.arrayContaining(lines.slice(0, -1)));
	});

	const text = officialText(march);
	const bad: [string, string | Uint8Array, string, string[]][] = [
		['a file that is held', officialText(victims), 'a.csv', ['the same bytes as before.csv']],
		['an older cut', officialText({ ...victims, cut: '2015-01' }), 'a.csv', ['2015-01']],
		['a negative cell', text.replace(/,\d+,,/, ',-2,,'), 'a.csv', ['2', 'Marzo', '"-2"']],
		['a line cut short', text.slice(0, -9), 'a.csv', ['193', 'a line break']],
		['a lost state', text.replace(/^2015,17,.*\n/gm, ''), 'a.csv', ['state 17']],
		['semicolons', text.replaceAll(',', ';'), 'a.csv', ['1', 'commas', 'semicolons']],
		['a web page', '<!DOCTYPE html>\n<p>404</p>\n', 'a.csv', ['a web page']],
		['half a zip', zipped({ 'a.csv': latin1(text) }).subarray(0, 99), 'a.zip', ['a whole zip']],
		[
			'a good and a bad file of a zip',
			zipped({ 'a.csv': latin1(text), 'b.csv': latin1('x\n1\n') }),
			'a.zip/b.csv',
			['IDVFC']
		]
	];
	it.each(bad)('refuses %s and writes nothing', async (_, content, name, says) => {
		await run('sesnsp', file('before.csv', officialText(victims)), '--to', to);
		const before = snapshot(to);
		const given = file(name.split('/')[0] ?? '', content);
		const { code, err } = await run('sesnsp', given, '--to', to);
		expect(code).toBe(1);
		expect(err.slice(0, 2)).toEqual(['SourceError', `  file      ${name}`]);
		for (const word of says) expect(err.slice(2, 6).join('\n')).toContain(word);
		expect(err.at(-1)).toBe(`${to} is unchanged.`);
		expect(snapshot(to)).toEqual(before);
		expect(readdirSync(root).sort()).toEqual(['before.csv', 'data', name.split('/')[0]].sort());
	});

	it('refuses a file that is not there, and makes no folder', async () => {
		const { code, err } = await run('sesnsp', join(root, 'none.csv'), '--to', to);
		expect([code, err[4]?.trim()]).toEqual([1, 'expected  a file']);
		expect(existsSync(to)).toBe(false);
	});

	it.each([
		[['inegi', 'a.csv'], 'no publisher "inegi"; there are: sesnsp, endireh'],
		[['sesnsp'], 'no file is named'],
		[['sesnsp', 'a.csv', '--cut', '2026-13'], 'no month YYYY-MM: "2026-13"'],
		[['sesnsp', 'a.csv', '--from', 'x'], "Unknown option '--from'"]
	])('gives 2 and the usage for %j', async (args, message) => {
		const { code, err } = await run(...args);
		expect(code).toBe(2);
		expect(err[0]).toContain(message);
		expect(err[1]).toContain('usage: npm run data:import -- sesnsp FILE');
	});
});

describe('officialOrder(args)', () => {
	it('reads files and options in any order', () => {
		expect(
			officialOrder(['sesnsp', 'a.csv', '--cut', '2026-09', '--history', 'b.zip', '--to', 'x'])
		).toEqual({
			paths: ['a.csv', 'b.zip'],
			stated: cutOf('2026-09'),
			history: true,
			dryRun: false,
			report: null,
			to: 'x'
		});
	});
});

describe('npm run data:import -- sesnsp FILE…', () => {
	it('ends with exit code 0 and the report on the output', async () => {
		const program = join(projectRoot, 'scripts/import/main.ts');
		const path = file('a.csv', officialText(victims));
		const args = ['--import', 'tsx', program, 'sesnsp', path, '--to', to];
		const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: projectRoot });
		expect(stdout).toContain('no cut of this kind is held: nothing to compare with');
		expect(existsSync(join(to, 'sesnsp-victims/crime_year.csv'))).toBe(true);
	});
});
