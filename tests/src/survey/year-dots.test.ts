import { describe, expect, it } from 'vitest';
import { yearAxis, yearMarks, type YearRow } from '../../../src/lib/survey/year-dots';

const row = (key: string, points: YearRow['points']): YearRow => ({
	key,
	name: key,
	href: null,
	chosen: false,
	points,
	text: []
});

const groups = [
	{
		key: 'a',
		label: 'A',
		rows: [row('x', [{ year: 2016, value: 20, low: 18, high: 22 }])]
	},
	{
		key: 'b',
		label: 'B',
		rows: [
			row('y', [
				{ year: 2016, value: 40, low: null, high: null },
				{ year: 2021, value: 60, low: 50, high: 78 }
			])
		]
	}
];

describe('yearAxis(groups)', () => {
	it('one scale from zero that holds every interval', () => {
		expect(yearAxis(groups)).toEqual({
			low: 0,
			high: 80,
			ticks: [0, 20, 40, 60, 80],
			log: false
		});
	});
});

describe('yearMarks(row, axis)', () => {
	it('shares of the scale, and which survey is the newer', () => {
		const [, second] = groups;
		const marks = yearMarks(second?.rows[0] ?? expect.fail('no row'), yearAxis(groups));
		expect(marks).toMatchObject([
			{ year: 2016, newest: false, value: 0.5, low: null, high: null },
			{ year: 2021, newest: true, value: 0.75, low: 0.625, high: 0.975 }
		]);
	});
});
