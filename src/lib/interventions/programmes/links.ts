/** Where the controls of the catalogue lead: each choice is an address. */
import type { Lang } from '../../catalog/types';
import { programmes as words } from '../../i18n/programmes';
import type { Choice } from '../../ui/choice';
import type { ProgrammesView } from '../../view/interventions-types';
import {
	defaultProgrammesView,
	facets,
	MOST_COMPARED,
	programmesViewToPath,
	type Facet
} from '../../view/programmes-view';
import { toggled } from '../../view/query-lists';
import type { Option } from './filter';
import { HOME, optionName } from './names';

/** The address of the view with a code chosen, or no longer. */
export function facetHref(view: ProgrammesView, facet: Facet, code: string): string {
	return programmesViewToPath({ ...view, [facet]: toggled(view[facet], code) });
}

/** The address of the view with a programme to compare, or no longer; null when four are chosen already. */
export function compareHref(view: ProgrammesView, id: string): string | null {
	const compare = toggled(view.compare, id);
	return compare.length > MOST_COMPARED ? null : programmesViewToPath({ ...view, compare });
}

/** The comparison of one programme with the guide, from its own page. */
export function beginCompareHref(id: string, lang: Lang): string {
	return `${programmesViewToPath({ ...defaultProgrammesView(lang), compare: [id] })}#guide`;
}

/** A code of a part of the view as a link that chooses it or takes it back. */
export interface FilterLink {
	readonly key: string;
	readonly label: string;
	readonly count: number;
	readonly chosen: boolean;
	readonly href: string;
}

/** The options of a part as links: places by name, the site's own country first; other codes in their order. */
export function filterLinks(
	view: ProgrammesView,
	facet: Facet,
	options: readonly Option[]
): readonly FilterLink[] {
	const links = options.map(({ code, count, chosen }) => ({
		key: code,
		label: optionName(facet, code, view.lang),
		count,
		chosen,
		href: facetHref(view, facet, code)
	}));
	if (facet !== 'countries' && facet !== 'states') return links;
	const { compare } = new Intl.Collator(view.lang);
	const place = (key: string) => (key === HOME ? 0 : 1);
	return links.sort((a, b) => place(a.key) - place(b.key) || compare(a.label, b.label));
}

/** The view without its filters; what is compared, and the order, stay. */
export function withoutFilters(view: ProgrammesView): ProgrammesView {
	const { order, compare } = view;
	return { ...defaultProgrammesView(view.lang), order, compare };
}

/** A filter in force, and the address without it. */
export interface Chip {
	readonly key: string;
	readonly label: string;
	readonly href: string;
}

/** Every filter in force, in the order of the page. */
export function chipsOf(view: ProgrammesView): readonly Chip[] {
	const t = words[view.lang];
	const to = (change: Partial<ProgrammesView>) => programmesViewToPath({ ...view, ...change });
	return [
		...(view.text === ''
			? []
			: [{ key: 'text', label: t.textChip(view.text), href: to({ text: '' }) }]),
		...facets.flatMap((facet) =>
			view[facet].map((code) => ({
				key: `${facet}-${code}`,
				label: chipName(facet, code, view.lang),
				href: facetHref(view, facet, code)
			}))
		),
		...(view.reach === 'all'
			? []
			: [{ key: 'reach', label: t.reachReported, href: to({ reach: 'all' }) }])
	];
}

/** Parts whose codes do not say alone of what they are. */
const NAMED: readonly Facet[] = ['starts', 'lengths', 'sessions', 'respondents'];

/** Alone, a range, or a code of which nothing is known, has to say of what. */
function chipName(facet: Facet, code: string, lang: Lang): string {
	const name = optionName(facet, code, lang);
	return NAMED.includes(facet) || code === 'unknown' || code === 'none'
		? `${words[lang][facet]}: ${name}`
		: name;
}

/** The orders that the list can have. */
export function orderChoices(view: ProgrammesView): readonly Choice[] {
	const t = words[view.lang];
	const labels = { country: t.byCountry, name: t.byName, start: t.byStart };
	return (['country', 'name', 'start'] as const).map((order) => ({
		key: order,
		label: labels[order],
		href: programmesViewToPath({ ...view, order }),
		chosen: order === view.order
	}));
}
