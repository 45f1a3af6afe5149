import { describe, expect, it } from 'vitest';
import {
	LEAST_FILES,
	POOLED_YEARS,
	profileMunicipalities
} from '../../../src/lib/query/profile-municipalities';
import type { MunicipalRecord } from '../../../src/lib/query/records';
import { usualYears } from '../../../src/lib/view/crime-municipalities-view';

type Row = MunicipalRecord['municipalities'][number];

const municipality = (cvegeo: string, n: readonly number[], women: Row['women'] = null): Row => ({
	...{ cvegeo, name: `Municipio ${cvegeo}`, since: null, women, n }
});

/** 2020 to 2025 whole and five months of 2026. */
const record = (...municipalities: readonly Row[]): MunicipalRecord => ({
	...{ topic: 'femicide', cve_ent: '20', cut: '2026-05', first: 2020, monthly: null },
	months: [12, 12, 12, 12, 12, 12, 5],
	municipalities,
	apart: [{ cvegeo: '20999', n: [90, 1, 0, 2, 0, 0, 80] }],
	sources: ['sesnsp-municipal'],
	sql: 'select'
});

describe('profileMunicipalities(record)', () => {
	it('adds the five last whole years, the first and the partial one out', () => {
		const found = profileMunicipalities(
			record(
				municipality('20001', [99, 2, 2, 2, 2, 2, 99], [1, 10, 10, 10, 10, 10, 1]),
				municipality('20002', [99, 5, 5, 5, 5, 5, 99]),
				municipality('20003', [99, 1, 2, 2, 2, 2, 99])
			)
		);
		expect(found).toEqual({
			...{ cut: '2026-05', years: [2021, 2025], files: 10 + 25 + 9 + 3, apart: 3, least: 10 },
			rows: [
				{ cvegeo: '20002', name: 'Municipio 20002', files: 25, women: null },
				{ cvegeo: '20001', name: 'Municipio 20001', files: 10, women: 50 }
			],
			sources: ['sesnsp-municipal'],
			sql: 'select'
		});
	});

	it('takes the years that the page of the municipalities takes', () => {
		const [from, to] = usualYears('femicide');
		expect(to - from + 1).toBe(POOLED_YEARS);
	});

	it('names nobody below the least, and null where nobody reaches it', () => {
		expect(LEAST_FILES).toBe(10);
		expect(
			profileMunicipalities(record(municipality('20001', [50, 9, 0, 0, 0, 0, 50])))
		).toBeNull();
		expect(profileMunicipalities(record())).toBeNull();
	});

	it('names five at most, and none of those that tie for the last place', () => {
		const rows = [60, 50, 40, 30, 20, 20, 10].map((files, at) =>
			municipality(`2000${at}`, [0, files, 0, 0, 0, 0, 0])
		);
		const files = (found: ReturnType<typeof profileMunicipalities>) =>
			found?.rows.map((row) => row.files);
		expect(files(profileMunicipalities(record(...rows)))).toEqual([60, 50, 40, 30]);
		expect(files(profileMunicipalities(record(...rows.slice(0, 5))))).toEqual([60, 50, 40, 30, 20]);
		expect(files(profileMunicipalities(record(...rows.slice(2))))).toEqual([40, 30, 20, 20, 10]);
	});
});
