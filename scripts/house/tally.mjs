import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number,
 *   numPendingTests: number, numTodoTests: number }} VitestReport
 */

/**
 * Counts a run of Vitest. A run that failed without a failed test (a file that does not compile, an
 * error outside of the tests, no report at all) counts as one failure, so that it can never be read
 * as a success.
 * @param {VitestReport | null} report what the reporter `json` wrote; null when it wrote nothing
 * @param {boolean} ended whether the process ended with code 0
 * @returns {Tally}
 */
export function tallyOf(report, ended) {
	if (report === null) return { passed: 0, failed: 1, skipped: 0 };
	const good = ended && report.success;
	return {
		passed: report.numPassedTests,
		failed: good ? report.numFailedTests : Math.max(1, report.numFailedTests),
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * Reads a report that Vitest wrote.
 * @param {string} path
 * @returns {VitestReport | null}
 */
export function readReport(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/**
 * Adds up the steps of a run.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const tally of tallies) {
		sum.passed += tally.passed;
		sum.failed += tally.failed;
		sum.skipped += tally.skipped;
	}
	return sum;
}
