import { describe, expect, it } from 'vitest';
import { dotsDrawing } from '../../../src/lib/chart/dots-drawing';

const row = {
	key: '06',
	name: 'Colima',
	href: '/feminicidio/?place=06',
	value: 2,
	low: 0.5,
	high: Infinity,
	text: '2.00 (0.50 or more)',
	hollow: true,
	chosen: true
};

describe('dotsDrawing(list)', () => {
	const drawing = dotsDrawing({
		label: 'Change',
		rows: [row, { ...row, key: '09', value: null, text: 'no data', hollow: false, chosen: false }],
		scale: 'log',
		reference: { value: 1, label: '1: the same' },
		valueLabel: 'Ratio'
	});

	it('keeps the scale and its reference', () => {
		expect(drawing).toMatchObject({ kind: 'rows', scale: 'log', valueLabel: 'Ratio', keys: [] });
		expect(drawing.reference).toEqual({ value: 1, label: '1: the same' });
	});

	it('has a mark a row with its interval, an open end left open, and no address', () => {
		expect(drawing.rows[0]).toEqual({
			key: '06',
			name: 'Colima',
			marks: [{ value: 2, low: 0.5, high: Infinity, sign: 'dot', tone: 'a', hollow: true }],
			text: '2.00 (0.50 or more)',
			chosen: true
		});
	});

	it('has no mark where there is no value, and says why', () => {
		expect(drawing.rows[1]).toMatchObject({ marks: [], text: 'no data', chosen: false });
	});
});
