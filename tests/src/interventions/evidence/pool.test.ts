import { describe, expect, it } from 'vitest';
import {
	correlations,
	Evidence,
	noFilter,
	summaryOf,
	toldFromZero
} from '../../../../src/lib/interventions/evidence/pool';
import { defaultEvidenceView, withEvidenceView } from '../../../../src/lib/view/evidence-view';
import { expectMetafor, metaforRows } from '../../stats/evidence-fixture';
import { allEffects, effectOf } from './record';

const of = new Evidence(allEffects);
const view = defaultEvidenceView('es');
const reference = metaforRows('metafor.csv');
const byR = (change: Readonly<Record<string, string>>) => {
	const asked = {
		...{ outcome: 'perpetration', design: '', country: '', population: '', r: '0.5' },
		...{ unit: 'study', ...change }
	};
	const found = reference.find((row) =>
		Object.entries(asked).every(([column, value]) => row[column] === value)
	);
	if (!found) throw new Error(`R was not asked for ${JSON.stringify(asked)}`);
	return found;
};

describe('Evidence', () => {
	it('byOutcome(view) is what metafor finds, behaviour first', () => {
		const found = of.byOutcome(view);
		expect(found.map(({ outcome, studies, m }) => [outcome, studies.length, m])).toEqual([
			['perpetration', 53, 62],
			['victimisation', 40, 45],
			['bystander', 23, 27],
			['involvement', 9, 9],
			['ideas', 261, 346]
		]);
		for (const { outcome, pooled } of found) expectMetafor(pooled, byR({ outcome }));
	});

	it('byDesign(view) is what metafor finds, or only the designs asked for', () => {
		for (const { design, pooled } of of.byDesign(view)) expectMetafor(pooled, byR({ design }));
		const one = of.byDesign(withEvidenceView(view, { designs: ['rct'] }));
		expect(one.map(({ design, studies }) => [design, studies.length])).toEqual([['rct', 28]]);
	});

	it('sensitivity(view) changes one assumption at a time', () => {
		const found = of.sensitivity(view);
		expect(found.map(({ key }) => key)).toEqual([
			...correlations.map((r) => `r${r}`),
			'paper',
			'without_outliers'
		]);
		for (const { key, pooled } of found.slice(0, correlations.length))
			expectMetafor(pooled, byR({ r: key.slice(1) }));
		expectMetafor(found.at(-2)?.pooled ?? null, byR({ unit: 'paper' }));
		const ideas = withEvidenceView(view, { outcome: 'ideas', outliers: 'without' });
		expect(of.sensitivity(ideas).at(-1)).toMatchObject({ key: 'with_outliers', m: 346 });
		expect(of.studies(ideas)).toHaveLength(261 - 5);
	});

	it('mexican is the five effects of Mexico, whatever is filtered', () => {
		expect(of.mexican.map(({ outcome, name }) => `${outcome} ${name}`)).toEqual([
			'perpetration Sosa-Rubi 2017a',
			'perpetration Sosa-Rubi 2017b',
			'victimisation Sosa-Rubi 2017a',
			'victimisation Sosa-Rubi 2017b',
			'ideas Lazarevich 2017'
		]);
	});

	it('computes every figure of a view in under 50 ms', () => {
		const ideas = withEvidenceView(view, { outcome: 'ideas' });
		const once = () => {
			// Time of the processor: other tests run beside this one.
			const begun = process.cpuUsage();
			const of = new Evidence(allEffects);
			of.byOutcome(ideas);
			of.byDesign(ideas);
			of.sensitivity(ideas);
			of.summary(ideas);
			return process.cpuUsage(begun).user / 1000;
		};
		expect(Math.min(...Array.from({ length: 12 }, once))).toBeLessThan(50);
	});
});

describe('summaryOf(studies)', () => {
	const study = (n: number) =>
		new Evidence(
			Array.from({ length: n }, (_, i) => effectOf({ study: i, effect: i / 10, label: `A ${i}` }))
		).studies({ ...noFilter, outcome: 'perpetration' });

	it('has no mean for fewer than five studies', () => {
		expect(summaryOf(study(4)).pooled).toBeNull();
		expect(summaryOf(study(5)).pooled?.mean).toBeCloseTo(0.2, 12);
		expect(summaryOf([])).toEqual({ studies: [], m: 0, pooled: null });
	});
});

describe('toldFromZero(summary)', () => {
	it('ideas are, the randomised trials of perpetration are not, two studies cannot be', () => {
		const told = (change: object) =>
			toldFromZero(of.summary({ ...noFilter, outcome: 'perpetration', ...change }));
		expect(told({ outcome: 'ideas' })).toBe(true);
		expect(told({ designs: ['rct'] })).toBe(false);
		expect(told({ countries: ['MX'] })).toBeNull();
	});
});
