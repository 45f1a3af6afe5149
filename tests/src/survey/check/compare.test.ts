import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	agrees,
	comparedRows,
	tallyOf,
	waitingRows
} from '../../../../src/lib/survey/check/compare';
import { row, rows } from './rows';

describe('agrees(computed, published)', () => {
	it.each([
		[39.87403840880053, 39.9, true],
		[39.85, 39.9, true],
		[39.84999, 39.9, false],
		[39.94999, 39.9, true],
		[39.95001, 39.9, false],
		[66.96, 67, true],
		[19.78, 27.9, false]
	])('%d against %d: %s', (computed, published, expected) => {
		expect(agrees(computed, published)).toBe(expected);
	});

	it('holds for every value against its own rounding, and then they lie at most 0.05 apart', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
				const printed = Number(value.toFixed(1));
				expect(agrees(value, printed)).toBe(true);
				expect(Math.abs(value - printed)).toBeLessThanOrEqual(0.05 + 1e-9);
				expect(agrees(value, printed + 0.1)).toBe(false);
			})
		);
	});
});

describe('comparedRows(rows)', () => {
	it('puts what does not agree first, the furthest apart before the others', () => {
		const more = [...rows, row('childhood_sexual', 12.6, 15), row('physical_12m', 10.2, 10.234)];
		expect(comparedRows(more).map(({ indicator }) => indicator)).toEqual([
			'childhood_sexual',
			'partner_complaint',
			'partner_lifetime_any',
			'childhood_any',
			'physical_12m'
		]);
	});

	it('gives ours less the published', () => {
		const [, partner] = comparedRows(rows);
		expect(partner?.difference).toBeCloseTo(-0.02596, 5);
		expect(partner?.agrees).toBe(true);
	});

	it('leaves nothing out with what waits, and keeps the rows that it was given', () => {
		const before = [...rows];
		expect(comparedRows(rows).length + waitingRows(rows).length).toBe(rows.length);
		expect(rows).toEqual(before);
	});
});

describe('tallyOf(rows)', () => {
	it('counts what agrees, the largest difference, and what waits', () => {
		const { largest, ...counts } = tallyOf(rows);
		expect(counts).toEqual({ compared: 3, agree: 2, waiting: 2 });
		expect(largest).toBeCloseTo(0.06247, 5);
	});

	it('has no largest difference where nothing is compared', () => {
		expect(tallyOf(waitingRows(rows))).toEqual({
			compared: 0,
			agree: 0,
			largest: null,
			waiting: 2
		});
	});
});
