import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCuts, countsOf } from '../../../scripts/import/cuts-file';
import { crimeYearsOf } from '../../../scripts/import/official/held';
import { memoryOutput } from '../../../scripts/import/lib/write';
import { writeCrimeYear, type CrimeYear } from '../../../scripts/import/sesnsp/tables';
import { root } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';
import { dataBytes, dataJson } from './data';
import { fileOf } from './fault';

/** Rows of a crime at a cut in each of the states named. */
function rows(
	[cut, crime, year]: [string, CrimeYear['crime'], number],
	...states: readonly string[]
): readonly CrimeYear[] {
	return states.map((cve_ent) => ({
		...{ cut, register: 'cnsp', unit: 'files', cve_ent, year, months: 12 },
		...{ crime, sex: 'all', n: 1 }
	}));
}

describe('countsOf(rows, states)', () => {
	it('groups cuts by the crimes that all states have, with their first and last year', () => {
		const counts = countsOf(
			[
				...rows(['2016-03', 'rape_simple', 2015], '01', '02', '00'),
				...rows(['2016-03', 'rape_simple', 2016], '02', '01'),
				...rows(['2016-01', 'rape_simple', 2015], '01', '02'),
				...rows(['2016-01', 'femicide', 2015], '01', '02')
			],
			2
		);
		expect(counts).toEqual({
			'cnsp files': [
				{ crimes: ['femicide', 'rape_simple'], cuts: [['2016-01', 2015, 2015]] },
				{ crimes: ['rape_simple'], cuts: [['2016-03', 2015, 2016]] }
			]
		});
	});

	it('leaves out what only a part of the states has, and parts years with a gap', () => {
		const counts = countsOf(
			[
				...rows(['2018-12', 'rape_simple', 2015], '01', '02'),
				...rows(['2018-12', 'rape_simple', 2016], '01', '00'),
				...rows(['2018-12', 'rape_simple', 2017], '01', '02')
			],
			2
		);
		expect(counts['cnsp files']?.[0]?.cuts).toEqual([
			['2018-12', 2015, 2015],
			['2018-12', 2017, 2017]
		]);
	});
});

describe('addCuts(output, to, whole)', () => {
	const source = { id: 'b', publisher: '', title: '', url: '', accessed: null, terms: '' };

	it('tells the cuts of the folders made and, unless whole, of those that stay', () => {
		using folder = temporaryFolder({
			'a/crime_year.csv':
				'cut,register,unit,cve_ent,year,months,crime,sex,n\n2016-01,cnsp,files,00,2015,12,femicide,women,1\n',
			'a/source.json': '{"cut":"2016-01"}',
			'c/population.csv': 'n\n1\n'
		});
		const sourcesOf = (whole: boolean): unknown => {
			const output = memoryOutput();
			writeCrimeYear(output, 'b', rows(['2017-01', 'femicide', 2016], '01'));
			output.source('b', { ...source, cut: '2017-01', files: [] });
			addCuts(output, folder.path, whole);
			return JSON.parse(new TextDecoder().decode(output.files.get('cuts.json'))).sources;
		};
		expect(sourcesOf(false)).toEqual({ a: '2016-01', b: '2017-01' });
		expect(sourcesOf(true)).toEqual({ b: '2017-01' });
	});

	it('writes no file where nothing is counted by year', () => {
		const output = memoryOutput();
		addCuts(output, 'nowhere', false);
		expect(output.files.size).toBe(0);
	});
});

describe('data/cuts.json', () => {
	it('is what the committed tables say', () => {
		const folders = ['bulletins', 'crimes', 'crimes-annual', 'rnid', 'victims'].map(
			(name) => `sesnsp-${name}`
		);
		const years = folders.flatMap((folder) => {
			const plain = `${folder}/crime_year.csv`;
			const path = existsSync(join(root, 'data', plain)) ? plain : `${plain}.gz`;
			return [...crimeYearsOf(fileOf(dataBytes(path), path))];
		});
		const sources = folders.map((folder) => {
			const { cut } = dataJson(`${folder}/source.json`) as { readonly cut: string };
			return [folder, cut];
		});
		expect(dataJson('cuts.json')).toEqual({
			counts: countsOf(years, 32),
			sources: Object.fromEntries(sources)
		});
	});

	it('is small enough to travel with the map', () => {
		expect(dataBytes('cuts.json').length).toBeLessThan(4000);
	});
});
