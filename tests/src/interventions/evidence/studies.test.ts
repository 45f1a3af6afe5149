import { describe, expect, it } from 'vitest';
import {
	aggregated,
	inOrder,
	OUTLYING,
	passes,
	studyNames
} from '../../../../src/lib/interventions/evidence/studies';
import { noFilter } from '../../../../src/lib/interventions/evidence/pool';
import { allEffects, effectOf } from './record';

const some = [
	effectOf({ effect: 0.1, se: 0.2, n: 90 }),
	effectOf({ effect: 0.3, se: 0.3, n: 110, design: 'pre_post' }),
	effectOf({ study: 2, effect: 2.5, se: 0.1, country: 'MX', year: 2017 }),
	effectOf({ study: 3, paper: 2, label: 'Doe 1999', year: 1999, effect: -0.2, se: 0.4, n: null })
];
const names = studyNames(some);

describe('aggregated(effects, names, aggregation)', () => {
	it('one effect a study, with all its designs and its most people', () => {
		const [first, second, third] = aggregated(some, names);
		expect(first).toMatchObject({ name: 'Roe 2001a', m: 2, n: 110, designs: ['rct', 'pre_post'] });
		expect(first?.effect).toBeCloseTo(0.2, 14);
		// (0.04 + 0.09 + 2 · 0.5 · 0.06) / 4
		expect(first?.variance).toBeCloseTo(0.0475, 14);
		expect(first?.low).toBeCloseTo(0.2 - 1.959964 * Math.sqrt(0.0475), 6);
		expect(second).toMatchObject({ name: 'Roe 2001b', m: 1, outlying: true });
		expect(third).toMatchObject({ name: 'Doe 1999', n: null, outlying: false });
	});

	it('or one a paper', () => {
		const papers = aggregated(some, names, { r: 0.5, unit: 'paper' });
		expect(papers.map(({ key, m }) => [key, m])).toEqual([
			[1, 3],
			[2, 1]
		]);
	});
});

describe('studyNames(effects)', () => {
	it('tells studies of one label apart, and no others', () => {
		const found = studyNames(allEffects);
		expect(found.size).toBe(295);
		expect(new Set(found.values()).size).toBe(295);
		expect(found.get(285)).toBe('Sosa-Rubi 2017a');
		expect(found.get(286)).toBe('Sosa-Rubi 2017b');
		expect([...found.values()]).toContain('Lazarevich 2017');
	});
});

describe('passes(effect, filters)', () => {
	it.each([
		[{}, 4],
		[{ designs: ['pre_post' as const] }, 1],
		[{ countries: ['MX', 'CA'] }, 1],
		[{ populations: ['adults'] }, 0],
		[{ from: 2001 }, 3],
		[{ to: 2000 }, 1],
		[{ from: 2000, to: 2010 }, 2]
	])('%j leaves %d', (filters, n) => {
		expect(some.filter((effect) => passes(effect, { ...noFilter, ...filters }))).toHaveLength(n);
	});
});

describe('inOrder(studies, order)', () => {
	it.each([
		['effect', ['Roe 2001b', 'Roe 2001a', 'Doe 1999']],
		['year', ['Roe 2001b', 'Roe 2001a', 'Doe 1999']],
		['precision', ['Roe 2001b', 'Roe 2001a', 'Doe 1999']]
	] as const)('%s', (order, expected) => {
		expect(inOrder(aggregated(some, names), order).map(({ name }) => name)).toEqual(expected);
	});

	it('by effect puts the largest first, by precision the least error', () => {
		const [one, two, three] = [
			effectOf({ study: 1, label: 'A 1', effect: 0.5, se: 0.3 }),
			effectOf({ study: 2, label: 'B 1', effect: 0.1, se: 0.1 }),
			effectOf({ study: 3, label: 'C 1', effect: 0.3, se: 0.2, year: 2010 })
		];
		const studies = aggregated([one, two, three], studyNames([one, two, three]));
		const by = (order: 'effect' | 'year' | 'precision') =>
			inOrder(studies, order).map(({ key }) => key);
		expect(by('effect')).toEqual([1, 3, 2]);
		expect(by('precision')).toEqual([2, 3, 1]);
		expect(by('year')).toEqual([3, 1, 2]);
	});
});

describe('OUTLYING', () => {
	it('sets five studies of the review apart, all of ideas, one of Mexico', () => {
		const ideas = allEffects.filter(({ outcome }) => outcome === 'ideas');
		const behaviour = allEffects.filter(({ outcome }) => outcome === 'perpetration');
		const far = aggregated(ideas, studyNames(allEffects)).filter(({ outlying }) => outlying);
		expect(far.map(({ effect }) => effect > OUTLYING)).toEqual([true, true, true, true, true]);
		expect(far.filter(({ country }) => country === 'MX').map(({ name }) => name)).toEqual([
			'Lazarevich 2017'
		]);
		expect(aggregated(behaviour, new Map()).some(({ outlying }) => outlying)).toBe(false);
	});
});
