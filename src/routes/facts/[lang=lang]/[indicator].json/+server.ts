/** Notes and sources of one indicator, made at build from the catalogue. */
import { error, json } from '@sveltejs/kit';
import { findIndicator, indicators } from '$lib/catalog/indicators';
import { LANGS } from '$lib/i18n';
import { factsOf } from '$lib/map/facts-of';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => indicators.map(({ id }) => ({ lang, indicator: id })));

export const GET: RequestHandler = ({ params }) => {
	const entry = findIndicator(params.indicator) ?? error(404);
	return json(factsOf(entry, params.lang));
};
