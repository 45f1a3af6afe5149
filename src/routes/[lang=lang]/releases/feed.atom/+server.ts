import { releasesFeed } from '$lib/releases/feed.server';
import { loadReleases } from '$lib/releases/load.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The feed of releases. */
export const GET: RequestHandler = async ({ fetch, params, url }) => {
	const entries = await loadReleases(fetch, params.lang);
	return new Response(releasesFeed(entries, params.lang, url.origin), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
};
