/** What the figures of the 32 states name and say, and what their map shows, read when they are made. */
import { crimeFigureTexts } from '../crime/figure-texts.server';
import { indicatorOf } from '../crime/states/mapped.server';
import { topicOfUrl } from '../view/crime-query';
import type { StatesFigureTexts } from './crime-states';

/** The texts for a page's address, in its language. */
export function textsOf(path: string): StatesFigureTexts {
	const { entry } = topicOfUrl(new URL(path, 'http://localhost'));
	return { ...crimeFigureTexts(path), indicator: indicatorOf(entry.id) };
}
