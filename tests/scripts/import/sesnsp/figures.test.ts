import { describe, expect, it } from 'vitest';
import { crimeTable, total } from './crime-tables';

const years = crimeTable('crime_year');

function files(cut: string, cve_ent: string, year: number, crime: string): number {
	const sex = crime === 'femicide' ? 'women' : 'all';
	return total(years, { cut, unit: 'files', cve_ent, year: String(year), crime, sex });
}

function victims(cut: string, cve_ent: string, year: number, crime: string, sex = 'women'): number {
	return total(years, { cut, unit: 'victims', cve_ent, year: String(year), crime, sex });
}

describe('crime_year, the nation', () => {
	it.each([
		['2021-12', 966],
		['2022-03', 977],
		['2025-06', 984],
		['2026-08', 985]
	])('has femicide of 2021 in the cut %s: %i files', (cut, n) => {
		expect(files(cut, '00', 2021, 'femicide')).toBe(n);
	});

	it.each([
		['2022-06', 1016],
		['2025-06', 1021],
		['2026-05', 1022]
	])('has femicide of 2021 in the cut %s: %i victims', (cut, n) => {
		expect(victims(cut, '00', 2021, 'femicide')).toBe(n);
	});

	it('has the women killed in 2024 as of 2025-06: 852 femicide, 2,559 intentional homicide', () => {
		expect(victims('2025-06', '00', 2024, 'femicide')).toBe(852);
		expect(victims('2025-06', '00', 2024, 'intentional_homicide')).toBe(2559);
	});

	it('has the women killed in 2022 as of 2025-06: 983 and 2,804', () => {
		expect(victims('2025-06', '00', 2022, 'femicide')).toBe(983);
		expect(victims('2025-06', '00', 2022, 'intentional_homicide')).toBe(2804);
	});

	it('has 7,415 victims of intentional homicide of unknown sex, 2015 to June 2025', () => {
		const where = { cut: '2025-06', unit: 'victims', cve_ent: '00', sex: 'unknown' };
		expect(total(years, { ...where, crime: 'intentional_homicide' })).toBe(7415);
	});

	it('has femicide of the first eight months of 2026 without the attempts: 421 and 652', () => {
		expect(files('2026-08', '00', 2026, 'femicide')).toBe(421);
		const attempts = { cut: '2026-08', cve_ent: '00', crime: 'attempted_femicide' };
		expect(total(years, attempts)).toBe(652);
	});
});

describe('crime_month, January 2026', () => {
	const months = crimeTable('crime_month').filter(
		(row) => row.cve_ent === '00' && row.year === '2026' && row.month === '1'
	);

	it('has 53 femicides and 66 attempts apart, which a joined series adds to 119', () => {
		expect(total(months, { crime: 'femicide' })).toBe(53);
		expect(total(months, { crime: 'attempted_femicide' })).toBe(66);
	});
});

describe('crime_year, the states', () => {
	it.each([
		['06', 'Colima', 3],
		['11', 'Guanajuato', 5],
		['10', 'Durango', 86]
	])('%s: %s registers %i %% of its women killed in 2025 as femicide', (cve_ent, _, percent) => {
		const femicide = victims('2026-05', cve_ent, 2025, 'femicide');
		const homicide = victims('2026-05', cve_ent, 2025, 'intentional_homicide');
		expect(Math.round((100 * femicide) / (femicide + homicide))).toBe(percent);
	});

	it.each([
		['Yucatán', '31', 'family_violence', 2021, 884, 2022, 125],
		['Chiapas', '07', 'family_violence', 2018, 6032, 2025, 802],
		['Nuevo León', '19', 'femicide', 2024, 60, 2025, 15],
		['Sinaloa', '25', 'femicide', 2024, 26, 2025, 69]
	])('%s (%s) jumps in %s: %i has %i, %i has %i', (_, cve_ent, crime, before, n, after, m) => {
		expect(files('2026-08', cve_ent, before, crime)).toBe(n);
		expect(files('2026-08', cve_ent, after, crime)).toBe(m);
	});
});
