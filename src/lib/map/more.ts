/** Where the site tells more of an indicator than its map does. */
import { topicOfIndicator } from '../catalog/topic-words';
import type { Indicator, Lang } from '../catalog/types';
import { mapText } from '../i18n/map';
import { surveyPath, topicPath } from '../view/paths';

/** A link to the pages of the crime or of the survey that an indicator belongs to; null where there are none. */
export function moreOf(
	entry: Pick<Indicator, 'id' | 'theme'>,
	lang: Lang
): { readonly href: string; readonly label: string } | null {
	const text = mapText(lang);
	if (entry.theme === 'survey')
		return { href: `${surveyPath('states', lang)}?indicator=${entry.id}`, label: text.surveyLink };
	const topic = topicOfIndicator(entry);
	return topic && { href: topicPath(topic, 'series', lang), label: text.topicLink };
}
