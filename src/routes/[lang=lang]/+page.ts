import { browser } from '$app/environment';
import { loadMapPage } from '$lib/map/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, data }) => ({
	...data,
	...(await loadMapPage(fetch, `/${params.lang}/map/`, browser))
});
