import { describe, expect, it } from 'vitest';
import { classesOf, decimalsOf, fillOf } from '../../../../src/lib/crime/municipalities/classes';
import { poolOf } from '../../../../src/lib/crime/municipalities/pool';
import { tableRecord, small } from './records';

describe('classesOf(pool, rate)', () => {
	const pool = poolOf(small, [2024, 2025]);
	const raw = classesOf(pool, 'raw');

	it('ends them at half, four fifths, five fourths and double the state’s rate, as written', () => {
		// 16 files over 1,442,000 women-years are 1.10957 per 100,000.
		expect(raw.breaks).toEqual([0.55, 0.89, 1.39, 2.22]);
		expect(classesOf(pool, 'smoothed').breaks).toEqual(raw.breaks);
	});

	it('counts the municipalities in each, and those without a rate, few women or files', () => {
		// Raw: 2.5, 0.5, 4.55 and 0; San Felipe has no women.
		expect(raw.counts).toEqual([2, 0, 0, 0, 2]);
		expect(raw).toMatchObject({ noRate: 1, few: 2, noFiles: 2 });
		expect(raw.counts.reduce((sum, n) => sum + n, 0) + raw.noRate).toBe(5);
	});

	it('has no ends where no file was counted', () => {
		const none = { ...pool, rate: 0 };
		expect(classesOf(none, 'raw').breaks).toEqual([]);
	});

	it('puts every municipality of Oaxaca in a class', () => {
		const oaxaca = poolOf(tableRecord('femicide', '20'), [2021, 2025]);
		for (const rate of ['raw', 'smoothed'] as const) {
			const { counts, noRate } = classesOf(oaxaca, rate);
			expect(counts.reduce((sum, n) => sum + n, 0) + noRate).toBe(570);
		}
	});
});

describe('fillOf(row, rate, classes)', () => {
	it('is the class of the rate shown, empty without one', () => {
		const classes = { breaks: [1, 2] };
		expect(fillOf({ raw: 2, smoothed: 1.5 }, 'raw', classes)).toBe('c2');
		expect(fillOf({ raw: 2, smoothed: 1.5 }, 'smoothed', classes)).toBe('c1');
		expect(fillOf({ raw: null, smoothed: null }, 'raw', classes)).toBe('');
	});
});

describe('decimalsOf(rate)', () => {
	it('writes small rates with more', () => {
		expect([1.3, 9.99, 45, 398, null].map(decimalsOf)).toEqual([2, 2, 1, 0, 2]);
	});
});
