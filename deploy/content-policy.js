/**
 * The content policy of the site's pages. svelte.config.js writes it into every page as a meta tag;
 * the header files of this folder carry it too, because a meta tag cannot carry `frame-ancestors`.
 * `wasm-unsafe-eval` and `blob:` workers are what the query engine needs. The style hash is that of
 * the framework's route announcer, its one inline style. The one frame that a page holds is the
 * preview of an embed.
 */
export const contentPolicy = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['self'],
	'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'data:'],
	'font-src': ['self'],
	'frame-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none']
};

/** The policy of what stands below `/embed/`, which any page may frame. In a header only. */
export const embedPolicy = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'img-src': ['self', 'data:'],
	'connect-src': ['self'],
	'font-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'frame-ancestors': ['*']
};

/**
 * The policy of the pictures below `/embed/`, for who opens one by itself: a picture carries its fonts
 * and the rule that names them, and nothing in it runs.
 */
export const picturePolicy = {
	'default-src': ['none'],
	'style-src': ['unsafe-inline'],
	'img-src': ['data:'],
	'font-src': ['data:'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'frame-ancestors': ['*']
};
