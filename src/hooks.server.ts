import type { Handle, HandleServerError } from '@sveltejs/kit';
import { building } from '$app/environment';
import { langOfPath } from '$lib/i18n';
import { withSocialTags } from '$lib/share/social-head';
import { stylesFirst } from '$lib/ui/head';
import { notFoundWithoutScript } from '$lib/ui/not-found';

/** The address under which the framework renders the shell of 404.html. */
const FALLBACK = '/[fallback]';

/** The two faces above the fold, of text and of headings; the rarer letters may come when they come. */
const FIRST_FONTS = /source-(?:sans-3|serif-4)-latin-wght-normal/;

/** Writes the page's language, a 404 page that needs no script, what to load first, and what a page says when it is shared. */
export const handle: Handle = ({ event, resolve }) => {
	const path = decodeURI(event.url.pathname);
	const lang = langOfPath(path);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const worded = stylesFirst(html.replace('%lang%', lang));
			return path.startsWith(FALLBACK)
				? worded.replace('<div id="app">', `${notFoundWithoutScript()}<div id="app">`)
				: withSocialTags(worded, { path, origin: event.url.origin });
		},
		preload: ({ type, path: file }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(file))
	});
};

/** Social cards are drawn after the pages that name them: until then each is missing, and nothing is wrong. */
export const handleError: HandleServerError = ({ event, status, message, error }) => {
	const isCard = building && event.url.pathname.startsWith('/cards/');
	if (!isCard) console.error(`[${status}] ${event.request.method} ${event.url.pathname}`, error);
	return { message };
};
