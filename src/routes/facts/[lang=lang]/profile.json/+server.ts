/** The texts that a browser needs to make a figure of a profile anew. */
import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/i18n';
import { profileTexts } from '$lib/profile/texts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** No page of its own asks for them while it is made. */
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params: { lang } }) => json(profileTexts(lang));
