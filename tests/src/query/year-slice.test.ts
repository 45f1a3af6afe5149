import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestTogether, newestYears } from '../../../src/lib/crime/years';
import { states } from '../../../src/lib/catalog/states';
import { topics } from '../../../src/lib/catalog/topics';
import { yearRecord } from '../../../src/lib/query/record-years';
import type { YearRecord, YearSeries } from '../../../src/lib/query/records';
import type { Engine } from '../../../src/lib/query/types';
import { newestOfPlace } from '../../../src/lib/query/year-slice';
import { recordTables, tablesEngine } from '../../helpers/tables-engine';

const one = (
	count: YearSeries['count'],
	cut: string,
	first: number,
	n: Readonly<Record<string, readonly number[]>>
): YearSeries => {
	const years = Object.values(n)[0] ?? [];
	return {
		...{ count, unit: 'victims', register: 'cnsp', cut, first, n },
		months: years.map(() => 12),
		sources: years.map(() => 'sesnsp-victims')
	};
};

const record: YearRecord = {
	topic: 'femicide',
	first: 2023,
	women: { '00': [9, 9, 9], '20': [3, 3, 3] },
	series: [
		one('femicide', '2023-12', 2023, { '00': [5], '20': [1] }),
		one('femicide', '2024-12', 2023, { '00': [6, 7], '20': [2, 3] }),
		one('femicide', '2025-12', 2023, { '00': [8, 8, 8] }),
		one('femicide', '2025-12', 2025, { '20': [4] }),
		one('women_homicide', '2024-12', 2023, { '00': [1, 1], '20': [0, 0] }),
		one('women_homicide', '2025-12', 2025, { '00': [1], '20': [9] })
	],
	sql: 'select'
};

describe('newestOfPlace(record, place)', () => {
	it('keeps the newest cut of each year, in this place alone', () => {
		const { women, series, sql, first } = newestOfPlace(record, '20');
		expect({ women, sql, first }).toEqual({
			women: { '20': [3, 3, 3] },
			sql: 'select',
			first: 2023
		});
		expect(series.map(({ count, cut, n }) => [count, cut, n])).toEqual([
			['femicide', '2024-12', { '20': [2, 3] }],
			['femicide', '2025-12', { '20': [4] }],
			['women_homicide', '2024-12', { '20': [0, 0] }],
			['women_homicide', '2025-12', { '20': [9] }]
		]);
	});

	it('keeps an older cut that both counts of a stack have, where the newest has one of them', () => {
		const kept = newestOfPlace(record, '00').series.map(({ count, cut }) => `${count} ${cut}`);
		expect(kept).toEqual([
			'femicide 2024-12',
			'femicide 2025-12',
			'women_homicide 2024-12',
			'women_homicide 2025-12'
		]);
	});

	it('refuses a place that is not in the record', () => {
		expect(() => newestOfPlace(record, '33')).toThrow(RangeError);
	});
});

describe('newestOfPlace(record, place), of the records as they are', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await tablesEngine(...recordTables);
	});
	afterAll(() => engine.close());

	it.each(topics)('$id: every year of every place reads as in the whole record', async (topic) => {
		const whole = await yearRecord(engine, topic.id);
		for (const place of ['00', ...states.map(({ cve_ent }) => cve_ent)]) {
			const slice = newestOfPlace(whole, place);
			expect(slice.series.length).toBeLessThan(whole.series.length);
			for (const unit of topic.units) {
				for (const count of topic.counts)
					expect(newestYears(slice, count, unit, place)).toEqual(
						newestYears(whole, count, unit, place)
					);
				const both = unit === 'victims' ? (['femicide', 'women_homicide'] as const) : [topic.id];
				const rows = newestTogether(whole, both, unit, place);
				expect(rows.length).toBeGreaterThan(10);
				expect(newestTogether(slice, both, unit, place)).toEqual(rows);
			}
		}
	});
});
