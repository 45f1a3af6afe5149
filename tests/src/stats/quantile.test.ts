import { describe, expect, it } from 'vitest';
import { betaQuantile, gammaQuantile, tQuantile } from '../../../src/lib/stats/quantile';

/** Within a relative error of 1e-11 of the value that R 4.2 prints. */
function expectClose(found: number, known: number): void {
	expect(Math.abs(found / known - 1)).toBeLessThan(1e-11);
}

describe('gammaQuantile(p, shape)', () => {
	it.each([
		[0.025, 1, 0.0253178079842899],
		[0.975, 151, 176.0171660970746],
		[0.975, 301, 335.9411255525706],
		[0.025, 3000, 2893.598620984663],
		[0.975, 3001, 3109.313530471967],
		[0.025, 280_000, 278963.8320213269],
		[0.975, 280_001, 281039.0641360579]
	])('qgamma(%d, %i) is %d', (p, shape, known) => {
		expectClose(gammaQuantile(p, shape), known);
	});
});

describe('betaQuantile(p, a, b)', () => {
	it.each([
		[0.025, 1, 3000, 8.439233717563413e-6],
		[0.975, 2, 2999, 1.855799994491922e-3],
		[0.025, 852, 2560, 0.235325796199839],
		[0.975, 31, 5, 0.9519392215963611],
		[0.975, 2001, 2000, 0.5156150976947771]
	])('qbeta(%d, %i, %i) is %d', (p, a, b, known) => {
		expectClose(betaQuantile(p, a, b), known);
	});
});

describe('tQuantile(p, df)', () => {
	it.each([
		[1, 12.70620473617469],
		[2, 4.302652729749462],
		[5, 2.570581835636314],
		[30, 2.042272456301238],
		[200, 1.971896223633908],
		[1000, 1.962339080826408],
		[17_127, 1.96010250477344]
	])('qt(0.975, %i) is %d', (df, known) => {
		expectClose(tQuantile(0.975, df), known);
	});
});
