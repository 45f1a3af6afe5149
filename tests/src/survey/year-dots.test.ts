import { describe, expect, it } from 'vitest';
import {
	yearAxis,
	yearDotsDrawing,
	yearMarks,
	type YearRow
} from '../../../src/lib/survey/year-dots';

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

describe('yearDotsDrawing(list)', () => {
	it('a heading a group; the older survey is a diamond, the newer a dot, joined where asked', () => {
		const drawing = yearDotsDrawing({ label: 'Both', valueLabel: '%', groups, joined: true });
		expect(drawing.rows.map(({ key, heading = false }) => [key, heading])).toEqual([
			['group-a', true],
			['x', false],
			['group-b', true],
			['y', false]
		]);
		expect(drawing.rows[3]).toMatchObject({
			joined: true,
			marks: [
				{ value: 40, low: null, high: null, sign: 'diamond', tone: 'b' },
				{ value: 60, low: 50, high: 78, sign: 'dot', tone: 'a' }
			]
		});
		expect(drawing.keys.map(({ label, sign }) => [label, sign])).toEqual([
			['2016', 'diamond'],
			['2021', 'dot']
		]);
	});
});
