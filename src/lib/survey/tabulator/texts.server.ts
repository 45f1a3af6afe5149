/** The catalogue's long texts for the tabulator, read when the page is made: they need not reach every browser. */
import { note } from '../../catalog/notes';
import { surveyOutcomes } from '../../catalog/survey-variables';
import type { Lang } from '../../catalog/types';
import type { FigureMeta } from '../../chart/types';
import { sourceOf } from '../../crime/texts.server';
import { MICRODATA_SOURCE } from '../../query/prevalence';

/** Notes of every figure that is computed from the women. */
const EVERY: readonly string[] = ['survey_sample', 'survey_told', 'survey_residence'];

export interface TabulatorTexts {
	/** What every figure of the survey cannot say. */
	readonly every: readonly string[];
	/** What the figures of an outcome cannot say, by id: an outcome's `notes` say which are its own. */
	readonly notes: Readonly<Record<string, string>>;
	/** The publication of the microdata. */
	readonly source: FigureMeta['sources'][number];
}

/** The notes of all outcomes and the publication of the microdata, in one language. */
export function tabulatorTexts(lang: Lang): TabulatorTexts {
	const ids = surveyOutcomes.flatMap(({ notes }) => notes);
	return {
		every: EVERY.map((id) => note(id).text[lang]),
		notes: Object.fromEntries([...new Set(ids)].map((id) => [id, note(id).text[lang]])),
		source: sourceOf(MICRODATA_SOURCE, lang)
	};
}
