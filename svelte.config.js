import adapter from '@sveltejs/adapter-static';
import { contentPolicy } from './deploy/content-policy.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: false }),
		csp: { mode: 'hash', directives: contentPolicy },
		paths: { relative: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' }
	}
};
