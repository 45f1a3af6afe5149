import type { ParamMatcher } from '@sveltejs/kit';
import type { Lang } from '../lib/catalog/types';

export const match = ((param: string): param is Lang =>
	param === 'es' || param === 'en') satisfies ParamMatcher;
