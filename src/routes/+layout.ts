import type { Lang } from '$lib/catalog/types';
import type { Helpline } from '$lib/safety/helplines';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The footer's lines in both languages: the error page knows its language only from the address. */
export const load: LayoutLoad = async ({ fetch }) => {
	const read = async (lang: Lang): Promise<readonly Helpline[]> => {
		const response = await fetch(`/helplines/${lang}.json`);
		return response.ok ? response.json() : [];
	};
	const [es, en] = await Promise.all([read('es'), read('en')]);
	return { footerLines: { es, en } };
};
