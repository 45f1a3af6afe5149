import { describe, expect, it } from 'vitest';
import { officialColumns } from '../../../../scripts/import/endireh/official-columns';
import { womanColumns } from '../../../../scripts/import/endireh/women';
import { dataRows } from '../data';

type Column = (typeof womanColumns)[number];

const at = Object.fromEntries(womanColumns.map((name, index) => [name, index])) as Record<
	Column,
	number
>;
const women = dataRows('endireh/endireh_women.csv.gz').map((row) => row.split(' '));

interface Share {
	/** Weighted women of the base, and of them those with the outcome. */
	base: number;
	outcome: number;
	percent: number;
}

/** The share of an outcome in its base: the women for whom the outcome is not blank. */
function share(year: number, outcome: Column, cve_ent = '00'): Share {
	let [base, suffered] = [0, 0];
	for (const woman of women) {
		if (woman[at.survey_year] !== String(year)) continue;
		if (cve_ent !== '00' && woman[at.cve_ent] !== cve_ent) continue;
		const answer = woman[at[outcome]];
		if (answer === '') continue;
		base += Number(woman[at.fac_muj]);
		if (answer === '1') suffered += Number(woman[at.fac_muj]);
	}
	return { base, outcome: suffered, percent: (100 * suffered) / base };
}

describe('data/endireh, against what INEGI published', () => {
	it('holds the women of both samples', () => {
		const count = (year: string) => women.filter((woman) => woman[0] === year).length;
		expect([count('2016'), count('2021')]).toEqual([111256, 110127]);
	});

	it('has the base and the women of partner violence', () => {
		expect(share(2021, 'partner_any')).toMatchObject({ base: 47_349_513, outcome: 18_880_163 });
		expect(share(2016, 'partner_any')).toMatchObject({ outcome: 19_096_161 });
	});

	it('agrees with INEGI’s table of derived variables on Mexico City', () => {
		expect(share(2021, 'partner_any', '09')).toMatchObject({
			base: 3_797_303,
			outcome: 1_581_159
		});
	});

	it.each([
		[2021, 'partner_any', 39.874],
		[2021, 'partner_physical', 16.828],
		[2021, 'partner_psychological', 35.387],
		[2021, 'partner_economic', 19.097],
		[2021, 'childhood_sexual', 12.602],
		[2021, 'childhood_any', 41.844],
		[2021, 'obstetric_mistreatment', 31.349],
		[2021, 'partner_complaint', 13.138],
		[2016, 'partner_any', 43.935],
		[2016, 'partner_physical', 17.895],
		[2016, 'partner_psychological', 40.086],
		[2016, 'partner_sexual', 6.522],
		[2016, 'partner_economic', 20.95],
		[2016, 'childhood_sexual', 9.415],
		[2016, 'obstetric_mistreatment', 33.439],
		[2016, 'partner_complaint', 11.214]
	] as const)('%i %s: %d %%', (year, outcome, percent) => {
		expect(share(year, outcome).percent).toBeCloseTo(percent, 3);
	});

	it.each([
		['26', 20.32],
		['23', 18.81],
		['31', 18.18],
		['13', 17.99]
	])('complaints in state %s, 2021: %d %%', (cve_ent, percent) => {
		expect(share(2021, 'partner_complaint', cve_ent).percent).toBeCloseTo(percent, 2);
	});

	it.each([
		[2021, 'partner_sexual'],
		[2016, 'childhood_any'],
		[2016, 'childhood_physical'],
		[2016, 'disability'],
		...([2016, 2021] as const).flatMap((year) =>
			officialColumns.map((column) => [year, column] as const)
		)
	] as const)('has nothing in %i for %s', (year, outcome) => {
		expect(share(year, outcome).base).toBe(0);
	});

	it('has no stratum of a single unit, and no unit in two strata', () => {
		for (const [year, strata, psus] of [
			['2016', 619, 17926],
			['2021', 617, 17744]
		] as const) {
			const units = new Map<string, Set<string>>();
			for (const woman of women) {
				if (woman[at.survey_year] !== year) continue;
				const [stratum, unit] = [woman[at.est_dis] ?? '', woman[at.upm_dis] ?? ''];
				units.set(stratum, (units.get(stratum) ?? new Set()).add(unit));
			}
			const sizes = [...units.values()].map((set) => set.size);
			expect(units.size).toBe(strata);
			expect(Math.min(...sizes)).toBeGreaterThan(1);
			expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(psus);
			expect(new Set([...units.values()].flatMap((set) => [...set])).size).toBe(psus);
		}
	});

	it('orders schooling as it was with age: the older, the less', () => {
		const mean = (level: string): number => {
			const ages = women
				.filter((woman) => woman[at.education] === level && woman[at.age] !== '')
				.map((woman) => Number(woman[at.age]));
			return ages.reduce((sum, age) => sum + age, 0) / ages.length;
		};
		expect(mean('none_or_preschool')).toBeGreaterThan(mean('primary'));
		expect(mean('primary')).toBeGreaterThan(mean('lower_secondary'));
	});

	it('completes or leaves a level within the level of education', () => {
		const count = (year: string, schooling: string) =>
			women.filter((woman) => woman[0] === year && woman[at.schooling] === schooling).length;
		// NIV 2 with GRA 6 and NIV 5; NIV 3 with GRA 3 and NIV 6; NIV 4 with GRA 3, NIV 7, NIV 8 with 3 or 4.
		expect(count('2016', 'primary_complete')).toBe(16_558 + 685);
		expect(count('2021', 'lower_secondary_complete')).toBe(28_197 + 2_503);
		expect(count('2021', 'upper_secondary_complete')).toBe(16_335 + 2_109 + 329);
		expect(count('2021', 'unspecified')).toBe(854 + 2);
		for (const woman of women) {
			const [education = '', schooling = ''] = [woman[at.education], woman[at.schooling]];
			const level = education === 'none_or_preschool' ? 'none' : education;
			if (schooling !== 'unspecified' && !schooling.startsWith(level))
				expect.fail(`${education} ${schooling}`);
		}
	});
});
