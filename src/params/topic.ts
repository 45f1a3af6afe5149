import type { ParamMatcher } from '@sveltejs/kit';
import { topicIds, topicWords } from '../lib/catalog/topic-words';

/** The English word of a topic: the words of the route tree are the English ones in both languages. */
export const match = ((param) =>
	topicIds.some((id) => topicWords[id].slug.en === param)) satisfies ParamMatcher;
