import { describe, expect, it } from 'vitest';
import { precisionOf } from '../../../src/lib/survey/interval-words';
import { community, partner, total } from './records';

const rowOf = (record: typeof partner, code: string) =>
	record.years[1]?.rows.find(({ cve_ent }) => cve_ent === code) ?? expect.fail(code);

describe('precisionOf(figures, lang)', () => {
	it('names the errors behind the intervals', () => {
		const rows = (record: typeof partner) => record.years[1]?.rows ?? [];
		expect(precisionOf(rows(partner), 'en')).toBe(
			'95% intervals by the design of the sample (logit)'
		);
		expect(precisionOf(rows(community), 'en')).toMatch(
			/third party .*; what has no published error/
		);
		expect(precisionOf([...rows(partner), rowOf(community, '09')], 'en')).toMatch(
			/^95% intervals, some/
		);
		expect(precisionOf(rows(total), 'en')).toBe(
			'figures without a published error, and so without an interval'
		);
	});
});
