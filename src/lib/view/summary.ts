/** The sentences that sum a map up, made from the result and never from the controls. */
import { indicator } from '../catalog/indicators';
import type { Indicator, Lang } from '../catalog/types';
import type { Result } from '../query/types';
import { documentedSummary } from './summary-documented';
import { femicideSummary, isRankedAlone, shareSummary } from './summary-femicide';
import { rankedSummary } from './summary-ranked';
import { figuresOf } from './summary-words';
import type { Figures } from './summary-words';

function sentences(figures: Figures, entry: Indicator, lang: Lang): readonly string[] {
	if (entry.query.kind === 'documented') return documentedSummary(figures, entry.query.of, lang);
	if (entry.query.kind === 'crime_share') return shareSummary(figures, entry, lang);
	if (!isRankedAlone(entry.query)) return femicideSummary(figures, entry, lang);
	return rankedSummary(figures, entry, lang);
}

/**
 * What the result shows, in a few sentences: highest, lowest, nation, and how many states have no
 * figure. States whose 95 % intervals overlap are not told apart; femicide does not rank states;
 * what is documented is told in classes. Throws `RangeError` for an unknown indicator.
 */
export function summaryOf(result: Result, lang: Lang): string {
	const entry = indicator(result.question.indicator);
	return sentences(figuresOf(result), entry, lang).join(' ');
}
