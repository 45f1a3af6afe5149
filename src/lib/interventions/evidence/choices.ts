/** What the page can be asked for, as addresses. */
import {
	evidenceCountries,
	evidenceDesigns,
	evidenceOutcomes,
	evidencePopulations,
	evidenceYears
} from '../../catalog/codes-evidence';
import type { Codes } from '../../catalog/codes';
import { evidence } from '../../i18n/evidence';
import { upperFirst } from '../../i18n/format';
import type { Choice } from '../../ui/choice';
import {
	countries,
	designs,
	evidenceViewToPath,
	outcomes,
	populations,
	withEvidenceView
} from '../../view/evidence-view';
import type { EvidenceView } from '../../view/interventions-types';
import { toggled } from '../../view/query-lists';
import { OUTLYING } from './studies';

interface Control {
	readonly label: string;
	readonly choices: readonly Choice[];
}

type Change = Parameters<typeof withEvidenceView>[1];

/** The address of the view with a change made. */
export function hrefWith(view: EvidenceView, change: Change): string {
	return evidenceViewToPath(withEvidenceView(view, change));
}

/** What was measured. */
export function outcomeControl(view: EvidenceView): Control {
	return {
		label: evidence[view.lang].outcome,
		choices: outcomes.map((outcome) => ({
			key: outcome,
			label: upperFirst(evidenceOutcomes[outcome][view.lang]),
			href: hrefWith(view, { outcome }),
			chosen: outcome === view.outcome
		}))
	};
}

/** The lists of codes that filter, each code a link that adds it or takes it away. */
export function listControls(view: EvidenceView): readonly Control[] {
	const t = evidence[view.lang];
	return [
		listControl(t.design, view, designs, view.designs, evidenceDesigns, (codes) => ({
			designs: codes
		})),
		listControl(
			t.population,
			view,
			populations,
			view.populations,
			evidencePopulations,
			(codes) => ({
				populations: codes
			})
		),
		listControl(t.country, view, countries, view.countries, evidenceCountries, (codes) => ({
			countries: codes
		}))
	];
}

function listControl<Code extends string>(
	label: string,
	view: EvidenceView,
	all: readonly Code[],
	chosen: readonly Code[],
	names: Codes,
	change: (codes: readonly Code[]) => Change
): Control {
	return {
		label,
		choices: [
			{
				key: '',
				label: upperFirst(evidence[view.lang].any),
				href: hrefWith(view, change([])),
				chosen: chosen.length === 0
			},
			...all.map((code) => ({
				key: code,
				label: upperFirst(names[code]?.[view.lang] ?? code),
				href: hrefWith(view, change(toggled(chosen, code))),
				chosen: chosen.includes(code)
			}))
		]
	};
}

/** With or without the largest effects. */
export function outlierControl(view: EvidenceView): Control {
	const t = evidence[view.lang];
	return {
		label: t.outliers(OUTLYING),
		choices: [
			{ key: 'with', label: t.withOutliers },
			{ key: 'without', label: t.withoutOutliers }
		].map(({ key, label }) => ({
			key,
			label: upperFirst(label),
			href: hrefWith(view, { outliers: key === 'with' ? 'with' : 'without' }),
			chosen: key === view.outliers
		}))
	};
}

/** How the studies are listed. */
export function orderControl(view: EvidenceView): Control {
	const t = evidence[view.lang];
	const words = { precision: t.byPrecision, effect: t.byEffect, year: t.byYear } as const;
	return {
		label: t.order,
		choices: (['precision', 'effect', 'year'] as const).map((order) => ({
			key: order,
			label: upperFirst(words[order]),
			href: hrefWith(view, { order }),
			chosen: order === view.order
		}))
	};
}

interface YearList {
	readonly label: string;
	readonly chosen: string;
	readonly options: readonly { readonly key: string; readonly label: string }[];
	/** The address for a year of the list. */
	readonly href: (key: string) => string;
}

/** The first and the last year, as lists that do not cross. */
export function yearLists(view: EvidenceView): readonly YearList[] {
	const t = evidence[view.lang];
	const [first, last] = evidenceYears;
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const from = view.from ?? first;
	const to = view.to ?? last;
	const option = (year: number) => ({
		key: `${year}`,
		label: year === first ? t.firstYear(year) : year === last ? t.lastYear(year) : `${year}`
	});
	return [
		{
			label: t.from,
			chosen: `${from}`,
			options: years.filter((year) => year <= to).map(option),
			href: (key) => hrefWith(view, { from: Number(key) })
		},
		{
			label: t.to,
			chosen: `${to}`,
			options: years.filter((year) => year >= from).map(option),
			href: (key) => hrefWith(view, { to: Number(key) })
		}
	];
}

/** How many of the filters are in use. */
export function filtersInUse(view: EvidenceView): number {
	const lists = [view.designs, view.countries, view.populations].filter(({ length }) => length > 0);
	const years = view.from !== null || view.to !== null ? 1 : 0;
	return lists.length + years + (view.outliers === 'without' ? 1 : 0);
}

/** The address of the view without filters. */
export function resetHref(view: EvidenceView): string {
	return hrefWith(view, {
		...{ designs: [], countries: [], populations: [], from: null, to: null },
		outliers: 'with'
	});
}
