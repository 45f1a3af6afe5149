import { describe, expect, it } from 'vitest';
import {
	changeOf,
	nationChanges,
	placeChanges,
	tally
} from '../../../../src/lib/survey/change/change';
import { community, nation, partner, total } from '../records';

const changeIn = (record: typeof partner, code: string) => {
	const { nation, states } = placeChanges(record, 'name', 'es');
	return [nation, ...states].find((each) => each?.cve_ent === code) ?? expect.fail(code);
};

describe('changeOf(before, after)', () => {
	// R 4.2.2: e ± qt(.975, df) * sqrt(s1^2 + s2^2), df of Welch and Satterthwaite, from the estimates,
	// errors and degrees of freedom that the records hold.
	it.each([
		[partner, '00', -4.0610171262, -4.7708471928, -3.3511870595, 34374.5696, 'fell'],
		[partner, '04', 7.7708292413, 4.81792784, 10.7237306426, 1070.9757, 'rose'],
		[partner, '20', -3.5827298982, -6.8872291951, -0.2782306012, 621.8559, 'fell'],
		[partner, '27', 3.0667014205, -0.0348108985, 6.1682137394, 652.9492, 'same'],
		[community, '09', -0.1845, -3.0863256974, 2.7173256974, 1704.134, 'same']
	] as const)('%#: as R has it', (record, code, points, low, high, df, verdict) => {
		const change = changeIn(record, code);
		expect(change.points).toBeCloseTo(points, 9);
		expect(change.difference?.interval.low).toBeCloseTo(low, 8);
		expect(change.difference?.interval.high).toBeCloseTo(high, 8);
		expect(change.difference?.df).toBeCloseTo(df, 3);
		expect(change.verdict).toBe(verdict);
	});

	it('is unknown where one of the two has no error', () => {
		const [before, after] = [changeIn(partner, '20').before, changeIn(total, '04').after];
		expect(changeOf(before, after)).toMatchObject({ difference: null, verdict: 'unknown' });
		expect(changeOf(after, before).verdict).toBe('unknown');
	});
});

describe('placeChanges(record, order, lang)', () => {
	it('states of both surveys, from rise to fall or by name', () => {
		const codes = (order: 'value' | 'name') =>
			placeChanges(partner, order, 'es').states.map(({ cve_ent }) => cve_ent);
		expect(codes('value')).toEqual(['04', '27', '20']);
		expect(codes('name')).toEqual(['04', '20', '27']);
		expect(placeChanges(partner, 'value', 'es').missing).toHaveLength(29);
	});
});

describe('nationChanges(record)', () => {
	it('only what both surveys have', () => {
		expect(nationChanges(nation).map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
			['total_lifetime', 'unknown'],
			['partner_lifetime_any', 'fell'],
			['community_lifetime', 'unknown']
		]);
	});
});

describe('tally(changes)', () => {
	it('adds up to all of them', () => {
		expect(tally(placeChanges(partner, 'value', 'es').states)).toEqual({
			rose: 1,
			fell: 1,
			same: 1,
			unknown: 0
		});
	});
});
