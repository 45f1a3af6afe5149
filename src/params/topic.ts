import type { ParamMatcher } from '@sveltejs/kit';
import { topics } from '../lib/catalog/topics';

/** The English word of a topic: the words of the route tree are the English ones in both languages. */
export const match = ((param) =>
	topics.some(({ slug }) => slug.en === param)) satisfies ParamMatcher;
