import { describe, expect, it } from 'vitest';
import {
	across,
	areShort,
	bandPath,
	crowdOf,
	endLabels,
	lineAxis,
	linePath,
	saidAt,
	stretches,
	timeScale,
	timesOf
} from '../../../src/lib/chart/lines';
import type { Axis } from '../../../src/lib/chart/scale';
import type { Line, LinePoint } from '../../../src/lib/chart/types';

const axis: Axis = { low: 0, high: 100, ticks: [0, 100], log: false };
const time = { first: 2020, end: 2024 };

const point = (t: number, value: number | null, ends: Partial<LinePoint> = {}): LinePoint => ({
	t,
	value,
	text: String(value),
	...ends
});

const line = (key: string, points: readonly LinePoint[], label = key): Line => ({
	key,
	label,
	kind: 'a',
	dash: 'solid',
	points
});

const a = line('a', [point(2020.5, 10), point(2021.5, 30), point(2022.5, null), point(2023.5, 50)]);

describe('timeScale(lines)', () => {
	it('is whole years, and the middle of a year stands in the middle of its own', () => {
		expect(timeScale([a])).toEqual(time);
		expect(across(time, 2020.5)).toBe(0.125);
	});

	it('is one empty year without points', () => {
		expect(timeScale([])).toEqual({ first: 0, end: 1 });
	});
});

describe('lineAxis(lines, zero, whole, to)', () => {
	it('holds values, intervals and what it has to reach', () => {
		expect(lineAxis([a], true, true).high).toBe(50);
		expect(lineAxis([line('b', [point(2020, 5, { low: 2, high: 79 })])], true, true).high).toBe(80);
		expect(lineAxis([a], true, false, 100).high).toBe(100);
	});
});

describe('stretches(points, breaks)', () => {
	const lengths = (breaks: readonly { t: number }[]) =>
		stretches(a.points, breaks).map((run) => run.length);

	it('ends where nothing is known', () => {
		expect(lengths([])).toEqual([2, 1]);
	});

	it('ends at a break: two registers are never joined', () => {
		expect(lengths([{ t: 2021 }])).toEqual([1, 1, 1]);
	});

	it('ends between whole and incomplete: they are never compared', () => {
		const partial = point(2016.5, 3, { hollow: true });
		const runs = stretches([point(2015.5, 9), partial, point(2017.5, 8), point(2018.5, 7)], []);
		expect(runs.map((run) => run.map(({ t }) => t))).toEqual([
			[2015.5],
			[2016.5],
			[2017.5, 2018.5]
		]);
	});

	it('counts a point on the break to the new register', () => {
		const runs = stretches([point(2025.9, 1), point(2026, 2), point(2026.1, 3)], [{ t: 2026 }]);
		expect(runs.map((run) => run.map(({ t }) => t))).toEqual([[2025.9], [2026, 2026.1]]);
	});
});

describe('linePath(run, time, axis)', () => {
	it('is in thousandths of the plot, zero at the bottom', () => {
		const [run = []] = stretches(a.points, []);
		expect(linePath(run, time, axis)).toBe('M125 900L375 700');
	});
});

describe('bandPath(run, time, axis)', () => {
	it('goes along the upper ends and back along the lower', () => {
		const run = [point(2020, 5, { low: 0, high: 10 }), point(2022, 5, { low: 0, high: 20 })];
		expect(bandPath(run, time, axis)).toBe('M0 900L500 800L500 1000L0 1000Z');
	});

	it('is empty where fewer than two have an interval', () => {
		expect(bandPath([point(2020, 5, { low: 0, high: 10 }), point(2022, 5)], time, axis)).toBe('');
	});
});

describe('timesOf(lines) and saidAt(lines, t)', () => {
	const b = line('b', [point(2021.5, 7), point(1990.5, 1)]);

	it('has each time once, in order', () => {
		expect(timesOf([a, b])).toEqual([1990.5, 2020.5, 2021.5, 2022.5, 2023.5]);
	});

	it('reads all lines that have a point there, also one of no data', () => {
		expect(saidAt([a, b], 2021.5).map(({ point: { value } }) => value)).toEqual([30, 7]);
		expect(saidAt([a, b], 2022.5).map(({ point: { value } }) => value)).toEqual([null]);
	});
});

describe('crowdOf(lines, time)', () => {
	it('counts as if the closest line went on over the whole plot', () => {
		const half = line('half', [point(2020, 1), point(2021, 1), point(2022, 1)]);
		expect(crowdOf([a, half], time)).toBe(6);
		expect(crowdOf([line('one', [point(2020, 1)])], time)).toBe(1);
	});
});

describe('endLabels(lines, axis, height)', () => {
	it('stand at the last known values, at every width in the same place when they have room', () => {
		const labels = endLabels(
			[a, line('b', [point(2020.5, 90), point(2023.5, null)])],
			axis,
			'usual'
		);
		expect(labels.map(({ line: { key }, y, widths }) => [key, y, widths])).toEqual([
			['a', 0.5, 'w0 w1 w2 w3 w4 w5'],
			['b', 0.1, 'w0 w1 w2 w3 w4 w5']
		]);
	});

	it('move apart, on a low plot by more', () => {
		const near = [line('a', [point(2020, 50)]), line('b', [point(2020, 51)])];
		const apart = (width: string) => {
			const [first, second] = endLabels(near, axis, 'usual')
				.filter(({ widths }) => widths.split(' ').includes(width))
				.map(({ y }) => y);
			return (first ?? NaN) - (second ?? NaN);
		};
		expect(apart('w0') * 208).toBeCloseTo(15, 1);
		expect(apart('w5') * 396).toBeCloseTo(15, 1);
	});

	it('has no name for a line without values', () => {
		expect(endLabels([line('a', [point(2020, null)])], axis, 'usual')).toEqual([]);
	});
});

describe('areShort(lines)', () => {
	it('is true of years', () => {
		expect(areShort([line('x', [], '2021')])).toBe(true);
		expect(areShort([line('x', [], 'Feminicidio')])).toBe(false);
	});
});
