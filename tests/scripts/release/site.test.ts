import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReleases } from '../../../scripts/build/releases';
import { frozenFigures } from '../../../scripts/embeds/pages';
import { stateShapes } from '../../../scripts/embeds/site-read';
import { keeping } from '../../../src/lib/embed/read';
import { filesOf, readArchive } from '../../../scripts/release/archive';
import { figureRecords } from '../../../scripts/release/figures';
import { releaseRead } from '../../../scripts/release/read';
import {
	CATALOG,
	embedOf,
	recordText,
	type KeptIndicator,
	type ReleaseRecord
} from '../../../scripts/release/record';
import { keepIndicators } from '../../../src/lib/catalog/indicators';
import { releaseSlug } from '../../../src/lib/embed/paths';
import type { Read } from '../../../src/lib/figures/types';
import { LANGS } from '../../../src/lib/i18n';
import { drawn } from '../../../src/lib/picture/draw';
import { lightTheme } from '../../../src/lib/picture/theme';
import { root } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';

/** The project's own archive, unpacked. */
const data = join(root, 'data');
const archive = readArchive(join(data, 'releases'));
const folder = temporaryFolder();
const shapes = stateShapes({ data });
const onlyKept: Read = (address) => Promise.reject(new RangeError(`no release keeps ${address}`));
const readOf = ({ release }: ReleaseRecord) =>
	keeping(releaseRead(folder.path, releaseSlug(release), onlyKept));

beforeAll(() => {
	writeReleases(archive.directory, folder.path, archive.releases.at(-1)?.release ?? '');
});
afterAll(() => folder[Symbol.dispose]());

describe('data/releases', () => {
	it('holds every file of every release', () => {
		expect(archive.releases.length).toBeGreaterThan(0);
		for (const record of archive.releases) {
			expect(filesOf(archive, record).size).toBeGreaterThan(400);
			expect(JSON.parse(recordText(record))).toEqual(record);
		}
	});

	it.each(archive.releases)(
		'still draws every figure of release $release from its own data',
		async (record) => {
			const read = readOf(record);
			keepIndicators((await read(`/data/${CATALOG}`)) as readonly KeptIndicator[]);
			const find = frozenFigures(read);
			const lost: string[] = [];
			for (const figure of record.figures) {
				// One language of a view: what reads an old record is the same in both.
				const lang = LANGS[figure.view.es.length % LANGS.length] ?? 'es';
				const frozen = await find(figure, lang);
				if (frozen.status === 'lost') {
					lost.push(`${embedOf(figure, lang, record.release)}: ${frozen.reason}`);
					continue;
				}
				const { drawing, table } = frozen.found.figured;
				const options = { width: 600, theme: lightTheme, shapes, id: 'old' };
				expect(drawn(drawing, lang, options, table).body.length).toBeGreaterThan(100);
			}
			expect(lost).toEqual([]);
		},
		120_000
	);
});

describe('figureRecords(read)', () => {
	it('are figures that the newest archived release lists: if not, npm run release adds them', async () => {
		const newest = archive.releases.at(-1);
		if (newest === undefined) throw new RangeError('no release is archived');
		const found = await figureRecords(readOf(newest));
		const kept = newest.figures.map((figure) => embedOf(figure, 'en', null));
		const made = found.map((figure) => embedOf(figure, 'en', null));
		expect(made.filter((path) => !kept.includes(path))).toEqual([]);
		expect(new Set(made).size).toBe(made.length);
		expect(found.find(({ page }) => page === 'survey-check')?.data).toEqual([
			'records/survey/check.json'
		]);
	}, 120_000);
});
