import { describe, expect, it } from 'vitest';
import { sumTallies, tallyOf } from '../../../scripts/house/tally.mjs';

const report = {
	success: true,
	numPassedTests: 12,
	numFailedTests: 0,
	numPendingTests: 1,
	numTodoTests: 0
};

describe('tallyOf(report, ended)', () => {
	it('counts the tests of a run', () => {
		expect(tallyOf(report, true)).toEqual({ passed: 12, failed: 0, skipped: 1 });
	});

	it('keeps the number of failed tests', () => {
		const failed = { ...report, success: false, numFailedTests: 3 };
		expect(tallyOf(failed, false)).toEqual({ passed: 12, failed: 3, skipped: 1 });
	});

	it.each([
		['a file that does not compile', { ...report, success: false }, true],
		['an error outside of the tests', report, false]
	])('counts %s as one failure', (_, given, ended) => {
		expect(tallyOf(given, ended).failed).toBe(1);
	});

	it('counts a run without a report as one failure', () => {
		expect(tallyOf(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});
});

describe('sumTallies(tallies)', () => {
	it('adds each column', () => {
		const a = { passed: 10, failed: 1, skipped: 0 };
		const b = { passed: 5, failed: 0, skipped: 2 };
		expect(sumTallies([a, b])).toEqual({ passed: 15, failed: 1, skipped: 2 });
		expect(sumTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});
});
