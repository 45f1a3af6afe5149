import { describe, expect, it } from 'vitest';
import { monthRecord } from '../../../src/lib/query/record-months';
import type { SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

interface Month {
	readonly cut: string;
	readonly register?: string;
	readonly unit?: string;
	readonly place?: string;
	readonly when: string;
	readonly crime?: string;
	readonly modality?: string;
	readonly n: number;
}

function row({ cut, register, unit, place, when, crime, modality, n }: Month): SqlValue[] {
	const [year, month] = when.split('-').map(Number);
	return [
		...[cut, register ?? 'cnsp', unit ?? 'victims', place ?? '01', year ?? 0, month ?? 0],
		...[crime ?? 'femicide', modality ?? 'with_firearm', 'women', 'adult', n]
	];
}

async function recordOf(place: string, months: readonly Month[]) {
	const cuts = new Map(
		months.map(({ cut, register, unit }): [string, SqlValue[]] => [
			cut,
			[cut, register ?? 'cnsp', unit ?? 'victims', `from-${cut}`]
		])
	);
	const engine = await inlineEngine({
		crime_month: {
			columns:
				'cut text, register text, unit text, cve_ent text, year integer, month integer, crime text, modality text, sex text, age_group text, n integer',
			rows: months.map(row)
		},
		crime_year: {
			columns: 'cut text, register text, unit text, source text',
			rows: [...cuts.values()]
		}
	});
	try {
		return await monthRecord(engine, 'femicide', place);
	} finally {
		await engine.close();
	}
}

describe('monthRecord(engine, topic, cve_ent)', () => {
	it('writes the zeros, from the first month of the register to the cut', async () => {
		const { series } = await recordOf('01', [
			{ cut: '2016-03', when: '2015-02', n: 2 },
			{ cut: '2016-03', when: '2016-03', n: 5 }
		]);
		const n = Array.from({ length: 15 }, () => 0);
		n[1] = 2;
		n[14] = 5;
		expect(series).toEqual([
			{
				...{ count: 'femicide', unit: 'victims', register: 'cnsp', cut: '2016-03' },
				...{ from: '2015-01', n, source: 'from-2016-03' }
			}
		]);
	});

	it('has zeros for a state that never counts what the other states do', async () => {
		const { series } = await recordOf('02', [
			{ cut: '2026-03', register: 'rnid', unit: 'files', when: '2026-01', n: 2 }
		]);
		expect(series.map(({ from, n }) => [from, n])).toEqual([['2026-01', [0, 0, 0]]]);
	});

	it('takes the newest cut, of the nation and of the states apart', async () => {
		const months: Month[] = [
			{ cut: '2016-02', place: '00', when: '2015-01', n: 7 },
			{ cut: '2015-02', place: '01', when: '2015-01', n: 1 },
			{ cut: '2015-03', place: '01', when: '2015-01', n: 3 }
		];
		const nation = await recordOf('00', months);
		const state = await recordOf('01', months);
		expect(nation.series.map(({ cut, n }) => [cut, n.length, n[0]])).toEqual([['2016-02', 14, 7]]);
		expect(state.series.map(({ cut, n }) => [cut, n])).toEqual([['2015-03', [3, 0, 0]]]);
	});

	it('ends the register of 2015 with 2025, also at a later cut', async () => {
		const { series } = await recordOf('01', [{ cut: '2026-08', when: '2025-12', n: 4 }]);
		expect(series[0]?.n).toHaveLength(132);
		expect(series[0]?.n.at(-1)).toBe(4);
	});

	it('breaks the victims down by weapon and age, a count a year', async () => {
		const { breakdown } = await recordOf('01', [
			{ cut: '2016-03', when: '2015-02', n: 2 },
			{ cut: '2016-03', when: '2015-07', n: 1 },
			{ cut: '2016-03', when: '2016-01', crime: 'intentional_homicide', n: 6 },
			{ cut: '2016-03', when: '2016-01', modality: 'with_bladed_weapon', n: 3 }
		]);
		expect(breakdown).toEqual({
			...{ cut: '2016-03', first: 2015, months: [12, 3], source: 'from-2016-03' },
			series: [
				['femicide', 'with_bladed_weapon', [0, 3]],
				['femicide', 'with_firearm', [3, 0]],
				['women_homicide', 'with_firearm', [0, 6]]
			].map(([count, modality, n]) => ({ count, modality, age_group: 'adult', n }))
		});
	});

	it('has no breakdown without victims', async () => {
		const { breakdown } = await recordOf('01', [
			{ cut: '2016-03', unit: 'files', when: '2015-02', n: 2 }
		]);
		expect(breakdown).toBeNull();
	});

	it('refuses a month after the cut', async () => {
		const months = [{ cut: '2015-03', when: '2015-04', n: 2 }];
		await expect(recordOf('01', months)).rejects.toThrow(/outside 2015-03/);
	});
});
