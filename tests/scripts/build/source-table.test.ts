import { describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error';
import { sourceRows } from '../../../scripts/build/source-table';
import { sources } from '../../../src/lib/catalog/sources';
import { temporaryFolder } from '../../helpers/folder';

const records = Object.fromEntries(
	sources.map(({ id }) => [`${id}/source.json`, JSON.stringify({ id, accessed: null })])
);

const withoutGeography = Object.fromEntries(
	Object.entries(records).filter(([path]) => !path.startsWith('geography/'))
);

describe('sourceRows(directory)', () => {
	it('has a row a source, with the day that its record says', () => {
		const dated = { ...records, 'helplines/source.json': '{"accessed": "2026-01-31"}' };
		using folder = temporaryFolder(dated);
		const rows = sourceRows(folder.path);
		expect(rows.map((row) => row['id'])).toEqual(sources.map(({ id }) => id));
		const lines = rows.find((row) => row['id'] === 'helplines');
		expect(lines?.['accessed']).toBe('2026-01-31');
		expect(lines?.['title']).not.toBe(lines?.['title_en']);
		expect(rows.find((row) => row['id'] === 'geography')?.['accessed']).toBeNull();
	});

	it('has a row of a list that was added, of the month that its record says', () => {
		using folder = temporaryFolder({
			...records,
			'directory-denue/source.json': '{"cut": "2026-05"}'
		});
		const row = sourceRows(folder.path).find(({ id }) => id === 'directory-denue');
		expect(row).toMatchObject({ cut: '2026-05', accessed: null });
		expect(sourceRows(folder.path)).toHaveLength(sources.length + 1);
	});

	it('refuses a folder that the catalogue does not know, and a source without a folder', () => {
		using more = temporaryFolder({ ...records, 'unknown/source.json': '{}' });
		expect(() => sourceRows(more.path)).toThrow(/not in the catalogue: unknown/);
		using less = temporaryFolder(withoutGeography);
		expect(() => sourceRows(less.path)).toThrow(/without data: geography/);
		expect(() => sourceRows(less.path)).toThrow(BuildError);
	});

	it('refuses a folder without its record', () => {
		using folder = temporaryFolder({ ...withoutGeography, 'geography/states.csv': '' });
		expect(() => sourceRows(folder.path)).toThrow(/source\.json: is missing/);
	});
});
