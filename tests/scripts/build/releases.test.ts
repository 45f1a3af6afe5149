import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error';
import { writeReleases } from '../../../scripts/build/releases';
import { addRelease } from '../../../scripts/release/add-release';
import { filesUnder } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';
import { addition } from '../release/given';

const present = '1.0.2+00000002';

describe('writeReleases(archive, directory, present)', () => {
	it('writes every release as it was, and lists them, the newest first', () => {
		using folder = temporaryFolder();
		const [archive, to] = [join(folder.path, 'archive'), join(folder.path, 'data')];
		addRelease(archive, addition(1, { 'answers/a/2023.json': '1\n', 'records/b/c.json': '2\n' }));
		addRelease(archive, addition(2, { 'answers/a/2023.json': '3\n', 'records/b/c.json': '2\n' }));
		expect(writeReleases(archive, to, present)).toBe(2);
		expect(filesUnder(join(to, 'releases'))).toEqual([
			'1.0.1-00000001/answers/a/2023.json',
			'1.0.1-00000001/records/b/c.json',
			'1.0.2-00000002/answers/a/2023.json',
			'1.0.2-00000002/records/b/c.json',
			'index.json'
		]);
		const read = (path: string) => readFileSync(join(to, 'releases', path), 'utf8');
		expect(read('1.0.1-00000001/answers/a/2023.json')).toBe('1\n');
		expect(read('1.0.2-00000002/answers/a/2023.json')).toBe('3\n');
		expect(JSON.parse(read('index.json'))).toEqual({
			present,
			releases: [
				{ release: present, slug: '1.0.2-00000002', made: '2026-01-02', files: 2 },
				{ release: '1.0.1+00000001', slug: '1.0.1-00000001', made: '2026-01-01', files: 2 }
			]
		});
	});

	it('lists none where none was archived', () => {
		using folder = temporaryFolder();
		expect(writeReleases(join(folder.path, 'none'), folder.path, present)).toBe(0);
		const list = JSON.parse(readFileSync(join(folder.path, 'releases/index.json'), 'utf8'));
		expect(list).toEqual({ present, releases: [] });
	});

	it('stops and names the file of the archive that is missing', () => {
		using folder = temporaryFolder();
		addRelease(folder.path, addition(1, { 'records/b.json': '2\n' }));
		rmSync(join(folder.path, '1.0.1-00000001.br'));
		expect(() => writeReleases(folder.path, join(folder.path, 'to'), present)).toThrow(BuildError);
		expect(() => writeReleases(folder.path, join(folder.path, 'to'), present)).toThrow(
			/1\.0\.1-00000001\.br: Falta/
		);
	});
});
