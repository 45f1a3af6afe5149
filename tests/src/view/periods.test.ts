import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	afterStarts,
	beforeStarts,
	changeText,
	fittingChange,
	holds,
	lengthOf,
	longest,
	periodText,
	readChange,
	usualChange,
	withAfter,
	withBefore,
	withLength
} from '../../../src/lib/view/periods';
import type { Change, Period } from '../../../src/lib/view/types';

const years = Array.from({ length: 11 }, (_, at) => 2015 + at);

function isFit([before, after]: Change): boolean {
	return (
		lengthOf(before) === lengthOf(after) &&
		lengthOf(before) >= 1 &&
		lengthOf(before) <= 5 &&
		before[1] < after[0] &&
		before[0] >= 2015 &&
		after[1] <= 2025
	);
}

const changes: fc.Arbitrary<Change> = fc.integer({ min: 1, max: 5 }).chain((length) =>
	fc.constantFrom(...beforeStarts(years, length)).chain((from) =>
		fc
			.constantFrom(...afterStarts(years, length).filter((start) => start >= from + length))
			.map((start): Change => [
				[from, from + length - 1],
				[start, start + length - 1]
			])
	)
);

describe('usualChange(years)', () => {
	it('is the newest two years against the two before', () => {
		expect(changeText(usualChange(years))).toBe('2022-2023,2024-2025');
		expect(changeText(usualChange([2023, 2024, 2025]))).toBe('2023,2025');
		expect(() => usualChange([2025])).toThrow(RangeError);
	});
});

describe('readChange(asked, years)', () => {
	it('reads two periods, or two years', () => {
		expect(readChange('2018-2019,2023-2024', years)).toEqual({
			value: [
				[2018, 2019],
				[2023, 2024]
			],
			reasons: []
		});
		expect(readChange('2018,2024', years).value).toEqual([
			[2018, 2018],
			[2024, 2024]
		]);
		expect(readChange(null, years).reasons).toEqual([]);
	});

	test.each([
		['lo que sea', '2022-2023,2024-2025', /no existe/],
		['2023-2024,2018-2019', '2018-2019,2023-2024', /anterior va primero/],
		['2018-2019,2023-2025', '2018-2019,2024-2025', /durar lo mismo/],
		['2015-2020,2020-2025', '2015-2019,2021-2025', /a lo más 5 años/],
		['2018-2020,2020-2022', '2018-2019,2021-2022', /encimarse/],
		['2018-2020,2018-2020', '2018,2020', /encimarse/],
		['2024,2026', '2024,2025', /años completos de un mismo registro/],
		['2010-2012,2023-2025', '2015,2025', /años completos de un mismo registro/],
		['2026,2027', '2022-2023,2024-2025', /años completos de un mismo registro/]
	])('%s gives %s, and says why', (asked, nearest, why) => {
		const { value, reasons } = readChange(asked, years);
		expect(changeText(value)).toBe(nearest);
		expect(reasons.map(({ es }) => es).join(' ')).toMatch(why);
		expect(reasons[0]?.es).toContain(asked);
		expect(reasons[0]?.en).toContain(asked);
	});

	it('gives for any four years a pair that can be compared', () => {
		const year = fc.integer({ min: 1000, max: 9999 });
		const near = fc.integer({ min: 2012, max: 2028 });
		const any = fc.oneof(year, near);
		const property = fc.property(any, any, any, any, (a, b, c, d) => {
			const { value } = readChange(`${a}-${b},${c}-${d}`, years);
			expect(isFit(value)).toBe(true);
		});
		fc.assert(property, { numRuns: 1000 });
	});

	it('gives back what was written', () => {
		const property = fc.property(changes, (change) => {
			expect(readChange(changeText(change), years)).toEqual({ value: change, reasons: [] });
			expect(fittingChange(change, years)).toEqual(change);
		});
		fc.assert(property);
	});
});

describe('withLength, withBefore, withAfter', () => {
	it('keep what they can', () => {
		const change = usualChange(years);
		expect(changeText(withLength(change, 1, years))).toBe('2022,2025');
		expect(changeText(withLength(change, 5, years))).toBe('2016-2020,2021-2025');
		expect(changeText(withBefore(change, 2018))).toBe('2018-2019,2024-2025');
		expect(changeText(withAfter(change, 2017))).toBe('2015-2016,2017-2018');
	});

	it('always give a pair that can be compared', () => {
		const choices = changes.chain((change) => {
			const length = lengthOf(change[0]);
			return fc.tuple(
				fc.constant(change),
				fc.integer({ min: 1, max: longest(years) }),
				fc.constantFrom(...beforeStarts(years, length)),
				fc.constantFrom(...afterStarts(years, length))
			);
		});
		const property = fc.property(choices, ([change, length, before, after]) => {
			expect(isFit(withLength(change, length, years))).toBe(true);
			expect(lengthOf(withLength(change, length, years)[0])).toBe(length);
			expect(isFit(withBefore(change, before))).toBe(true);
			expect(withBefore(change, before)[0][0]).toBe(before);
			expect(isFit(withAfter(change, after))).toBe(true);
			expect(withAfter(change, after)[1][0]).toBe(after);
		});
		fc.assert(property, { numRuns: 500 });
	});
});

describe('beforeStarts(years, length), afterStarts(years, length)', () => {
	it('leave room for the other period', () => {
		expect(beforeStarts(years, 5)).toEqual([2015, 2016]);
		expect(afterStarts(years, 5)).toEqual([2020, 2021]);
		expect(beforeStarts(years, 1).at(-1)).toBe(2024);
		expect(afterStarts(years, 1)[0]).toBe(2016);
		expect(longest(years)).toBe(5);
		expect(longest([2015, 2016, 2017])).toBe(1);
	});
});

describe('periodText(period), holds(period, year)', () => {
	it('write and hold both ends', () => {
		const period: Period = [2018, 2019];
		expect(periodText(period)).toBe('2018-2019');
		expect(periodText([2018, 2018])).toBe('2018');
		expect([2017, 2018, 2019, 2020].map((year) => holds(period, year))).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});
