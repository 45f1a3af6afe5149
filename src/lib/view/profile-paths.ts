/** The addresses of the states' profiles. */
import { stateOfSlug, stateSlug } from '../catalog/state-slugs';
import type { Lang } from '../catalog/types';
import { pagePath, type PageAddress } from './paths';

/** The address of a state's profile, without its query: `/estados/oaxaca/`. Throws RangeError for no state. */
export function profilePath(cve_ent: string, lang: Lang): string {
	return pagePath('states', lang, [stateSlug(cve_ent)]);
}

/** The state whose profile an address is of, or null: the page that lists them, and what is no page. */
export function profileOfPath({ page, rest }: PageAddress): string | null {
	const [slug, ...more] = rest;
	if (page !== 'states' || slug === undefined || more.length > 0) return null;
	return stateOfSlug(slug);
}
