import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFiles, folders } from '../../../scripts/build/data-files';
import { temporaryFolder } from '../../helpers/folder';

describe('dataFiles(directory)', () => {
	it('finds the tables of every source, and nothing else', () => {
		using folder = temporaryFolder({
			'b/crime_year.csv.gz': '',
			'b/source.json': '{}',
			'a/crime_year.csv': '',
			'a/states.csv': '',
			'a/states.topo.json': '{}',
			'releases/1.0.0-0123abcd.json': '{}',
			'note.csv': ''
		});
		expect(dataFiles(folder.path)).toEqual([
			{ source: 'a', table: 'crime_year', path: join(folder.path, 'a', 'crime_year.csv') },
			{ source: 'a', table: 'states', path: join(folder.path, 'a', 'states.csv') },
			{ source: 'b', table: 'crime_year', path: join(folder.path, 'b', 'crime_year.csv.gz') }
		]);
		expect(folders(folder.path)).toEqual(['a', 'b']);
	});
});
