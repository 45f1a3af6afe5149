/** What the figures of the study of 2022 name, read when they are made. */
import { sourceOf } from '../crime/texts.server';
import { pageOfPath } from '../view/paths';
import type { StudyFigureTexts } from './study';

/** The study, in the language of an address. */
export function textsOf(path: string): StudyFigureTexts {
	return { source: sourceOf('study-2022', pageOfPath(path)?.lang ?? 'es') };
}
