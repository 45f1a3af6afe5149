import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/lib/compare/told-apart';
import type { Row } from '../../../src/lib/query/types';
import { logitInterval } from '../../../src/lib/stats/logit';
import { row } from '../../helpers/row';
import { fixtureRows } from '../stats/fixture';

/** A share of the survey, percent, with its error and degrees of freedom. */
function estimated(cve_ent: string, value: number, se: number, df: number): Row {
	const interval = logitInterval(value / 100, se / 100, df, 0.95);
	const [low = null, high = null] = interval ? [100 * interval.low, 100 * interval.high] : [];
	return row(cve_ent, { value, se, low, high });
}

function counted(cve_ent: string, numerator: number, denominator: number): Row {
	return row(cve_ent, { value: (1e5 * numerator) / denominator, numerator, denominator });
}

describe('verdictOf(kind, place, base), against the nation', () => {
	const nation = row('00', { value: 39.9, low: 39.4, high: 40.4 });

	it.each([
		['above', 41, 40.5, 41.5],
		['same', 41, 40.4, 41.6],
		['below', 30, 28, 39.3]
	] as const)('%s, where the intervals say so', (verdict, value, low, high) => {
		const place = row('20', { value, low, high });
		expect(verdictOf('prevalence', place, nation)).toBe(verdict);
		const turned = { above: 'below', same: 'same', below: 'above' } as const;
		expect(verdictOf('prevalence', nation, place)).toBe(turned[verdict]);
	});

	it('a nation without an interval stands for its value', () => {
		const bare = row('00', { value: 40 });
		const place = row('20', { value: 42, low: 40.1, high: 44 });
		expect(verdictOf('prevalence', place, bare)).toBe('above');
		expect(verdictOf('prevalence', row('20', { value: 42, low: 39, high: 45 }), bare)).toBe('same');
	});

	it('nothing can be said without a figure or an error of the state', () => {
		expect(verdictOf('prevalence', row('20'), nation)).toBe('unknown');
		expect(verdictOf('prevalence', row('20', { value: 50 }), nation)).toBe('unknown');
		expect(verdictOf('crime_rate', row('20', { value: 1 }), row('00'))).toBe('unknown');
	});
});

describe('verdictOf(kind, place, base), of two states in the survey', () => {
	const states = new Map(
		fixtureRows('state-estimates.csv').map(({ cve_ent = '', estimate, se, df }) => [
			cve_ent,
			estimated(cve_ent, Number(estimate), Number(se), Number(df))
		])
	);
	const pairs = fixtureRows('state-differences.csv').map(({ first = '', second = '', p }) => {
		const [base, place] = [states.get(first) ?? row(first), states.get(second) ?? row(second)];
		return { p: Number(p), verdict: verdictOf('prevalence', place, base), place, base };
	});

	it('is never a difference where R’s Welch test finds none, in any of 496 pairs', () => {
		expect(pairs).toHaveLength(496);
		expect(pairs.filter(({ verdict, p }) => verdict !== 'same' && !(p < 0.05))).toEqual([]);
	});

	it('misses none but those on the very edge', () => {
		expect(pairs.filter(({ verdict, p }) => verdict === 'same' && p < 0.0485)).toEqual([]);
		expect(pairs.filter(({ verdict }) => verdict !== 'same').length).toBeGreaterThan(150);
	});

	it('has the sign of the difference', () => {
		for (const { verdict, place, base } of pairs.filter((pair) => pair.verdict !== 'same'))
			expect(verdict).toBe((place.value ?? 0) > (base.value ?? 0) ? 'above' : 'below');
	});

	// 45 ± 1 and 42 ± 1: 3 > 1.97 · √2, although the intervals 43.0–47.0 and 40.0–44.0 meet.
	it('finds what intervals that meet hide', () => {
		const [a, b] = [estimated('01', 45, 1, 400), estimated('02', 42, 1, 400)];
		expect((a.low ?? 0) < (b.high ?? 0)).toBe(true);
		expect(verdictOf('prevalence', a, b)).toBe('above');
		expect(verdictOf('prevalence', estimated('01', 44.7, 1, 400), b)).toBe('same');
	});

	it('is unknown without an error', () => {
		expect(verdictOf('prevalence', row('01', { value: 70 }), estimated('02', 40, 1, 400))).toBe(
			'unknown'
		);
	});
});

describe('verdictOf(kind, place, base), of counts', () => {
	// poisson.test(c(69, 26), c(1557312, 1549021)): p = 9e-6; c(34, 26): p = 0.37
	it('rates by the exact interval of their ratio', () => {
		const base = counted('18', 26, 1549021);
		expect(verdictOf('crime_rate', counted('19', 69, 1557312), base)).toBe('above');
		expect(verdictOf('death_rate', counted('19', 34, 1557312), base)).toBe('same');
		expect(verdictOf('crime_rate', base, counted('19', 69, 1557312))).toBe('below');
	});

	// poisson.test(c(0, 5), c(4e5, 4e5)): p = 0.0625; c(0, 6): p = 0.031
	it('none counted is a figure too', () => {
		expect(verdictOf('crime_rate', counted('06', 0, 4e5), counted('18', 5, 4e5))).toBe('same');
		expect(verdictOf('crime_rate', counted('06', 0, 4e5), counted('18', 6, 4e5))).toBe('below');
		expect(verdictOf('crime_rate', counted('06', 0, 4e5), counted('18', 0, 4e5))).toBe('same');
	});

	// fisher.test(rbind(c(34, 189), c(6, 11))): p = 0.044; c(4, 3), c(6, 11): p = 0.39
	it('shares by Fisher’s exact test', () => {
		const share = (place: string, k: number, n: number) =>
			row(place, { value: (100 * k) / n, numerator: k, denominator: n });
		expect(verdictOf('crime_share', share('02', 34, 223), share('03', 6, 17))).toBe('below');
		expect(verdictOf('crime_share', share('01', 4, 7), share('03', 6, 17))).toBe('same');
	});

	it('documented counts are never told apart', () => {
		expect(verdictOf('documented', row('01', { value: 9 }), row('02', { value: 2 }))).toBe(
			'unknown'
		);
	});
});
