import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/i18n';
import { footerLines } from '$lib/safety/helplines';
import { readHelplines } from '$lib/safety/helplines.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

/** The national lines of the footer. A file, so that also a page without prerendered HTML has them. */
export const GET: RequestHandler = ({ params }) => json(footerLines(readHelplines(params.lang)));
