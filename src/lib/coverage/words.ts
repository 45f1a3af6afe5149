/** Sentences and labels of a crossing. They read the crossing, never the controls. */
import { indicator } from '../catalog/indicators';
import { yearLabel } from '../catalog/periods';
import { placeInSentence, placeName } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { coverage } from '../i18n/coverage';
import { kindWords } from '../i18n/coverage-kinds';
import { formatList, formatNumber } from '../i18n/format';
import { formatRowInterval, formatValue } from '../map/figure';
import type { ResponseKind } from '../query/coverage-records';
import type { Crossed, Crossing, ResponseClass } from './cross';
import { classEnds, leastCovered, needRanges } from './cross';

/** The need and its year: "partner violence, 2021". */
export function needOf({ need: { question } }: Pick<Crossing, 'need'>, lang: Lang): string {
	const entry = indicator(question.indicator);
	return `${entry.short[lang]}, ${yearLabel(entry, question.year, lang)}`;
}

/** What the map shows: the need, its year, and what it is set against. */
export function titleOf(crossing: Crossing, lang: Lang): string {
	return coverage[lang].title(needOf(crossing, lang), kindWords(crossing.kind, lang).against);
}

/** Which of the states named may not be in the highest third at all, as their intervals reach below it. */
function doubtOf(crossing: Crossing, least: readonly Crossed[], lang: Lang): readonly string[] {
	const t = coverage[lang];
	const cut = needRanges(crossing.states)[2]?.low;
	const crosses = least.filter(
		({ needRow: { low } }) => low !== null && cut !== undefined && low < cut
	);
	const [first, ...more] = crosses;
	if (!first) return [];
	const names = crosses.map(({ cve_ent }) => placeInSentence(cve_ent, lang));
	if (more.length > 0) return [t.doubt(formatList(names, lang))];
	const entry = indicator(crossing.need.question.indicator);
	return [t.doubtOne(names.join(), formatRowInterval(first.needRow, entry, lang))];
}

/** Where need is high and little is documented, how many states lack a figure, and what that does not say. */
export function summaryOf(crossing: Crossing, lang: Lang): string {
	const t = coverage[lang];
	const { little, enough } = kindWords(crossing.kind, lang);
	const least = leastCovered(crossing);
	const names = formatList(
		least.map(({ cve_ent }) => placeInSentence(cve_ent, lang)),
		lang
	);
	const without = crossing.states.filter(({ need }) => need === null).length;
	return [
		least.length === 0
			? t.leastNone(enough)
			: least.length === 1
				? t.leastOne(names, little)
				: t.least(least.length, names, little),
		...doubtOf(crossing, least, lang),
		...(without > 0 ? [t.withoutNeed(without)] : []),
		t.notAll
	].join(' ');
}

/** The name of a class of a kind: "none documented here", "1–2", "6 or more". */
export function className(kind: ResponseKind, at: ResponseClass, lang: Lang): string {
	const ends = classEnds(kind)[at];
	if (at === 0 || !ends) return kindWords(kind, lang).none;
	return coverage[lang].classRange(`${ends.low}`, ends.high === null ? null : `${ends.high}`);
}

/** How many a cell or a tile says: a number, or the words for none. */
export function countText(kind: ResponseKind, { documented }: Crossed, lang: Lang): string {
	return documented === 0 ? kindWords(kind, lang).none : formatNumber(documented, 0, lang);
}

/** The parts of what a state says: value, interval, third, documented, and how far that can be trusted. */
export function linesOf(crossing: Crossing, place: Crossed, lang: Lang): readonly string[] {
	const t = coverage[lang];
	const entry = indicator(crossing.need.question.indicator);
	const { needRow, need, documented, mark } = place;
	const interval =
		needRow.low === null ? [] : [t.interval(formatRowInterval(needRow, entry, lang))];
	const figure =
		need === null
			? [t.noNeed]
			: [formatValue(needRow.value, entry, lang), ...interval, t.inThird(need)];
	const trust = mark === null ? [] : [t.mark(mark)];
	return [...figure, kindWords(crossing.kind, lang).count(documented), ...trust];
}

/** All that a state says, for who cannot see it. */
export function labelOf(crossing: Crossing, place: Crossed, lang: Lang): string {
	return `${placeName(place.cve_ent, lang)}: ${linesOf(crossing, place, lang).join(', ')}`;
}

/** The states as the table lists them: first those of high need and little documented, each part by name. */
export function inOrder(crossing: Crossing, lang: Lang): readonly Crossed[] {
	const first = new Set(leastCovered(crossing));
	const byName = (a: Crossed, b: Crossed) =>
		placeName(a.cve_ent, lang).localeCompare(placeName(b.cve_ent, lang), lang);
	const others = crossing.states.filter((place) => !first.has(place));
	return [...[...first].sort(byName), ...others.sort(byName)];
}

/** How complete what is counted is, in a sentence. */
export function completeText({ kind, response }: Crossing, lang: Lang): string {
	return kindWords(kind, lang).complete(formatNumber(response.nation, 0, lang));
}

/** What a tile says: the number documented, a dash for none: a zero would say that there is none. */
export function tileText({ documented }: Crossed, lang: Lang): string {
	return formatNumber(documented || null, 0, lang);
}
