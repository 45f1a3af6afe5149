import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { contentPolicy } from './deploy/content-policy.js';
import { movedPages } from './scripts/house/moved-pages.mjs';
import { siteOrigin } from './scripts/house/origin.mjs';

const moved = JSON.parse(readFileSync(new URL('src/lib/view/moved.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: false }),
		csp: { mode: 'hash', directives: contentPolicy },
		paths: { relative: false },
		prerender: {
			origin: siteOrigin(process.env),
			entries: ['*', ...movedPages(moved, 'static/data/answers')],
			handleHttpError({ path, message }) {
				// Pages name their social cards, drawn from the built pages, and embeds, which are written meanwhile.
				if (!/^\/(?:cards|embed)\//.test(path)) throw new Error(message);
			},
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		}
	}
};
