import { describe, expect, it } from 'vitest';
import {
	cutFromText,
	cutOfPath,
	monthsCounted,
	newestCut
} from '../../../../scripts/import/sesnsp/cut';

describe('cutOfPath(path)', () => {
	it.each([
		['sesnsp/victims/IDVFC_2022-06.csv.gz', '2022-06'],
		['sesnsp/municipal/delitos_municipio_2015-2026_cut2026-05.csv.gz', '2026-05'],
		['sesnsp/municipal/homicidios_feminicidios_municipio_2024-01_2025-06.csv.gz', '2025-06'],
		['sesnsp/bulletins/victimas_2015-2026_cut2026-05.csv', '2026-05']
	])('reads %s as %s', (path, cut) => {
		expect(cutOfPath(path).text).toBe(cut);
	});

	it('refuses a name without a cut and a month that does not exist', () => {
		expect(() => cutOfPath('sesnsp/victims/IDVFC.csv')).toThrow('ends in its cut');
		expect(() => cutOfPath('sesnsp/victims/IDVFC_2022-13.csv')).toThrow('ends in its cut');
	});
});

describe('monthsCounted(year, cut)', () => {
	const cut = cutOfPath('a_2024-05.csv');

	it('is 12 before the year of the cut, the month in it, 0 after it', () => {
		expect([2015, 2023, 2024, 2025].map((year) => monthsCounted(year, cut))).toEqual([
			12, 12, 5, 0
		]);
	});
});

describe('newestCut(cuts)', () => {
	it('is the latest, in whatever order they come', () => {
		const cuts = ['2024-11', '2025-06', '2022-06'].flatMap((text) => cutFromText(text) ?? []);
		expect(newestCut(cuts).text).toBe('2025-06');
		expect(() => newestCut([])).toThrow(TypeError);
	});
});
