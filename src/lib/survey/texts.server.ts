/** The catalogue's long texts for the pages of the survey, read when they are made. */
import { definition } from '../catalog/definitions';
import { surveyIndicators } from '../catalog/indicators/survey';
import { note } from '../catalog/notes';
import type { Lang } from '../catalog/types';
import type { SourceNames } from '../chart/sources';
import { sourceOf } from '../crime/texts.server';

export interface SurveyTexts {
	/** What cannot be said, by id of `notes.ts`: an indicator's `notes` say which are its own. */
	readonly notes: Readonly<Record<string, string>>;
	/** Who is asked and what counts, by indicator. */
	readonly definitions: Readonly<Record<string, string>>;
	/** Name and address of each publication, by id. */
	readonly sources: SourceNames;
}

/**
 * Every note, definition and publication that the indicators of the survey name, in one language.
 * Throws `RangeError` for one that the catalogue does not have.
 */
export function surveyTexts(lang: Lang): SurveyTexts {
	const each = <T>(ids: readonly string[], of: (id: string) => T) =>
		Object.fromEntries([...new Set(ids)].map((id) => [id, of(id)]));
	return {
		notes: each(
			surveyIndicators.flatMap(({ notes }) => notes),
			(id) => note(id).text[lang]
		),
		definitions: each(
			surveyIndicators.map(({ id }) => id),
			(id) => definition(id)[lang]
		),
		sources: each(
			surveyIndicators.flatMap(({ sources }) => sources),
			(id) => sourceOf(id, lang)
		)
	};
}
