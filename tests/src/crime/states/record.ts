import type { Context } from '../../../../src/lib/crime/states/context';
import { indicatorOf } from '../../../../src/lib/crime/states/mapped.server';
import type { YearRecord } from '../../../../src/lib/query/records';
import { defaultCrimeStatesView } from '../../../../src/lib/view/crime-states-view';
import type { CrimeStatesView } from '../../../../src/lib/view/types';
import { series } from '../year-record';

/**
 * Killings of women of 2021 to 2025 as SESNSP publishes them, of the nation and four states: Colima (06),
 * Durango (10), Nuevo León (19), Sinaloa (25). The nation is held at a newer cut than the states.
 */
export const killings: YearRecord = {
	topic: 'femicide',
	first: 2021,
	women: {
		'00': [65_890_871, 66_407_092, 66_997_184, 67_568_918, 68_120_291],
		'06': [377_966, 379_937, 382_476, 384_922, 387_255],
		'10': [944_036, 951_091, 958_476, 965_414, 971_931],
		'19': [2_989_081, 3_037_992, 3_089_730, 3_141_164, 3_192_145],
		'25': [1_563_054, 1_574_236, 1_586_580, 1_598_286, 1_609_431]
	},
	series: [
		series('femicide', 'victims', '2025-06', 2021, {
			'00': [1021, 983, 851, 852, 338],
			'06': [6, 19, 21, 6, 3],
			'10': [10, 18, 10, 11, 4],
			'19': [66, 102, 73, 60, 7],
			'25': [42, 20, 31, 28, 20]
		}),
		series('femicide', 'victims', '2026-05', 2021, { '00': [1022, 985, 853, 856, 732] }),
		series('femicide', 'victims', '2026-05', 2025, {
			'06': [3],
			'10': [6],
			'19': [15],
			'25': [70]
		}),
		series('women_homicide', 'victims', '2025-06', 2021, {
			'00': [2748, 2804, 2581, 2559, 1082],
			'06': [41, 87, 112, 115, 38],
			'10': [2, 5, 6, 7, 1],
			'19': [35, 54, 87, 115, 47],
			'25': [8, 13, 6, 26, 14]
		}),
		series('women_homicide', 'victims', '2026-05', 2025, {
			'00': [2086],
			'06': [95],
			'10': [1],
			'19': [84],
			'25': [32]
		}),
		series('femicide', 'victims', '2026-08', 2026, { '00': [442], '06': [3] }),
		series('women_homicide', 'victims', '2026-08', 2026, { '00': [988], '06': [30] }),
		series('femicide', 'files', '2026-08', 2021, {
			'00': [985, 965, 832, 824, 712],
			'06': [4, 18, 21, 6, 3],
			'10': [10, 18, 10, 11, 6],
			'19': [66, 102, 73, 60, 15],
			'25': [40, 20, 29, 26, 69]
		})
	],
	sql: 'select 1'
};

/** Files of rape in two states, the last year counted to June; made up. */
export const rape: YearRecord = {
	topic: 'rape',
	first: 2023,
	women: {
		'00': [1_000_000, 1_000_000, 1_000_000],
		'01': [400_000, 400_000, 400_000],
		'02': [0, 0, 0]
	},
	series: [
		series('rape', 'files', '2025-06', 2023, {
			'00': [150, 160, 70],
			'01': [100, 120, 30],
			'02': [0, 0, 0]
		})
	],
	sql: 'select 2'
};

const sources = {
	'sesnsp-victims': { name: 'Víctimas', url: 'https://example.org/v' },
	'sesnsp-bulletins': { name: 'Cifras publicadas', url: 'https://example.org/b' },
	'conapo-population': { name: 'Población', url: 'https://example.org/p' }
};

/** What a figure is made from, with this changed in the default view. */
export function contextOf(
	record: YearRecord,
	change: Partial<Omit<CrimeStatesView, 'page' | 'section'>> = {}
): Context {
	const view = { ...defaultCrimeStatesView(record.topic, 'es'), ...change };
	return { record, view, sources, indicator: indicatorOf(record.topic) };
}
