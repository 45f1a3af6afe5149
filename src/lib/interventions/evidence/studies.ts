/** The studies that a view shows: their effects on one outcome as one, filtered, in order. */
import type { Effect, EvidenceDesign, EvidenceOutcome } from '../../query/response-records';
import { aggregateEffects, ASSUMED_CORRELATION } from '../../stats/aggregate-effects';
import { NORMAL } from '../../stats/interval';
import type { EvidenceView } from '../../view/interventions-types';

/** What a study found on one outcome. */
export interface Study {
	/** Number of the study, or of the paper. */
	readonly key: number;
	/** First author and year, with a letter where several studies have both. */
	readonly name: string;
	readonly year: number;
	readonly country: string;
	readonly population: string;
	readonly outcome: EvidenceOutcome;
	/** Of its effects: in three studies they differ. */
	readonly designs: readonly EvidenceDesign[];
	readonly published: boolean;
	/** How many effects are in this one. */
	readonly m: number;
	/** People in the largest of them. */
	readonly n: number | null;
	readonly effect: number;
	readonly variance: number;
	readonly se: number;
	/** 95 % interval on the normal distribution, as a single study has it. */
	readonly low: number;
	readonly high: number;
	/** Larger than `OUTLYING`, either way. */
	readonly outlying: boolean;
}

/**
 * Size beyond which a study is set apart: the average participant would lie beyond 97.7 of 100 without the
 * programme. A round limit of ours, two and a half times what Cohen (1988) calls large; it only serves to see
 * what the rest says without such studies.
 */
export const OUTLYING = 2;

/** The filters of a view but its outcome. */
export type Filters = Pick<EvidenceView, 'designs' | 'countries' | 'populations' | 'from' | 'to'>;

/** Whether an effect passes the filters; empty ones let everything through. */
export function passes(effect: Effect, { designs, countries, populations, from, to }: Filters) {
	const holds = (list: readonly string[], code: string) => list.length === 0 || list.includes(code);
	return (
		holds(designs, effect.design) &&
		holds(countries, effect.country) &&
		holds(populations, effect.population) &&
		(from === null || effect.year >= from) &&
		(to === null || effect.year <= to)
	);
}

/**
 * The name of each study by its number: the label, with a letter in the order of numbers where several
 * studies share it, as in a list of references.
 */
export function studyNames(effects: readonly Effect[]): ReadonlyMap<number, string> {
	const byLabel = new Map<string, Set<number>>();
	for (const { label, study } of effects) {
		const own = byLabel.get(label) ?? new Set();
		byLabel.set(label, own.add(study));
	}
	return new Map(
		[...byLabel].flatMap(([label, own]) =>
			[...own]
				.sort((a, b) => a - b)
				.map((study, i) => [study, own.size === 1 ? label : label + letter(i)] as const)
		)
	);
}

function letter(index: number): string {
	return String.fromCharCode('a'.charCodeAt(0) + index);
}

export interface Aggregation {
	/** Correlation between effects of a study on one outcome. */
	readonly r: number;
	/** What counts as one: the study, or the paper, whose studies may share people. */
	readonly unit: 'study' | 'paper';
}

export const usualAggregation: Aggregation = { r: ASSUMED_CORRELATION, unit: 'study' };

/** One effect a study (or paper) on one outcome, of effects that are all on that outcome. */
export function aggregated(
	effects: readonly Effect[],
	names: ReadonlyMap<number, string>,
	{ r, unit }: Aggregation = usualAggregation
): readonly Study[] {
	const groups = new Map<number, [Effect, ...Effect[]]>();
	for (const effect of effects) {
		const group = groups.get(effect[unit]);
		if (group) group.push(effect);
		else groups.set(effect[unit], [effect]);
	}
	return [...groups].map(([key, own]) => studyOf(key, own, names, r));
}

function studyOf(
	key: number,
	own: readonly [Effect, ...Effect[]],
	names: ReadonlyMap<number, string>,
	r: number
): Study {
	const [{ study, label, year, country, population, outcome, published }] = own;
	const whole = aggregateEffects(
		own.map(({ effect, se }) => ({ effect, variance: se * se })),
		r
	);
	const sizes = own.flatMap(({ n }) => n ?? []);
	const se = Math.sqrt(whole.variance);
	return {
		key,
		name: names.get(study) ?? label,
		year,
		country,
		population,
		outcome,
		designs: [...new Set(own.map(({ design }) => design))],
		published,
		m: own.length,
		n: sizes.length === 0 ? null : Math.max(...sizes),
		...whole,
		se,
		low: whole.effect - NORMAL * se,
		high: whole.effect + NORMAL * se,
		outlying: Math.abs(whole.effect) > OUTLYING
	};
}

/** The studies in an order of the view, ties by name. */
export function inOrder(studies: readonly Study[], order: EvidenceView['order']): readonly Study[] {
	const first: Readonly<Record<EvidenceView['order'], (a: Study, b: Study) => number>> = {
		effect: (a, b) => b.effect - a.effect,
		year: (a, b) => b.year - a.year,
		precision: (a, b) => a.variance - b.variance
	};
	return [...studies].sort((a, b) => first[order](a, b) || (a.name < b.name ? -1 : 1));
}
