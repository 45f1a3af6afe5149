import type { YearRecord, YearSeries } from '../../../src/lib/query/records';

const source = (cut: string) => (cut >= '2026' ? 'sesnsp-bulletins' : 'sesnsp-victims');

/** A series with one source, its months whole but those of the cut. */
export function series(
	count: YearSeries['count'],
	unit: YearSeries['unit'],
	cut: string,
	first: number,
	n: YearSeries['n']
): YearSeries {
	const years = Object.values(n)[0]?.length ?? 0;
	const months = Array.from({ length: years }, (_, at) =>
		cut.startsWith(`${first + at}-`) ? Number(cut.slice(5)) : 12
	);
	return {
		count,
		unit,
		register: first >= 2026 ? 'rnid' : 'cnsp',
		cut,
		first,
		months,
		n,
		sources: months.map(() => source(cut))
	};
}

/**
 * Femicide of 2019 to 2026 at some of the cuts that SESNSP published: the nation's figures are those of the
 * publisher, Colima's (06) are made up.
 */
export const femicide: YearRecord = {
	topic: 'femicide',
	first: 2019,
	women: {
		'00': [64_000_000, 64_600_000, 65_300_000, 66_000_000, 66_600_000, 67_100_000, 67_700_000],
		'06': [370_000, 373_000, 376_000, 379_000, 382_000, 385_000, 388_000]
	},
	series: [
		series('femicide', 'files', '2021-02', 2019, { '00': [943, 942, 142], '06': [9, 8, 1] }),
		series('femicide', 'files', '2021-12', 2019, { '00': [947, 949, 966], '06': [9, 8, 7] }),
		series('femicide', 'files', '2022-03', 2019, {
			'00': [947, 948, 977, 229],
			'06': [9, 8, 7, 2]
		}),
		series('femicide', 'files', '2025-06', 2019, {
			'00': [944, 947, 984, 963, 831, 820, 329],
			'06': [9, 8, 12, 5, 4, 3, 0]
		}),
		series('femicide', 'files', '2026-08', 2019, {
			'00': [946, 947, 985, 965, 832, 824, 712],
			'06': [9, 8, 12, 5, 4, 3, 2]
		}),
		series('femicide', 'files', '2026-03', 2026, { '00': [144], '06': [1] }),
		series('femicide', 'files', '2026-08', 2026, { '00': [421], '06': [3] }),
		series('attempted_femicide', 'files', '2026-03', 2026, { '00': [147], '06': [2] }),
		series('attempted_femicide', 'files', '2026-08', 2026, { '00': [652] }),
		series('femicide', 'victims', '2022-06', 2019, {
			'00': [972, 978, 1016, 493],
			'06': [9, 8, 12, 2]
		}),
		series('femicide', 'victims', '2025-06', 2019, {
			'00': [970, 976, 1021, 983, 851, 852, 338],
			'06': [9, 8, 12, 5, 4, 3, 0]
		}),
		series('femicide', 'victims', '2026-05', 2019, {
			'00': [972, 975, 1022, 985, 853, 856, 732]
		}),
		series('femicide', 'victims', '2026-05', 2025, { '06': [2] }),
		series('women_homicide', 'victims', '2022-06', 2019, {
			'00': [2867, 2798, 2745, 1398],
			'06': [80, 81, 82, 40]
		}),
		series('women_homicide', 'victims', '2025-06', 2019, {
			'00': [2875, 2801, 2748, 2804, 2581, 2559, 1082],
			'06': [80, 81, 82, 90, 95, 99, 40]
		}),
		series('women_homicide', 'victims', '2026-05', 2025, { '00': [2086], '06': [64] }),
		series('femicide', 'victims', '2026-08', 2026, { '00': [442], '06': [3] }),
		series('women_homicide', 'victims', '2026-08', 2026, { '00': [988], '06': [30] })
	],
	sql: 'select 1'
};
