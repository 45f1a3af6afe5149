/** The topic of a route's parameter, and which pages are written at build. */
import { topicBySlug, topics, type Section, type TopicEntry } from '../catalog/topics';

/** The topic whose English word is `param`. Throws `RangeError` where no route should have led. */
export function topicOfParam(param: string): TopicEntry {
	const found = topicBySlug(param, 'en');
	if (!found) throw new RangeError(`no topic at '${param}'`);
	return found;
}

/**
 * The English pages of a section, whose addresses are those of the route tree. The Spanish ones are
 * found by their links: the tree's own `/es/femicide/` must not be written beside `/feminicidio/`.
 */
export function sectionEntries(section: Section): { lang: 'en'; topic: string }[] {
	return topics
		.filter(({ sections }) => sections.includes(section))
		.map(({ slug }) => ({ lang: 'en', topic: slug.en }));
}
