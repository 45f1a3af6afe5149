import { describe, expect, it, test } from 'vitest';
import { firstSpot, stepFrom } from '../../../../src/lib/survey/tabulator/walk';

/** A table whose middle cell and last cell cannot be chosen. */
const open = [
	[true, true, true],
	[true, false, true],
	[true, true, false]
];

describe('stepFrom(key, spot, open)', () => {
	test.each([
		['ArrowRight', [0, 0], [0, 1]],
		['ArrowRight', [1, 0], [1, 2]],
		['ArrowDown', [0, 1], [2, 1]],
		['ArrowUp', [2, 1], [0, 1]],
		['ArrowLeft', [1, 2], [1, 0]],
		['Home', [1, 2], [1, 0]],
		['End', [2, 0], [2, 1]],
		['ArrowDown', [1, 2], null],
		['ArrowUp', [0, 0], null],
		['Home', [0, 0], null],
		['Enter', [0, 0], null]
	] as const)('%s from %j is %j', (key, from, to) => {
		expect(stepFrom(key, from, open)).toEqual(to);
	});
});

describe('firstSpot(open)', () => {
	it('the first cell that can be chosen, or none', () => {
		expect(
			firstSpot([
				[false, false],
				[false, true]
			])
		).toEqual([1, 1]);
		expect(firstSpot([[false]])).toBeNull();
		expect(firstSpot([])).toBeNull();
	});
});
