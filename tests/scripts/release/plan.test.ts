import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRelease } from '../../../scripts/release/add-release';
import { filesOf, readArchive } from '../../../scripts/release/archive';
import { planRelease } from '../../../scripts/release/plan';
import { temporaryFolder } from '../../helpers/folder';
import { addition, mapRecord } from './given';

const one = { 'answers/a/2023.json': '1\n', 'answers/b/2023.json': '2\n', 'records/r.json': '3\n' };
const two = { 'answers/a/2023.json': '9\n', 'answers/c/2023.json': '2\n', 'records/r.json': '3\n' };

describe('planRelease(archive, addition)', () => {
	it('packs what no earlier release has, and tells what is new, changed and gone', () => {
		using folder = temporaryFolder();
		addRelease(folder.path, addition(1, one));
		const plan = planRelease(readArchive(folder.path), addition(2, two));
		expect(plan).toMatchObject({
			status: 'new',
			record: { number: 2, made: '2026-01-02' },
			lines: ['9\n'],
			difference: {
				added: ['answers/c/2023.json'],
				changed: ['answers/a/2023.json'],
				gone: ['answers/b/2023.json']
			}
		});
	});

	it('has nothing to do for a release that it holds as it is', () => {
		using folder = temporaryFolder();
		addRelease(folder.path, addition(1, one));
		const again = { ...addition(1, one), made: '2027-12-31' };
		expect(planRelease(readArchive(folder.path), again)).toMatchObject({
			status: 'held',
			record: { made: '2026-01-01' }
		});
	});

	it.each([
		['with other files', addition(1, two)],
		['without a figure', addition(1, one, { figures: [mapRecord('tasa', 2023)] })]
	])('refuses the same release %s, and says what to do', (_, other) => {
		using folder = temporaryFolder();
		addRelease(folder.path, addition(1, one));
		const archive = readArchive(folder.path);
		expect(() => planRelease(archive, other)).toThrow(/aumente "version".*\n.*raise "version"/);
		expect(planRelease(archive, { ...other, replace: true })).toMatchObject({
			status: 'new',
			record: { number: 1, figures: other.figures }
		});
	});

	it('gives the newest release figures, titles and the catalogue as they are now', () => {
		using folder = temporaryFolder();
		addRelease(folder.path, addition(1, { ...one, 'catalog/indicators.json': '[1]\n' }));
		const figures = [
			{ ...mapRecord('tasa', 2024), title: { es: 'x', en: 'y' } },
			mapRecord('b', 1)
		];
		const again = addition(1, { ...one, 'catalog/indicators.json': '[2]\n' }, { figures });
		expect(planRelease(readArchive(folder.path), again)).toMatchObject({
			status: 'new',
			record: { number: 1, figures }
		});
	});

	it('never replaces a release that others follow', () => {
		using folder = temporaryFolder();
		addRelease(folder.path, addition(1, one));
		addRelease(folder.path, addition(2, two));
		const archive = readArchive(folder.path);
		const late = addition(1, two, { replace: true });
		expect(() => planRelease(archive, late)).toThrow('it can no longer be changed');
	});
});

describe('addRelease(directory, addition)', () => {
	it('replaces the newest one whole, with what it alone packed', () => {
		using folder = temporaryFolder();
		const directory = join(folder.path, 'releases');
		addRelease(directory, addition(1, one));
		addRelease(directory, addition(2, two));
		addRelease(directory, addition(2, { 'records/r.json': '8\n' }, { replace: true }));
		const archive = readArchive(directory);
		const newest = archive.releases.at(-1);
		expect(newest && [...filesOf(archive, newest)]).toEqual([['records/r.json', '8\n']]);
		expect([...archive.lines.values()].sort()).toEqual(['1\n', '2\n', '3\n', '8\n']);
	});

	it('says in both languages what it did', () => {
		using folder = temporaryFolder();
		expect(addRelease(folder.path, addition(1, one)).join('\n')).toMatch(
			/Versión 1\.0\.1\+00000001, número 1: 3 archivos y 1 figuras.*\nRelease .*\nNuevos \/ New: 3\n\tanswers\/a\/2023\.json/
		);
		expect(addRelease(folder.path, addition(1, one))).toEqual([
			expect.stringMatching('Nada que hacer'),
			expect.stringMatching('Nothing to do')
		]);
	});
});
