import { describe, expect, it } from 'vitest';
import { topics } from '../../../../src/lib/catalog/topics';
import { mapResult, rankedStates, rowIn } from '../../../../src/lib/crime/states/result';
import { indicatorOf } from '../../../../src/lib/crime/states/mapped.server';
import { killings, rape } from './record';

const share = indicatorOf('femicide');
const rate = indicatorOf('rape');

describe('mapResult(record, indicator, year)', () => {
	const result = mapResult(killings, share, 2025);

	it('is the share of femicide in all killings: Colima 3 of 98, Durango 6 of 7', () => {
		const colima = rowIn(result, '06');
		expect([colima.numerator, colima.denominator]).toEqual([3, 98]);
		expect(colima.value).toBeCloseTo(3.06, 2);
		const durango = rowIn(result, '10');
		expect([durango.numerator, durango.denominator]).toEqual([6, 7]);
		expect(durango.value).toBeCloseTo(85.71, 2);
		// Clopper and Pearson, 6 of 7: 42.13 to 99.64 %.
		expect(durango.low).toBeCloseTo(42.13, 2);
		expect(durango.high).toBeCloseTo(99.64, 2);
		expect(durango.precision).toBe('low');
	});

	it('has the nation at the same cut, and no data where a state has none', () => {
		expect(result.cut).toBe('2026-05');
		expect(rowIn(result, '00').numerator).toBe(732);
		expect(rowIn(result, '00').denominator).toBe(2818);
		expect(rowIn(result, '01').value).toBeNull();
		expect(result.rows).toHaveLength(33);
	});

	it('is a rate per 100,000 women for other crimes', () => {
		const files = mapResult(rape, rate, 2024);
		expect(rowIn(files, '01').value).toBe(30);
		expect(files.sources).toEqual(['sesnsp-victims', 'conapo-population']);
		expect(rowIn(files, '02').value).toBeNull();
	});

	it('throws for a year without states', () => {
		expect(() => mapResult(killings, share, 2019)).toThrow(RangeError);
		expect(() => rowIn(result, '99')).toThrow(RangeError);
	});
});

describe('rankedStates(result)', () => {
	it('goes from the lowest to the highest, without the nation and those without data', () => {
		expect(rankedStates(mapResult(killings, share, 2025)).map(({ cve_ent }) => cve_ent)).toEqual([
			'06',
			'19',
			'25',
			'10'
		]);
	});
});

describe('indicatorOf(topic)', () => {
	it('never maps femicide by its rate alone', () => {
		expect(indicatorOf('femicide').measure).toBe('share');
		for (const { id } of topics.slice(1)) expect(indicatorOf(id).measure).toBe('rate');
	});
});
