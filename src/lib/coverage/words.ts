/** Sentences and labels of a crossing. They read the crossing, never the controls. */
import { indicator } from '../catalog/indicators';
import { yearLabel } from '../catalog/periods';
import { placeInSentence, placeName } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { coverage } from '../i18n/coverage';
import { formatList } from '../i18n/format';
import { formatRowInterval, formatValue } from '../map/figure';
import type { Crossed, Crossing } from './cross';
import { leastCovered } from './cross';
import { kindOf } from './load';

/** What the map shows: the need, its year, and what it is set against. */
export function titleOf(crossing: Crossing, lang: Lang): string {
	const { question } = crossing.need;
	const entry = indicator(question.indicator);
	const need = `${entry.short[lang]}, ${yearLabel(entry, question.year, lang)}`;
	return coverage[lang].title(need, kindOf(crossing.response.question.indicator));
}

/** Where need is high and little is documented, how many states lack a figure, and what that does not say. */
export function summaryOf(crossing: Crossing, lang: Lang): string {
	const t = coverage[lang];
	const kind = kindOf(crossing.response.question.indicator);
	const least = leastCovered(crossing.states);
	const names = formatList(
		least.map(({ cve_ent }) => placeInSentence(cve_ent, lang)),
		lang
	);
	const without = crossing.states.filter(({ need }) => need === null).length;
	return [
		least.length === 0
			? t.leastNone(kind)
			: least.length === 1
				? t.leastOne(names, kind)
				: t.least(least.length, names, kind),
		...(without > 0 ? [t.withoutNeed(without)] : []),
		t.notAll
	].join(' ');
}

/** The parts of what a state says: value, interval, third, documented. */
export function linesOf(crossing: Crossing, place: Crossed, lang: Lang): readonly string[] {
	const t = coverage[lang];
	const entry = indicator(crossing.need.question.indicator);
	const { needRow, need, documented } = place;
	const kind = kindOf(crossing.response.question.indicator);
	const interval =
		needRow.low === null ? [] : [t.interval(formatRowInterval(needRow, entry, lang))];
	const figure =
		need === null
			? [t.noNeed]
			: [formatValue(needRow.value, entry, lang), ...interval, t.inThird(need)];
	return [...figure, t.documented(documented, kind)];
}

/** All that a state says, for who cannot see it. */
export function labelOf(crossing: Crossing, place: Crossed, lang: Lang): string {
	return `${placeName(place.cve_ent, lang)}: ${linesOf(crossing, place, lang).join(', ')}`;
}
