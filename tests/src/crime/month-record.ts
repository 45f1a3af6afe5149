import type { Breakdown, MonthRecord } from '../../../src/lib/query/records';

/** Files of a state: the old register to March 2022, the new one from January 2026; figures made up. */
export const months: MonthRecord = {
	topic: 'femicide',
	cve_ent: '15',
	series: [
		{
			count: 'femicide',
			unit: 'victims',
			register: 'cnsp',
			cut: '2025-06',
			from: '2025-04',
			n: [6, 0, 9],
			source: 'sesnsp-victims'
		},
		{
			count: 'women_homicide',
			unit: 'victims',
			register: 'cnsp',
			cut: '2025-06',
			from: '2025-04',
			n: [30, 45, 12],
			source: 'sesnsp-victims'
		},
		{
			count: 'femicide',
			unit: 'files',
			register: 'cnsp',
			cut: '2022-03',
			from: '2021-12',
			n: [13, 8, 17, 10],
			source: 'sesnsp-crimes'
		},
		{
			count: 'femicide',
			unit: 'files',
			register: 'rnid',
			cut: '2026-03',
			from: '2026-01',
			n: [3, 2, 5],
			source: 'sesnsp-rnid'
		},
		{
			count: 'attempted_femicide',
			unit: 'files',
			register: 'rnid',
			cut: '2026-03',
			from: '2026-01',
			n: [0, 1, 0],
			source: 'sesnsp-rnid'
		}
	],
	breakdown: null,
	sql: 'select 1'
};

/** The nation's victims of femicide of 2024 and of January to June 2025 by weapon, as published; ages made up. */
export const breakdown: Breakdown = {
	cut: '2025-06',
	first: 2024,
	months: [12, 6],
	source: 'sesnsp-victims',
	series: [
		{ count: 'femicide', modality: 'with_firearm', age_group: 'adult', n: [200, 80] },
		{ count: 'femicide', modality: 'with_firearm', age_group: 'minor', n: [10, 7] },
		{ count: 'femicide', modality: 'with_bladed_weapon', age_group: 'adult', n: [216, 88] },
		{ count: 'femicide', modality: 'other_means', age_group: 'unspecified', n: [375, 144] },
		{ count: 'femicide', modality: 'unspecified', age_group: 'unidentified', n: [51, 19] },
		{ count: 'women_homicide', modality: 'with_firearm', age_group: 'adult', n: [3, 0] },
		{ count: 'women_homicide', modality: 'unspecified', age_group: 'minor', n: [1, 0] }
	]
};
