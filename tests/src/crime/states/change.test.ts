import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	changeOf,
	nationChange,
	stateChanges,
	tally
} from '../../../../src/lib/crime/states/change';
import type { PlaceYears } from '../../../../src/lib/crime/states/places';
import { contextOf, killings } from './record';

const context = contextOf(killings);

function place(n: readonly number[], women = 100_000): PlaceYears {
	return {
		cve_ent: '01',
		years: n.map((each, at) => ({
			year: 2020 + at,
			months: 12,
			cut: '2026-05',
			register: 'cnsp',
			source: 'sesnsp-victims',
			women,
			n: [each]
		}))
	};
}

describe('changeOf(place, change)', () => {
	it('is the rate of the later period over the earlier one: Nuevo León, 75 of 6,333,309 over 175 of 6,127,722', () => {
		const found = stateChanges(context).find(({ cve_ent }) => cve_ent === '19');
		expect(found?.before).toEqual({ n: 175, women: 6_127_722 });
		expect(found?.after).toEqual({ n: 75, women: 6_333_309 });
		expect(found?.ratio?.ratio).toBeCloseTo(0.4147, 4);
		// Clopper and Pearson of 75 in 250 is 24.39 to 36.10 %; its odds times 6,127,722 / 6,333,309.
		expect(found?.ratio?.low).toBeCloseTo(0.312, 3);
		expect(found?.ratio?.high).toBeCloseTo(0.5465, 3);
		expect(found?.verdict).toBe('fell');
	});

	it('rose, fell, or cannot be told apart', () => {
		const years = [
			[2020, 2020],
			[2021, 2021]
		] as const;
		expect(changeOf(place([26, 69]), years).verdict).toBe('rose');
		expect(changeOf(place([60, 15]), years).verdict).toBe('fell');
		expect(changeOf(place([10, 14]), years).verdict).toBe('same');
		expect(changeOf(place([0, 0]), years).verdict).toBe('none');
		expect(changeOf(place([0, 12]), years)).toMatchObject({
			verdict: 'rose',
			ratio: { ratio: null, high: null }
		});
		expect(changeOf(place([3]), years)).toMatchObject({ ratio: null, verdict: 'none' });
	});

	it('turns round with the periods', () => {
		const count = fc.integer({ min: 1, max: 400 });
		const property = fc.property(count, count, (a, b) => {
			const years = [
				[2020, 2020],
				[2021, 2021]
			] as const;
			const there = changeOf(place([a, b]), years);
			const back = changeOf(place([b, a]), years);
			expect((there.ratio?.ratio ?? 0) * (back.ratio?.ratio ?? 0)).toBeCloseTo(1, 9);
			const turned = { rose: 'fell', fell: 'rose', same: 'same', none: 'none' } as const;
			expect(back.verdict).toBe(turned[there.verdict]);
		});
		fc.assert(property);
	});
});

describe('tally(changes)', () => {
	it('counts every state once', () => {
		const counted = tally(stateChanges(context));
		expect(counted).toEqual({ rose: 1, fell: 2, same: 1, none: 28 });
	});
});

describe('nationChange(context)', () => {
	it('compares the nation at the cuts at which the states are compared', () => {
		const { before, after } = nationChange(context);
		expect([before?.n, after?.n]).toEqual([983 + 851, 852 + 732]);
	});
});
