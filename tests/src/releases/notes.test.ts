import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, readArchive } from '../../../scripts/release/archive';
import { CONTENTS, contentsOf, type ReleaseContents } from '../../../src/lib/releases/contents';
import { releaseNotes } from '../../../src/lib/releases/notes';
import { root } from '../../helpers/files';

const archive = readArchive(join(root, 'data', 'releases'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	readonly version: string;
};

describe('releaseNotes', () => {
	it('has notes for the version of package.json: if not, write them in src/lib/releases/notes.ts', () => {
		expect(releaseNotes.map((notes) => notes.version)).toContain(version);
	});

	it('has notes for every archived version, each version once, the newest first', () => {
		const versions = releaseNotes.map((notes) => notes.version);
		expect(versions).toEqual(
			expect.arrayContaining(archive.releases.map(({ release }) => release.replace(/\+.*/, '')))
		);
		const order = [...new Set(versions)].sort((a, b) =>
			b.localeCompare(a, 'en', { numeric: true })
		);
		expect(versions).toEqual(order);
	});

	it('says something new in both languages', () => {
		for (const { title, news } of releaseNotes) {
			expect(news.length).toBeGreaterThan(0);
			for (const text of [title, ...news]) {
				expect(text.es).toMatch(/\p{L}/u);
				expect(text.en).not.toBe(text.es);
			}
		}
	});
});

describe('contentsOf(manifest)', () => {
	it('names tables, columns and the cut of each source', () => {
		const table = {
			...{ table: 'states', parquet: 'p', csv: 'c', file: 'f', rows: 32, bytes: 1, sha256: '' },
			label: { es: 'Estados', en: 'States' },
			row: { es: 'un estado', en: 'a state' },
			key: ['cve_ent'],
			columns: [{ name: 'cve_ent', type: 'text', unit: null, label: { es: 'Clave', en: 'Code' } }],
			sources: ['geography']
		} as const;
		expect(contentsOf({ tables: [table, table] })).toMatchObject({
			tables: [{ table: 'states', rows: 32, columns: ['cve_ent'] }, {}],
			sources: [{ id: 'geography', cut: '2020' }]
		});
	});

	it('is kept by every archived release', () => {
		for (const record of archive.releases) {
			const text = filesOf(archive, record).get(CONTENTS);
			const { tables, sources } = JSON.parse(text ?? '{}') as ReleaseContents;
			expect(tables.length, record.release).toBeGreaterThan(20);
			expect(sources.find(({ id }) => id === 'sesnsp-victims')?.cut).toMatch(/^\d{4}-\d{2}$/);
		}
	});
});
