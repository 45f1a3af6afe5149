/** The figure of the page that sets states beside each other. */
import { defaultYear, indicator } from '../catalog/indicators';
import type { SourceNames } from '../chart/sources';
import { compareFigured } from '../compare/figured';
import { answerPath } from '../query/answer-path';
import type { Result } from '../query/types';
import { compareViewFromUrl, compareViewToPath } from '../view/compare-view';
import { pagePath } from '../view/paths';
import type { CompareView } from '../view/types';
import type { FigurePage } from './types';

/** What the figure names of the catalogue. */
export interface CompareTexts {
	/** Publications of every indicator that can be chosen, by id. */
	readonly sources: SourceNames;
	/** What cannot be said, by id of `notes.ts`: the first note of each indicator, and that of every file. */
	readonly cautions: Readonly<Record<string, string>>;
}

/** Where the answer of an indicator lies, in the year that a page shows when none is asked for. */
export function comparedPath(id: string): string {
	return answerPath({ indicator: id, year: defaultYear(indicator(id)), filters: {} });
}

export const page: FigurePage<CompareView, CompareTexts> = {
	id: 'compare',
	paths: (lang) => [pagePath('compare', lang)],
	viewFromUrl: compareViewFromUrl,
	viewToPath: compareViewToPath,
	figures: async (view, read, { sources: names, cautions }) => {
		const results = await Promise.all(view.indicators.map((id) => read(comparedPath(id))));
		return [compareFigured({ ...view, results: results as readonly Result[], names, cautions })];
	}
};
