/**
 * The one content policy of the site. svelte.config.js writes it into every page as a meta tag;
 * the header files of this folder carry it too, because a meta tag cannot carry `frame-ancestors`.
 * `wasm-unsafe-eval` and `blob:` workers are what the query engine needs. The style hash is that of
 * the framework's route announcer, its one inline style.
 */
export const contentPolicy = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['self'],
	'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'data:'],
	'font-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none']
};
