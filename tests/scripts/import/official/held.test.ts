import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heldIn, readHeld } from '../../../../scripts/import/official/held';
import { memorySources } from '../../../../scripts/import/lib/read';
import { faultOf } from '../fault';

const years =
	'cut,register,unit,cve_ent,year,months,crime,sex,n\n2022-06,cnsp,victims,00,2021,12,femicide,women,1016\n';
const months =
	'cut,register,unit,cve_ent,year,month,crime,modality,sex,age_group,n\n2022-06,cnsp,victims,01,2021,3,femicide,with_firearm,women,adult,2\n';
const record = '{"id":"a","cut":"2022-06","files":[]}';

describe('heldIn(data)', () => {
	it('gives the tables and the record of each folder with figures by year', () => {
		const held = heldIn(
			memorySources({
				'a/crime_year.csv.gz': gzipSync(years),
				'a/crime_month.csv': months,
				'a/source.json': record,
				'b/population.csv': 'n\n1\n'
			})
		);
		expect([...held.keys()]).toEqual(['a']);
		expect(held.get('a')).toEqual({
			record: { id: 'a', cut: '2022-06', files: [] },
			years: [
				{
					...{ cut: '2022-06', register: 'cnsp', unit: 'victims', cve_ent: '00' },
					...{ year: 2021, months: 12, crime: 'femicide', sex: 'women', n: 1016 }
				}
			],
			months: [
				{
					...{ cut: '2022-06', register: 'cnsp', unit: 'victims', cve_ent: '01' },
					...{ year: 2021, month: 3, crime: 'femicide', modality: 'with_firearm' },
					...{ sex: 'women', age_group: 'adult', n: 2 }
				}
			]
		});
	});

	it('takes a folder that has years only', () => {
		const held = heldIn(memorySources({ 'a/crime_year.csv': years, 'a/source.json': record }));
		expect(held.get('a')?.months).toEqual([]);
	});

	it('refuses a table or a record that we did not write', () => {
		const broken = (files: Record<string, string>) =>
			faultOf(() => heldIn(memorySources({ 'a/crime_year.csv': years, ...files })));
		expect(broken({ 'a/source.json': '{}' }).expected).toBe('a source.json of ours');
		expect(broken({ 'a/source.json': record, 'a/crime_month.csv': 'n\n1\n' }).column).toBe('cut');
	});
});

describe('readHeld(to)', () => {
	it('is nothing where there is no folder yet', () => {
		expect(readHeld('nowhere').size).toBe(0);
	});
});
