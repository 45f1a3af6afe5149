/** Programmes side by side: a row a fact, and a row a recommendation of the guide. */
import type { Lang } from '../../catalog/types';
import { upperFirst } from '../../i18n/format';
import { programmesGuide } from '../../i18n/programmes-guide';
import type { Programme } from '../../query/response-records';
import { factsOf, reportedOf, type Fact } from './facts';
import { guideItems, standingOf, type GuideItem, type Standing } from './guide';
import { measuredText } from './words';

export interface ComparedRow {
	readonly key: Fact['key'];
	readonly label: string;
	/** Lines for each programme; none where no page tells. */
	readonly cells: readonly (readonly string[])[];
}

/** The facts of some programmes, a row a fact, in the order of a programme's page. */
export function comparedRows(programmes: readonly Programme[], lang: Lang): readonly ComparedRow[] {
	const all = programmes.map((each) => [...factsOf(each, lang), ...reportedOf(each, lang)]);
	return (all[0] ?? []).map(({ key, label }, i) => ({
		key,
		label,
		cells: all.map((facts) => facts[i]?.lines ?? [])
	}));
}

export interface GuideRow {
	readonly item: GuideItem;
	readonly label: string;
	/** For each programme, in order. */
	readonly standings: readonly Standing[];
}

/** What the guide recommends, and how each programme stands to it. */
export function guideRows(programmes: readonly Programme[], lang: Lang): readonly GuideRow[] {
	const all = programmes.map(standingOf);
	return guideItems.map((item, i) => ({
		item,
		label: programmesGuide[lang].item(item),
		standings: all.flatMap((standings) => standings[i] ?? [])
	}));
}

/** A standing in words: `Sí, documentado`, `No, documentado: tiene 52 sesiones`, `12 sesiones; lo demás no se sabe`. */
export function standingText({ item, status, has }: Standing, lang: Lang): string {
	const t = programmesGuide[lang];
	// The pages name the three strategies; none says whether the same man has them at once.
	if (item === 'three_strategies' && status === 'yes') return t.allThree;
	if (has === null) return t[status];
	const text = measuredText(has, lang);
	if (status === 'unknown') return upperFirst(t.partly(text));
	if (has.kind === 'hours') return `${t[status]}: ${t.eachLasts(text)}`;
	const said = has.kind === 'sessions' && has.sessions === null ? t.lasts(text) : t.has(text);
	return `${t[status]}: ${said}`;
}
