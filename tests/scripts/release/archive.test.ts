import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRelease } from '../../../scripts/release/add-release';
import { archiveFiles, filesOf, readArchive } from '../../../scripts/release/archive';
import { sumOf } from '../../../scripts/release/pack';
import { ReleaseError } from '../../../scripts/release/release-error';
import { temporaryFolder } from '../../helpers/folder';
import { addition } from './given';

const first = addition(1, { 'answers/a/2023.json': '{"n":1}\n', 'records/r.json': '[3]\n' });
const second = addition(2, {
	'answers/a/2023.json': '{"n":1}\n',
	'answers/a/2024.json': '{"n":5}\n',
	'records/r.json': '[4]\n'
});

/** An archive of the two releases. */
function twoReleases() {
	const folder = temporaryFolder();
	const directory = join(folder.path, 'releases');
	addRelease(directory, first);
	addRelease(directory, second);
	return { directory, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

const caught = (run: () => unknown): unknown => {
	try {
		run();
	} catch (error) {
		return error;
	}
	return null;
};

describe('readArchive(directory)', () => {
	it('is empty without a folder', () => {
		using folder = temporaryFolder();
		const archive = readArchive(join(folder.path, 'releases'));
		expect(archive.releases).toEqual([]);
		expect(archive.lines.size).toBe(0);
	});

	it('has every release, the first one first, and each line once', () => {
		using held = twoReleases();
		const { releases, lines } = readArchive(held.directory);
		expect(releases.map(({ release, number, made }) => [release, number, made])).toEqual([
			['1.0.1+00000001', 1, '2026-01-01'],
			['1.0.2+00000002', 2, '2026-01-02']
		]);
		expect([...lines.values()].sort()).toEqual(['[3]\n', '[4]\n', '{"n":1}\n', '{"n":5}\n']);
		expect(readdirSync(held.directory)).toHaveLength(4);
	});

	it('names a pack that is missing or damaged', () => {
		using held = twoReleases();
		const { pack } = archiveFiles(held.directory, first.release);
		writeFileSync(pack, readFileSync(pack).subarray(0, 6));
		const damaged = caught(() => readArchive(held.directory));
		expect(damaged).toBeInstanceOf(ReleaseError);
		expect(damaged).toMatchObject({
			file: pack,
			problem: { en: expect.stringMatching('damaged') }
		});
		rmSync(pack);
		expect(String(caught(() => readArchive(held.directory)))).toMatch(
			/1\.0\.1-00000001\.br\nFalta/
		);
	});

	it('names a record that is damaged, or not the one of its name', () => {
		using held = twoReleases();
		const { record } = archiveFiles(held.directory, second.release);
		const text = readFileSync(record, 'utf8');
		writeFileSync(record, text.slice(0, 200));
		expect(caught(() => readArchive(held.directory))).toMatchObject({ file: record });
		writeFileSync(record, text.replace('1.0.2+00000002', '1.0.3+00000002'));
		expect(String(caught(() => readArchive(held.directory)))).toMatch('not of the one in its name');
		writeFileSync(record, text.replace('answers/a/2024.json', '../../../secret.json'));
		expect(String(caught(() => readArchive(held.directory)))).toMatch(
			'not the record of a release'
		);
	});

	it('misses a release between two', () => {
		using held = twoReleases();
		rmSync(archiveFiles(held.directory, first.release).record);
		expect(String(caught(() => readArchive(held.directory)))).toMatch(
			'Release number 1 is missing'
		);
	});
});

describe('filesOf(archive, record)', () => {
	it('gives each release its own files, also those that an earlier one packed', () => {
		using held = twoReleases();
		const archive = readArchive(held.directory);
		const [one, two] = archive.releases.map((record) => filesOf(archive, record));
		expect([...(one ?? [])]).toEqual([...first.files]);
		expect([...(two ?? [])]).toEqual([...second.files]);
	});

	it('names the file whose content no pack holds', () => {
		using held = twoReleases();
		const archive = readArchive(held.directory);
		const lines = new Map(archive.lines);
		lines.delete(sumOf('{"n":5}\n'));
		const [, record] = archive.releases;
		const failure = caught(() => record && filesOf({ ...archive, lines }, record));
		expect(failure).toBeInstanceOf(ReleaseError);
		expect(String(failure)).toMatch(
			'answers/a/2024.json of the release 1.0.2+00000002 is in no pack'
		);
	});
});
