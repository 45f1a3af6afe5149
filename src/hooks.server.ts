import type { Handle } from '@sveltejs/kit';
import { langOfPath } from '$lib/i18n';
import { stylesFirst } from '$lib/ui/head';
import { notFoundWithoutScript } from '$lib/ui/not-found';

/** The address under which the framework renders the shell of 404.html. */
const FALLBACK = '/[fallback]';

/** The two faces above the fold, of text and of headings; the rarer letters may come when they come. */
const FIRST_FONTS = /source-(?:sans-3|serif-4)-latin-wght-normal/;

/** Writes the page's language, a 404 page that needs no script, and what to load first. */
export const handle: Handle = ({ event, resolve }) => {
	const path = decodeURI(event.url.pathname);
	const lang = langOfPath(path);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const worded = stylesFirst(html.replace('%lang%', lang));
			return path.startsWith(FALLBACK)
				? worded.replace('<div id="app">', `${notFoundWithoutScript()}<div id="app">`)
				: worded;
		},
		preload: ({ type, path: file }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(file))
	});
};
