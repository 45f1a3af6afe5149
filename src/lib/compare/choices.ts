/** What the controls of the page offer, each choice with the address that it leads to. */
import { indicator } from '../catalog/indicators';
import { NATION, placeInSentence, placeName, states } from '../catalog/states';
import { themeLabels, themes } from '../catalog/themes';
import { compare } from '../i18n/compare';
import { upperFirst } from '../i18n/format';
import { canOrder, comparable, MOST_INDICATORS } from '../view/compare-indicators';
import { BY_NAME, compareViewToPath, MOST_STATES, withCompareView } from '../view/compare-view';
import type { CompareView } from '../view/types';

/** One of several that can be chosen together. */
export interface Toggle {
	readonly key: string;
	readonly label: string;
	readonly chosen: boolean;
	/** Where choosing it, or letting it go, leads; null where neither can be. */
	readonly href: string | null;
}

export interface ToggleGroup {
	readonly key: string;
	/** Empty where there is one group. */
	readonly label: string;
	readonly toggles: readonly Toggle[];
}

/** Several that are chosen together. */
export interface Several {
	readonly label: string;
	readonly summary: string;
	readonly change: string;
	readonly groups: readonly ToggleGroup[];
	/** Why some cannot be chosen, or null. */
	readonly full: string | null;
	/** What lets all go. */
	readonly clear: { readonly label: string; readonly href: string } | null;
}

interface Option {
	readonly key: string;
	readonly label: string;
}

type Change = Parameters<typeof withCompareView>[1];

function hrefOf(view: CompareView, change: Change): string {
	return compareViewToPath(withCompareView(view, change));
}

function byName(view: CompareView): readonly string[] {
	const { lang } = view;
	return states
		.map(({ cve_ent }) => cve_ent)
		.sort((a, b) => placeName(a, lang).localeCompare(placeName(b, lang), lang));
}

/** The states, by name: up to four, or none for all. */
export function stateToggles(view: CompareView): Several {
	const t = compare[view.lang];
	const isFull = view.states.length >= MOST_STATES;
	const toggles = byName(view).map((code): Toggle => {
		const chosen = view.states.includes(code);
		const next = chosen ? view.states.filter((each) => each !== code) : [...view.states, code];
		const label = placeName(code, view.lang);
		return {
			key: code,
			label,
			chosen,
			href: isFull && !chosen ? null : hrefOf(view, { states: next })
		};
	});
	const named = view.states.map((code) => placeName(code, view.lang));
	return {
		label: t.statesLabel,
		summary: summaryOf(view.lang, named),
		change: t.statesChange,
		groups: [{ key: 'states', label: '', toggles }],
		full: isFull ? t.statesFull : null,
		clear: named.length === 0 ? null : { label: t.clear, href: hrefOf(view, { states: [] }) }
	};
}

/** All, one or two by name, or how many. */
function summaryOf(lang: CompareView['lang'], named: readonly string[]): string {
	const t = compare[lang];
	if (named.length === 0) return t.statesAll;
	return named.length <= 2 ? named.join(', ') : t.chosenCount(named.length);
}

/** The indicators by theme: one to six. What femicide needs beside it stays as long as it does. */
export function indicatorToggles(view: CompareView): Several {
	const { lang, indicators: ids } = view;
	const t = compare[lang];
	const isFull = ids.length >= MOST_INDICATORS;
	const here = compareViewToPath(view);
	const toggles = comparable.map((entry) => {
		const chosen = ids.includes(entry.id);
		const next = chosen ? ids.filter((id) => id !== entry.id) : [...ids, entry.id];
		const href =
			next.length === 0 || (isFull && !chosen) ? null : hrefOf(view, { indicators: next });
		const isStill = href === here || (href !== null && chosen && staysIn(view, entry.id, next));
		const toggle: Toggle = {
			...{ key: entry.id, label: entry.short[lang], chosen },
			href: isStill ? null : href
		};
		return { theme: entry.theme, toggle };
	});
	return {
		label: t.indicatorsLabel,
		summary: t.chosenCount(ids.length),
		change: t.indicatorsChange,
		groups: themes
			.map((theme) => ({
				key: theme,
				label: themeLabels[theme][lang],
				toggles: toggles.filter((each) => each.theme === theme).map(({ toggle }) => toggle)
			}))
			.filter((group) => group.toggles.length > 0),
		full: isFull ? t.indicatorsFull : ids.length === 1 ? t.indicatorLast : null,
		clear: null
	};
}

/** Whether an indicator that is let go comes back, since another needs it beside. */
function staysIn(view: CompareView, id: string, next: readonly string[]): boolean {
	return withCompareView(view, { indicators: next }).indicators.includes(id);
}

/** What the others can be compared with: the country, or a state shown. */
export function baseOptions(view: CompareView): readonly Option[] {
	const { lang } = view;
	const codes = byName(view).filter(
		(code) => view.states.length === 0 || view.states.includes(code)
	);
	return [NATION, ...codes].map((key) => ({
		key,
		label: upperFirst(key === NATION ? placeInSentence(key, lang) : placeName(key, lang))
	}));
}

/** What the rows can go by: an indicator that may order states, or their names. */
export function orderOptions({ lang, indicators: ids }: CompareView): readonly Option[] {
	const t = compare[lang];
	return [
		...ids
			.map(indicator)
			.filter(canOrder)
			.map(({ id, short }) => ({ key: id, label: short[lang] })),
		{ key: BY_NAME, label: t.orderName }
	];
}
