import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importData } from '../../../scripts/import/cli';
import { inegiMortality } from '../../../scripts/import/inegi-mortality';
import type { ImportModule } from '../../../scripts/import/lib/module';
import { count, readCsv } from '../../../scripts/import/lib/read';
import { population } from '../../../scripts/import/population';
import { root as projectRoot } from '../../helpers/files';
import { latin1 } from './fault';
import { complete, deaths, people, type SmallSources } from './small';

/** Stands for the publishers that write Latin-1. */
const latin: ImportModule = {
	id: 'latin',
	title: 'a file in Latin-1',
	run(sources, output) {
		const file = sources.file('latin.csv');
		const rows = readCsv(file, { encoding: 'latin-1', columns: ['Año', 'n'] });
		const table = rows.map((row) => ({ year: row.text('Año'), n: count(row, 'n', file) }));
		output.table('latin', 'years', ['year', 'n'], table, { sort: ['year'] });
	}
};
const modules = [inegiMortality, population, latin];
const good: SmallSources = { ...deaths(), ...people(), 'latin.csv': latin1('Año,n\n2024,1\n') };

let root = '';
let from = '';
let to = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'import-'));
	from = join(root, 'sources');
	to = join(root, 'data');
	write(good);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: SmallSources): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(from, path)), { recursive: true });
		writeFileSync(join(from, path), content);
	}
}

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
	const [out, err]: [string[], string[]] = [[], []];
	let clock = 0;
	const code = await importData(args, {
		modules,
		out: (line) => out.push(line),
		err: (line) => err.push(line),
		now: () => (clock += 250)
	});
	return { code, out, err };
}

/** Path → bytes of every file in a folder. */
function snapshot(folder: string): Map<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return new Map(
		paths
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path, readFileSync(join(folder, path), 'base64')])
	);
}

describe('importData(args, world)', () => {
	it('writes every folder, tells the progress and the sum, and gives 0', async () => {
		const { code, out, err } = await run('--from', from, '--to', to);
		expect([code, err]).toEqual([0, []]);
		expect(readdirSync(to)).toEqual(['conapo-population', 'inegi-mortality', 'latin']);
		expect(out[0]).toBe('[1/3] inegi-mortality: deaths of women certified as homicide');
		expect(out[1]).toBe('      6 rows in 250 ms');
		expect(out.at(-1)).toMatch(/^5,467 rows, 6 files, 0\.\d\d MB in .*data, 1\.\d s$/);
	});

	it('changes no byte when it runs again', async () => {
		await run('--from', from, '--to', to);
		const before = snapshot(to);
		await run('--from', from, '--to', to);
		expect(snapshot(to)).toEqual(before);
		expect(before.size).toBe(6);
	});

	it('with --only replaces that folder and no other', async () => {
		await run('--from', from, '--to', to);
		const before = snapshot(to);
		write({ 'latin.csv': latin1('Año,n\n2025,2\n'), [complete]: 'broken' });
		const { code, out } = await run('--from', from, '--to', to, '--only', 'latin');
		const after = snapshot(to);
		expect([code, out[0]]).toEqual([0, '[1/1] latin: a file in Latin-1']);
		expect(readFileSync(join(to, 'latin/years.csv'), 'utf8')).toBe('year,n\n2025,2\n');
		expect([...after].filter(([path, bytes]) => before.get(path) !== bytes)).toHaveLength(1);
	});

	it('says which files of a folder the sources lack', async () => {
		await run('--from', from, '--to', to);
		const path = join(to, 'inegi-mortality/source.json');
		const record = JSON.parse(readFileSync(path, 'utf8'));
		const added = { file: 'a mano.csv', sha256: 'x', cut: '2025', rows: 1 };
		writeFileSync(path, JSON.stringify({ ...record, files: [...record.files, added] }));
		const { code, out } = await run('--from', from, '--to', to);
		expect([code, out.at(-2)]).toEqual([
			0,
			`no longer held, for ${from} has no such file: inegi-mortality: a mano.csv, cut 2025; add it again by hand`
		]);
	});

	it.each([
		[['--to', 'x'], '--from is missing'],
		[['--from', 'nowhere'], 'no folder at nowhere'],
		[
			['--from', '.', '--only', 'inegi'],
			'no source "inegi"; there are: inegi-mortality, conapo-population, latin'
		],
		[['--form', '.'], "Unknown option '--form'"]
	])('gives 2 and the usage for %j', async (args, message) => {
		const { code, err } = await run(...args);
		expect(code).toBe(2);
		expect(err[0]).toContain(message);
		expect(err[1]).toContain('usage: npm run data:import -- --from');
	});

	it('lets an error that is no SourceError through, data as it was', async () => {
		await run('--from', from, '--to', to);
		const before = snapshot(to);
		const broken: ImportModule = {
			id: 'broken',
			title: 'a fault of ours',
			run: () => Promise.reject(new TypeError('ours'))
		};
		const world = { modules: [latin, broken], out: () => 0, err: () => 0, now: () => 0 };
		await expect(importData(['--from', from, '--to', to], world)).rejects.toThrow('ours');
		expect(snapshot(to)).toEqual(before);
	});
});

const women = 'conapo/poblacion_entidad_mujeres.csv';
const municipal = 'conapo/poblacion_municipal_mujeres.csv.gz';
const header = 'anio_registro,cve_ent,homicidios_mujeres\n';
const named = String(people()[women]);
const whole = people()[municipal];
const half = whole instanceof Uint8Array ? whole.subarray(0, whole.length / 2) : '';

type BadInput = [string, string, string | Uint8Array, string[]];
const badInputs: BadInput[] = [
	[
		'a missing column',
		complete,
		'anio_registro,cve_ent,n\n2022,01,5\n',
		['1', 'homicidios_mujeres']
	],
	['an unknown state name', women, named.replace('Colima', 'Colina'), ['7', 'ENTIDAD', '"Colina"']],
	['a negative count', complete, `${header}2022,01,-5\n`, ['2', 'homicidios_mujeres', '"-5"']],
	['a fractional count', complete, `${header}2022,01,5.5\n`, ['2', 'homicidios_mujeres', '"5.5"']],
	['a duplicated key', complete, `${header}2022,01,5\n2022,01,5\n`, ['3', 'already in row 2']],
	['a truncated gzip', municipal, half, ['a whole gzip file']],
	['Latin-1 for UTF-8', women, latin1(named), ['10', 'UTF-8', 'other bytes']],
	['UTF-8 for Latin-1', 'latin.csv', 'Año,n\n2024,1\n', ['1', 'Latin-1', 'UTF-8']],
	['Mac Roman for UTF-8', women, named.replace('México', 'M√©xico'), ['10', 'UTF-8', 'Mac Roman']],
	[
		'Mac Roman for Latin-1',
		'latin.csv',
		latin1('A\u0096o,n\n2024,1\n'),
		['1', 'Latin-1', 'Mac Roman']
	],
	['a total row', complete, `${header}2022,01,5\n2022,00,5\n`, ['3', 'cve_ent', '"00"']],
	[
		'a total row by name',
		women,
		`${named}Total${named.split('\n')[1]?.slice(14)}\n`,
		['34', '"Total"']
	],
	['an empty file', complete, '', ['an empty file']],
	['a header without rows', complete, header, ['no row']]
];

describe('importData(args, world) on bad input', () => {
	it.each(badInputs)('stops for %s', async (_, path, content, says) => {
		await run('--from', from, '--to', to);
		const before = snapshot(to);
		write({ [path]: content });
		const { code, err } = await run('--from', from, '--to', to);
		expect(code).toBe(1);
		expect(err[0]).toBe('SourceError');
		expect(err.slice(1, 6).map((line) => line.trim().split(/\s+/)[0])).toEqual([
			'file',
			'row',
			'column',
			'expected',
			'found'
		]);
		expect(err[1]).toContain(path);
		for (const text of says) expect(err.slice(2, 6).join('\n')).toContain(text);
		expect(err.at(-1)).toBe(`${to} is unchanged.`);
		expect(snapshot(to)).toEqual(before);
		expect(readdirSync(root).sort()).toEqual(['data', 'sources']);
	});

	it('stops for a file that is not there, and makes no folder', async () => {
		rmSync(join(from, complete));
		const { code, err } = await run('--from', from, '--to', to);
		expect([code, err[1]?.trim()]).toEqual([1, `file      ${complete}`]);
		expect(existsSync(to)).toBe(false);
	});
});

describe('npm run data:import', () => {
	it('ends with exit code 1 and says why on the error stream', async () => {
		const program = join(projectRoot, 'scripts/import/main.ts');
		const args = ['--import', 'tsx', program, '--from', from, '--to', to, '--only', 'geography'];
		const ended: unknown = await promisify(execFile)(process.execPath, args, {
			cwd: projectRoot
		}).catch((error: unknown) => error);
		expect(ended).toMatchObject({
			code: 1,
			stdout: expect.stringContaining('[1/1] geography'),
			stderr: expect.stringContaining('file      geography/')
		});
		expect(existsSync(to)).toBe(false);
	});
});
