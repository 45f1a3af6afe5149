import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/lib/query/finish';
import { sqlFor } from '../../../src/lib/query/sql';
import {
	QueryError,
	type Question,
	type Result,
	type Row,
	type SqlRow
} from '../../../src/lib/query/types';

const rate: Question = { indicator: 'femicide_rate', year: 2024, filters: {} };
const morelos: SqlRow = {
	cve_ent: '17',
	cut: '2025-06',
	months: 12,
	source: 'sesnsp-victims',
	n: 50,
	women: 1_035_000,
	rate: 4.83,
	femicide: 50,
	intentional_homicide: 75
};

function rowOf(result: Result, cve_ent: string): Row {
	const found = result.rows.find((row) => row.cve_ent === cve_ent);
	if (found === undefined) throw new Error(`no row ${cve_ent}`);
	return found;
}

describe('finish(question, sqlRows)', () => {
	it('has the nation and the 32 states in order, whatever the rows', () => {
		const { rows } = finish(rate, [morelos]);
		const codes = Array.from({ length: 33 }, (_, i) => String(i).padStart(2, '0'));
		expect(rows.map((row) => row.cve_ent)).toEqual(codes);
		expect(rowOf(finish(rate, [morelos]), '01')).toMatchObject({
			value: null,
			low: null,
			beside: null
		});
	});

	it('carries the question, its SQL, the cut, the months and the sources', () => {
		const result = finish(rate, [morelos]);
		expect(result).toMatchObject({ question: rate, sql: sqlFor(rate), cut: '2025-06', months: 12 });
		expect(result.sources).toEqual(['sesnsp-victims', 'conapo-population']);
	});

	it('gives a rate its exact interval, and both killings beside it', () => {
		const row = rowOf(finish(rate, [morelos]), '17');
		// R: qgamma(c(.025, .975), c(50, 51)) / 10.35
		expect(row.low).toBeCloseTo(3.5856, 5);
		expect(row.high).toBeCloseTo(6.368963, 5);
		expect(row).toMatchObject({ value: 4.83, numerator: 50, denominator: 1_035_000 });
		expect(row).toMatchObject({ precision: 'high', origin: null, sample: null });
		expect(row.beside).toEqual({ femicide: 50, intentional_homicide: 75, share: 40 });
	});

	it('keeps zero apart from no data', () => {
		const none = { ...morelos, n: 0, rate: 0, femicide: 0, intentional_homicide: 0 };
		const row = rowOf(finish(rate, [none]), '17');
		expect(row).toMatchObject({ value: 0, low: 0, precision: 'low', cv: null });
		expect(row.high).toBeCloseTo(3.68888 / 10.35, 5);
		expect(row.beside).toEqual({ femicide: 0, intentional_homicide: 0, share: null });
	});

	it('gives a share its exact interval, and none to a share of nothing', () => {
		const question: Question = { indicator: 'femicide_share', year: 2024, filters: {} };
		const rows: SqlRow[] = [
			{ ...morelos, part: 3, whole: 10, share: 30 },
			{ ...morelos, cve_ent: '18', part: 0, whole: 0, share: null }
		];
		const result = finish(question, rows);
		const row = rowOf(result, '17');
		expect(row.low).toBeCloseTo(6.67395, 4);
		expect(row.high).toBeCloseTo(65.24529, 4);
		expect(row).toMatchObject({ value: 30, precision: 'low', numerator: 3, denominator: 10 });
		expect(rowOf(result, '18')).toMatchObject({
			value: null,
			low: null,
			precision: null,
			denominator: 0
		});
	});

	const estimated: SqlRow = {
		cve_ent: '20',
		estimate: 40,
		se: 8,
		df: 60,
		numerator: 40_000,
		denominator: 100_000,
		sample: 30
	};
	const rural: Question = {
		indicator: 'partner_lifetime_any',
		year: 2021,
		filters: { domain: 'rural' }
	};

	it('gives a computed estimate its interval and precision', () => {
		const result = finish(rural, [estimated]);
		const row = rowOf(result, '20');
		expect(row).toMatchObject({
			value: 40,
			se: 8,
			cv: 20,
			precision: 'moderate',
			origin: 'microdata'
		});
		// R: 100 * plogis(qlogis(.4) + c(-1, 1) * qt(.975, 60) * .08 / .24)
		expect(row.low).toBeCloseTo(25.4979, 4);
		expect(row.high).toBeCloseTo(56.4956, 4);
		expect(result).toMatchObject({ cut: '2021', months: null, sources: ['endireh'] });
	});

	it('gives no estimate to a cell of fewer than 30 women', () => {
		const row = rowOf(finish(rural, [{ ...estimated, sample: 29 }]), '20');
		expect(row).toMatchObject({ value: null, se: null, numerator: null, sample: 29 });
	});

	it('passes a published estimate on, with its origin and its source', () => {
		const question: Question = { indicator: 'total_lifetime', year: 2021, filters: {} };
		const published = {
			cve_ent: '15',
			estimate: 78.7,
			se: null,
			origin: 'published',
			source: 'endireh-published'
		};
		const result = finish(question, [published]);
		expect(rowOf(result, '15')).toMatchObject({
			value: 78.7,
			se: null,
			precision: null,
			origin: 'published'
		});
		expect(result.sources).toEqual(['endireh-published']);
	});

	it('refuses a cut that does not hold the figure', () => {
		const question = { ...rate, filters: { cut: '2020-01' } };
		expect(() => finish(question, [])).toThrow(QueryError);
		expect(() => finish(question, [])).toThrow(/2020-01/);
		expect(() => finish(rate, [])).toThrow(/2024/);
	});
});
