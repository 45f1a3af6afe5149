import { contentPolicy, embedPolicy, picturePolicy } from '../../deploy/content-policy.js';

const KEYWORD = /^(none|self|unsafe-hashes|unsafe-inline|wasm-unsafe-eval|sha\d+-.+)$/;

/**
 * Writes a policy as the value of a `Content-Security-Policy` header.
 * @param {Record<string, readonly string[]>} directives sources by directive, keywords without quotes
 * @returns {string}
 */
export function policyText(directives) {
	return Object.entries(directives)
		.map(([name, sources]) => {
			const values = sources.map((source) => (KEYWORD.test(source) ? `'${source}'` : source));
			return `${name} ${values.join(' ')}`;
		})
		.join('; ');
}

/**
 * The part of the pages' policy that a header can carry. Each page's meta tag holds the whole policy with
 * the hash of its own start script; a header is the same for all pages, and one with `script-src` (or
 * `default-src`, its fallback) would forbid those scripts. Both policies bind: what one forbids is
 * forbidden. `frame-ancestors` counts in a header only.
 */
export function headerPolicy() {
	const directives = Object.entries(contentPolicy).filter(
		([name]) => name !== 'default-src' && name !== 'script-src'
	);
	return policyText({ ...Object.fromEntries(directives), 'frame-ancestors': ['none'] });
}

/** The top folders that any other site's scripts may read. */
export const OPEN_FOLDERS = ['data', 'api', 'facts', 'shapes', 'cards', 'fonts-picture'];

/**
 * Whom a path is for: `page` for readers of this site, `open` for everybody's scripts, `embed` for
 * everybody's pages.
 * @param {string} pathname decoded path of the request
 * @returns {'page' | 'open' | 'embed'}
 */
export function kindOf(pathname) {
	const [, top = ''] = pathname.split('/');
	if (top === 'embed') return 'embed';
	return OPEN_FOLDERS.includes(top) ? 'open' : 'page';
}

const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

const PAGE = {
	'Content-Security-Policy': headerPolicy(),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Beside `Range`, what a reader of parts of a Parquet file has to see. */
const SHARED = {
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers': 'Content-Range, Content-Encoding, ETag, Accept-Ranges'
};

const OPEN = { ...PAGE, ...SHARED };

/** A page that asks its frames for `Cross-Origin-Embedder-Policy` may hold an embed too. */
const EMBED = {
	'Content-Security-Policy': policyText(embedPolicy),
	'Cross-Origin-Embedder-Policy': 'require-corp',
	...SHARED
};

const KINDS = { page: PAGE, open: OPEN, embed: EMBED };

const YEAR = 'public, max-age=31536000, immutable';
const CHECK_EACH_TIME = 'public, max-age=0, must-revalidate';
/** Names that carry a hash of their content, as `states.1a2b3c4d5e.parquet`; under these folders all do. */
const HASHED = /^\/(_app\/immutable|embed\/assets)\/|^\/data\/.+\.[0-9a-f]{8,64}\.[a-z.]+$/;

/** The types of all files that the site has. JSON is UTF-8 by its own rules (RFC 8259) and has no such parameter. */
const TYPES = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	jsonld: 'application/ld+json',
	geojson: 'application/geo+json',
	parquet: 'application/vnd.apache.parquet',
	xml: 'application/xml',
	atom: 'application/atom+xml',
	pdf: 'application/pdf',
	zip: 'application/zip',
	svg: 'image/svg+xml',
	png: 'image/png',
	wasm: 'application/wasm',
	woff2: 'font/woff2',
	ttf: 'font/ttf'
};

/**
 * The headers of a file beyond those that its bytes give (length, date).
 * @param {string} pathname decoded path of the request
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
	const kind = kindOf(pathname);
	const extension = pathname.endsWith('/') ? 'html' : (pathname.split('.').at(-1) ?? '');
	const type = Object.entries(TYPES).find(([each]) => each === extension)?.[1];
	return {
		...EVERYWHERE,
		...KINDS[kind],
		...(kind === 'embed' && extension === 'svg'
			? { 'Content-Security-Policy': policyText(picturePolicy) }
			: {}),
		'Cache-Control': HASHED.test(pathname) ? YEAR : CHECK_EACH_TIME,
		...(type === undefined ? {} : { 'Content-Type': type })
	};
}

/**
 * The headers of "there is nothing at this address": those of its folder, so that another site's script
 * sees the status and a frame shows the page, but never kept.
 * @param {string} pathname decoded path of the request
 * @returns {Record<string, string>}
 */
export function headersForMissing(pathname) {
	const top = { page: '/', open: `/${OPEN_FOLDERS[0]}/`, embed: '/embed/' }[kindOf(pathname)];
	return headersFor(top);
}

/**
 * The headers of the answer to a preflight request (Fetch, "CORS-preflight fetch"), which browsers send
 * before a request with headers of its own; null where other sites' scripts may not read.
 * @param {string} pathname decoded path of the request
 * @returns {Record<string, string> | null}
 */
export function preflightHeaders(pathname) {
	if (kindOf(pathname) === 'page') return null;
	const headers = headersForMissing(pathname);
	delete headers['Content-Type'];
	return {
		...headers,
		'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
		'Access-Control-Allow-Headers': '*',
		'Access-Control-Max-Age': '86400'
	};
}
