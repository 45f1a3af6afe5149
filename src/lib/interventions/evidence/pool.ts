/** The means that the page shows, for a view over the record. */
import type { Effect, EvidenceDesign, EvidenceOutcome } from '../../query/response-records';
import { LEVEL } from '../../stats/interval';
import { LEAST_STUDIES, pooledEffect, type Pooled } from '../../stats/meta-analysis';
import { designs as allDesigns, outcomes } from '../../view/evidence-view';
import type { EvidenceView } from '../../view/interventions-types';
import {
	aggregated,
	inOrder,
	passes,
	studyNames,
	usualAggregation,
	type Aggregation,
	type Study
} from './studies';

/** Some studies, and their mean where there are enough of them. */
export interface Summary {
	readonly studies: readonly Study[];
	/** Effects in them. */
	readonly m: number;
	/** Null for fewer studies than `LEAST_STUDIES`. */
	readonly pooled: Pooled | null;
}

/** The mean of some studies; none for fewer than `LEAST_STUDIES`. */
export function summaryOf(studies: readonly Study[]): Summary {
	return {
		studies,
		m: studies.reduce((sum, study) => sum + study.m, 0),
		pooled: studies.length < LEAST_STUDIES ? null : pooledEffect(studies, LEVEL)
	};
}

/** Whether a mean can be told from zero: its interval leaves zero out. Null where there is no interval. */
export function toldFromZero({ pooled }: Summary): boolean | null {
	if (pooled?.interval == null) return null;
	return pooled.interval.low > 0 || pooled.interval.high < 0;
}

type Choice = Omit<EvidenceView, 'lang' | 'page' | 'section' | 'order' | 'rows'>;

/** The effects of the prevention, and the choices over them. */
export class Evidence {
	readonly effects: readonly Effect[];
	readonly #names: ReadonlyMap<number, string>;
	readonly #summaries = new Map<string, Summary>();

	constructor(effects: readonly Effect[]) {
		this.effects = effects;
		this.#names = studyNames(effects);
	}

	/** The studies that a choice leaves, each as one effect. */
	studies(choice: Choice, aggregation: Aggregation = usualAggregation): readonly Study[] {
		const kept = this.effects.filter(
			(effect) => effect.outcome === choice.outcome && passes(effect, choice)
		);
		const found = aggregated(kept, this.#names, aggregation);
		return choice.outliers === 'with' ? found : found.filter(({ outlying }) => !outlying);
	}

	/** The mean of a choice; kept, because figures and sentences of a view ask for the same ones. */
	summary(choice: Choice, aggregation: Aggregation = usualAggregation): Summary {
		const { outcome, designs, countries, populations, from, to, outliers } = choice;
		const key = JSON.stringify([
			...[outcome, designs, countries, populations, from, to, outliers],
			...[aggregation.r, aggregation.unit]
		]);
		const known = this.#summaries.get(key);
		if (known) return known;
		const made = summaryOf(this.studies(choice, aggregation));
		this.#summaries.set(key, made);
		return made;
	}

	/** The mean on each outcome, all else as in the view. */
	byOutcome(view: EvidenceView): readonly (Summary & { readonly outcome: EvidenceOutcome })[] {
		return outcomes.map((outcome) => ({ outcome, ...this.summary({ ...view, outcome }) }));
	}

	/** The mean by design, all else as in the view; a study with two designs is in both, with its own effects. */
	byDesign(view: EvidenceView): readonly (Summary & { readonly design: EvidenceDesign })[] {
		const asked = view.designs.length === 0 ? allDesigns : view.designs;
		return asked.map((design) => ({ design, ...this.summary({ ...view, designs: [design] }) }));
	}

	/** The view's studies in its order. */
	listed(view: EvidenceView): readonly Study[] {
		return inOrder(this.studies(view), view.order);
	}

	/** What the mean of a view is under other assumptions. */
	sensitivity(view: EvidenceView): readonly (Summary & { readonly key: Assumption })[] {
		const outliers = view.outliers === 'with' ? 'without' : 'with';
		return [
			...correlations.map((r) => ({
				key: `r${r}` as const,
				...this.summary(view, { ...usualAggregation, r })
			})),
			{ key: 'paper', ...this.summary(view, { ...usualAggregation, unit: 'paper' }) },
			{ key: `${outliers}_outliers`, ...this.summary({ ...view, outliers }) }
		];
	}

	/** What was found in Mexico, on every outcome, whatever the view filters. */
	get mexican(): readonly Study[] {
		const everywhere = { ...noFilter, countries: ['MX'] };
		return outcomes.flatMap((outcome) =>
			inOrder(this.studies({ ...everywhere, outcome }), 'precision')
		);
	}
}

/** Correlations between effects of a study that are tried in place of the one assumed. */
export const correlations = [0, 0.25, 0.75, 1] as const;

export type Assumption =
	`r${(typeof correlations)[number]}` | 'paper' | 'with_outliers' | 'without_outliers';

/** A choice that leaves every study in. */
export const noFilter: Omit<Choice, 'outcome'> = {
	designs: [],
	countries: [],
	populations: [],
	from: null,
	to: null,
	outliers: 'with'
};
