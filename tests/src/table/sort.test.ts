import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ariaSort, nextSort, sortedStates } from '../../../src/lib/table/sort';
import { row } from '../../helpers/row';
import { survey } from '../map/results';

const codes = (sort: Parameters<typeof sortedStates>[1], lang: 'es' | 'en' = 'es') =>
	sortedStates(survey.rows, sort, lang).map(({ cve_ent }) => cve_ent);

describe('sortedStates(rows, sort, lang)', () => {
	it('puts values in order, and those without one last in either direction', () => {
		expect(codes({ column: 'value', descending: true }).slice(0, 4)).toEqual([
			'20',
			'14',
			'04',
			'01'
		]);
		expect(codes({ column: 'value', descending: false }).slice(0, 4)).toEqual([
			'04',
			'14',
			'20',
			'01'
		]);
	});

	it('goes by name as each language has it', () => {
		expect(codes({ column: 'name', descending: false }).slice(0, 3)).toEqual(['01', '02', '03']);
		const spanish = codes({ column: 'name', descending: false });
		const english = codes({ column: 'name', descending: false }, 'en');
		expect(spanish.indexOf('15')).toBeLessThan(spanish.indexOf('11'));
		expect(english.indexOf('15')).toBeGreaterThan(english.indexOf('11'));
		expect(codes({ column: 'name', descending: true }).at(-1)).toBe('01');
	});

	it('leaves out the nation, keeps every state, and does not mind the order given', () => {
		const sort = { column: 'value', descending: true } as const;
		const usual = codes(sort);
		expect(usual).toHaveLength(32);
		expect(usual).not.toContain('00');
		fc.assert(
			fc.property(fc.shuffledSubarray([...survey.rows], { minLength: 33 }), (mixed) => {
				expect(sortedStates(mixed, sort, 'es').map(({ cve_ent }) => cve_ent)).toEqual(usual);
			})
		);
	});

	it('orders equal values by name', () => {
		const equal = [row('32', { value: 1 }), row('01', { value: 1 }), row('15', { value: 1 })];
		const sorted = sortedStates(equal, { column: 'value', descending: true }, 'es');
		expect(sorted.map(({ cve_ent }) => cve_ent)).toEqual(['01', '15', '32']);
	});
});

describe('nextSort(now, column)', () => {
	it('turns the same column round, and starts another its usual way', () => {
		const byValue = { column: 'value', descending: true } as const;
		expect(nextSort(byValue, 'value')).toEqual({ column: 'value', descending: false });
		expect(nextSort(byValue, 'name')).toEqual({ column: 'name', descending: false });
		expect(nextSort({ column: 'name', descending: true }, 'value')).toEqual(byValue);
	});
});

describe('ariaSort(now, column)', () => {
	it('names the direction of the one sorted column', () => {
		const byName = { column: 'name', descending: false } as const;
		expect(ariaSort(byName, 'name')).toBe('ascending');
		expect(ariaSort(byName, 'value')).toBe('none');
	});
});
