import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importData } from '../../../../scripts/import/cli';
import { directoryOrder } from '../../../../scripts/import/directory/command';
import type { Output } from '../../../../scripts/import/lib/write';
import {
	activityRows,
	cluniRows,
	denueRows,
	planted,
	quotedCsv
} from '../../../fixtures/directory/lists';
import { disguisedShelters } from '../../../fixtures/directory/shelters';
import { filesUnder } from '../../../helpers/files';
import { latin1 } from '../fault';
import { recordsOf } from '../records';
import { cluniRow, dataFolder, heldRow, listFolder, run } from './given';

const text = (path: string) => readFileSync(path, 'utf8');
const folderFiles = (path: string) =>
	Object.fromEntries(filesUnder(path).map((name) => [name, text(join(path, name))]));

const cluni = cluniRows(300, 1);
const files = {
	'cluni.csv': latin1(quotedCsv(cluni)),
	'actividades.csv': latin1(quotedCsv(activityRows(cluni, 2))),
	'denue.csv': latin1(quotedCsv(denueRows(300, 3)))
};

describe('data:import -- cluni|denue', () => {
	it('writes no e-mail, telephone, street, person, tax number or coordinate anywhere', async () => {
		using folder = dataFolder([heldRow({})], files);
		const first = await run(folder, 'cluni', 'cluni.csv', 'actividades.csv', '--report', 'a.txt');
		const second = await run(folder, 'denue', 'denue.csv', '--report', 'b.txt');
		expect([first.code, first.err, second.code, second.err]).toEqual([0, '', 0, '']);
		const written = [
			...Object.values(folderFiles(join(folder.path, 'data'))),
			...[first.out, second.out, text(join(folder.path, 'a.txt')), text(join(folder.path, 'b.txt'))]
		].join('\n');
		expect(Object.values(planted).filter((secret) => written.includes(secret))).toEqual([]);
		for (const list of ['cluni', 'denue'] as const) {
			const rows = recordsOf(text(join(folder.path, listFolder(list), 'organisations.csv')));
			expect(rows.length).toBeGreaterThan(30);
			expect(rows.some(({ municipality }) => municipality !== '')).toBe(true);
		}
	});

	it('gives the same bytes again, whatever the order of the rows, and a newer file takes its place', async () => {
		const turned = { 'turned.csv': latin1(quotedCsv([...cluni].reverse())) };
		const fewer = { 'fewer.csv': latin1(quotedCsv(cluni.slice(0, 100))) };
		using folder = dataFolder([heldRow({})], { ...files, ...turned, ...fewer });
		const path = join(folder.path, listFolder('cluni'));
		await run(folder, 'cluni', 'cluni.csv');
		const before = folderFiles(path);
		await run(folder, 'cluni', 'cluni.csv');
		expect(folderFiles(path)).toEqual(before);
		await run(folder, 'cluni', 'turned.csv');
		expect(folderFiles(path)['organisations.csv']).toBe(before['organisations.csv']);
		const { out } = await run(folder, 'cluni', 'fewer.csv');
		expect(out).toContain('in the place of the list held before');
		const rows = recordsOf(folderFiles(path)['organisations.csv'] ?? '');
		expect(rows.length).toBeLessThan(recordsOf(before['organisations.csv'] ?? '').length);
	});

	it('links what is held, and adds only what is new', async () => {
		const held = [
			heldRow({ id: 'sol', name: 'Mujeres del Sol', website: 'https://sol.mx' }),
			heldRow({ id: 'red', name: 'Red Lunar Violeta', cve_ent: null, scope: 'national' }),
			heldRow({ id: 'casa', name: 'Xochitlalli Tonantzin', themes: 'shelter_network' }),
			heldRow({ id: 'lejos', name: 'Mujeres Tzintzuni', cve_ent: '16' })
		];
		const names = [
			'MUJERES DEL SOL, A.C.',
			'RED LUNAR VIOLETA',
			'XOCHITLALLI TONANTZIN',
			'MUJERES TZINTZUNI'
		];
		const rows = names.map((name, at) =>
			cluniRow({ CLUNI: `MUJ990523150${at}B`, 'NOMBRE OSC': name })
		);
		using folder = dataFolder(held, { 'cluni.csv': quotedCsv(rows) });
		const { out } = await run(folder, 'cluni', 'cluni.csv', '--date', '2026-09');
		const made = folderFiles(join(folder.path, listFolder('cluni')));
		expect(recordsOf(made['organisations.csv'] ?? '').map(({ id }) => id)).toEqual([
			'mujeres-tzintzuni'
		]);
		expect(JSON.parse(made['listings.json'] ?? '')).toMatchObject([
			{
				organisation_id: 'casa',
				row: { registry: null, website: null, municipality: null }
			},
			{ organisation_id: 'red', score: 0.97, row: { cve_ent: null, municipality: null } },
			{ organisation_id: 'sol', score: 1, row: { registry: 'MUJ9905231500B', founded: 1999 } }
		]);
		expect(JSON.parse(made['shelters.json'] ?? '')).toEqual(['casa']);
		expect(JSON.parse(made['source.json'] ?? '')).toMatchObject({
			id: 'directory-cluni',
			cut: '2026-09'
		});
		expect(out).toContain('1.00  row 2: MUJERES DEL SOL, A.C. = Mujeres del Sol (sol)');
	});

	it('joins branches of one association, and hides a place that they do not share', async () => {
		const rows = ['TOLUCA', 'LERMA', 'TOLUCA'].map((MUNICIPIO) =>
			cluniRow({ CLUNI: '', 'NOMBRE OSC': 'MUJERES XOCHITLI', MUNICIPIO })
		);
		using folder = dataFolder([heldRow({})], { 'cluni.csv': quotedCsv(rows) });
		const { out } = await run(folder, 'cluni', 'cluni.csv');
		const made = recordsOf(text(join(folder.path, listFolder('cluni'), 'organisations.csv')));
		expect(made.map(({ id, municipality }) => [id, municipality])).toEqual([
			['mujeres-xochitli', '']
		]);
		expect(out).toContain('the same as another row of the list, rows: 2');
	});

	it('keeps the place of no disguised shelter, and tells of each', async () => {
		using folder = dataFolder([heldRow({})], {
			'cluni.csv': quotedCsv(
				disguisedShelters.map((name, at) =>
					cluniRow({
						CLUNI: `MUJ99052315${String(at).padStart(3, '0')}`,
						'NOMBRE OSC': `${name} por las mujeres voz${at}q`,
						'PAGINA WEB': 'www.toluca-refugio.mx'
					})
				)
			)
		});
		const { out } = await run(folder, 'cluni', 'cluni.csv');
		const made = folderFiles(join(folder.path, listFolder('cluni')));
		const rows = recordsOf(made['organisations.csv'] ?? '');
		// Some are left out: "Santa Clara" may be a place, and "C. Hogar Mi Sueño" a citizen's name.
		const back = [...out.matchAll(/^left out, .*: (\d+)$/gm)].map(([, n]) => Number(n));
		expect(rows.length + back.reduce((sum, n) => sum + n, 0)).toBe(disguisedShelters.length);
		expect(rows.length).toBeGreaterThanOrEqual(28);
		for (const { name, municipality, registry, website } of rows) {
			expect([name, municipality, registry, website]).toEqual([name, '', '', '']);
			expect(out).toContain(name);
		}
		expect([out, ...Object.values(made)].join('\n')).not.toMatch(/toluca|universidad|MUJ9905/i);
	});

	it('tells of shelters in its report, without their place, and of those held back by row alone', async () => {
		const rows = [
			cluniRow({ CLUNI: '', 'NOMBRE OSC': 'REFUJIO DE MUJERES LUCERO' }),
			cluniRow({ CLUNI: '', 'NOMBRE OSC': 'ALBERGUE DE MUJERES METEPEC' })
		];
		using folder = dataFolder([heldRow({})], { 'cluni.csv': quotedCsv(rows) });
		const { out } = await run(folder, 'cluni', 'cluni.csv', '--report', 'report.txt');
		expect(out).toContain('row 2: REFUJIO DE MUJERES LUCERO');
		expect(out).toMatch(/whose name may tell its place: 1\n {2}row 3\n/);
		const report = text(join(folder.path, 'report.txt'));
		expect(out).toContain(report.trimEnd());
		for (const said of [
			report,
			...Object.values(folderFiles(join(folder.path, listFolder('cluni'))))
		]) {
			expect(said).not.toMatch(/metepec|toluca|universidad/i);
		}
	});

	it.each([
		['a column that is missing', 'malo.csv', '"estatus"'],
		['a file that is none', 'nada.csv', 'a file'],
		['a workbook', 'libro.zip', 'a CSV']
	])('leaves all as it was for %s', async (_, name, said) => {
		const more = { 'malo.csv': 'CLUNI,NOMBRE,ENTIDAD\na,b,c\n', 'libro.zip': 'PK\u0003\u0004' };
		using folder = dataFolder([heldRow({})], { ...files, ...more });
		await run(folder, 'cluni', 'cluni.csv');
		const before = folderFiles(join(folder.path, 'data'));
		const { code, err } = await run(folder, 'cluni', name);
		expect(code).toBe(1);
		expect(err).toContain(said.replaceAll('"', ''));
		expect(err).toContain('is unchanged');
		expect(folderFiles(join(folder.path, 'data'))).toEqual(before);
	});

	it('writes nothing where the report cannot be written, or on a dry run', async () => {
		using folder = dataFolder([heldRow({})], files);
		mkdirSync(join(folder.path, 'taken.txt'));
		const { code, err } = await run(folder, 'cluni', 'cluni.csv', '--report', 'taken.txt');
		expect([code, err.includes('a place for the report')]).toEqual([1, true]);
		const dry = await run(folder, 'cluni', 'cluni.csv', '--dry-run');
		expect([dry.code, dry.out.includes('is unchanged')]).toEqual([0, true]);
		expect(existsSync(join(folder.path, listFolder('cluni')))).toBe(false);
	});

	it('refuses a file kept by hand that has problems', async () => {
		using folder = dataFolder([heldRow({})], files);
		mkdirSync(join(folder.path, 'data/organisations-by-hand'));
		writeFileSync(
			join(folder.path, 'data/organisations-by-hand/organisations-by-hand.csv'),
			'id,name\na,b\n'
		);
		const { code, err } = await run(folder, 'cluni', 'cluni.csv');
		expect([code, err.includes('organisations-by-hand.csv')]).toEqual([1, true]);
	});
});

describe('data:import -- --from', () => {
	it('leaves lists that were added where they are', async () => {
		using folder = dataFolder([heldRow({})], files);
		await run(folder, 'cluni', 'cluni.csv');
		const path = join(folder.path, listFolder('cluni'));
		const before = folderFiles(path);
		const module = {
			id: 'a',
			title: 'a',
			run: (_: unknown, to: Output) => to.json('a', 'a.json', 1)
		};
		const world = { modules: [module], out: () => {}, err: () => {}, now: () => 0 };
		const args = ['--from', folder.path, '--to', join(folder.path, 'data')];
		expect(await importData(args, world)).toBe(0);
		expect(folderFiles(path)).toEqual(before);
		expect(existsSync(join(folder.path, 'data/organisations'))).toBe(false);
	});
});

describe('data:import -- organisations', () => {
	it('prints a template that it takes', async () => {
		using folder = dataFolder([heldRow({})]);
		const { out } = await run(folder, 'organisations', '--template');
		writeFileSync(join(folder.path, 'mine.csv'), out);
		expect((await run(folder, 'organisations', 'mine.csv')).code).toBe(0);
		const made = recordsOf(text(join(folder.path, listFolder('template'), 'organisations.csv')));
		expect(made).toMatchObject([
			{ id: 'colectiva-ejemplo-a-c', listed_in: 'template', cve_ent: '21' }
		]);
	});
});

describe('directoryOrder(list, args)', () => {
	it.each([
		['cluni', [], 'no file is named'],
		['cluni', ['a', 'b', 'c'], 'more than two files'],
		['template', ['a', 'b'], 'more than one file'],
		['denue', ['a', '--names-only'], '--names-only is for cluni'],
		['denue', ['--template'], '--template is for organisations'],
		['denue', ['a', '--date', '2026'], 'no month YYYY-MM: "2026"'],
		['denue', ['a', '--nope'], "Unknown option '--nope'"]
	] as const)('%s %j: %s', (list, args, said) => {
		expect(directoryOrder(list, [list, ...args])).toContain(said);
	});

	it('reads every option', () => {
		const args = [
			'cluni',
			'a',
			'b',
			'--names-only',
			'--dry-run',
			'--date',
			'2026-09',
			'--report',
			'r'
		];
		expect(directoryOrder('cluni', args)).toEqual({
			...{ list: 'cluni', paths: ['a', 'b'], date: '2026-09', namesOnly: true },
			...{ template: false, dryRun: true, report: 'r', to: 'data' }
		});
	});
});
