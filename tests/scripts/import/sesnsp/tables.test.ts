import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOfPath } from '../../../../scripts/import/sesnsp/cut';
import { crimeMonths, crimeYears } from '../../../../scripts/import/sesnsp/tables';
import type { WideRow } from '../../../../scripts/import/sesnsp/wide';

const publication = {
	cut: cutOfPath('IDVFC_2024-02.csv'),
	register: 'cnsp',
	unit: 'victims'
} as const;

function row(change: Partial<WideRow>): WideRow {
	return {
		cve_ent: '01',
		year: 2024,
		crime: 'intentional_homicide',
		modality: 'with_firearm',
		sex: 'women',
		age_group: 'adult',
		months: [1, 2],
		...change
	};
}

describe('crimeYears(rows, publication)', () => {
	it('adds months, modalities and ages, and the nation, but not the sexes', () => {
		const years = crimeYears(
			[
				row({}),
				row({ modality: 'unspecified', age_group: 'minor', months: [0, 4] }),
				row({ sex: 'men', months: [9, 0] }),
				row({ cve_ent: '02', months: [5, 0] })
			],
			publication
		);
		expect(years.map(({ cve_ent, sex, n }) => [cve_ent, sex, n])).toEqual([
			['01', 'women', 7],
			['00', 'women', 12],
			['01', 'men', 9],
			['00', 'men', 9],
			['02', 'women', 5]
		]);
	});

	it('says how many months are counted and keeps zeros', () => {
		const years = crimeYears(
			[row({ months: [0, 0] }), row({ year: 2023, months: [] })],
			publication
		);
		expect(years.map(({ year, months, n }) => [year, months, n])).toEqual([
			[2024, 2, 0],
			[2024, 2, 0],
			[2023, 12, 0],
			[2023, 12, 0]
		]);
	});
});

describe('crimeMonths(rows, publication, options)', () => {
	it('leaves out zeros and, unless asked for, the nation', () => {
		const rows = [row({ months: [0, 3] })];
		const alone = crimeMonths(rows, publication, { withNation: false });
		expect(alone.map(({ cve_ent, month, n }) => [cve_ent, month, n])).toEqual([['01', 2, 3]]);
		const both = crimeMonths(rows, publication, { withNation: true });
		expect(both.map(({ cve_ent, n }) => [cve_ent, n])).toEqual([
			['01', 3],
			['00', 3]
		]);
	});

	it('adds to the years, in whatever order the rows come', () => {
		const months = fc.array(fc.nat(50), { minLength: 2, maxLength: 2 });
		const one = fc
			.tuple(fc.constantFrom('01', '02'), fc.constantFrom('with_firearm', 'unspecified'), months)
			.map(([cve_ent, modality, months]) => row({ cve_ent, modality, months }));
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (rows) => {
				const total = (counted: readonly { cve_ent: string; n: number }[], place: string) =>
					counted.filter(({ cve_ent }) => cve_ent === place).reduce((sum, { n }) => sum + n, 0);
				const years = crimeYears([...rows].reverse(), publication);
				const all = crimeMonths(rows, publication, { withNation: true });
				for (const place of ['00', '01', '02']) {
					expect(total(all, place)).toBe(total(years, place));
				}
				expect(total(years, '00')).toBe(total(years, '01') + total(years, '02'));
			})
		);
	});
});
