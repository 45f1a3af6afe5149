import { contentPolicy } from '../../deploy/content-policy.js';

const KEYWORD = /^(none|self|unsafe-hashes|wasm-unsafe-eval|sha\d+-.+)$/;

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
 * The part of the policy that a header can carry. Each page's meta tag holds the whole policy with the
 * hash of its own start script; a header is the same for all pages, and one with `script-src` (or
 * `default-src`, its fallback) would forbid those scripts. Both policies bind: what one forbids is
 * forbidden. `frame-ancestors` counts in a header only.
 */
export function headerPolicy() {
	const directives = Object.entries(contentPolicy).filter(
		([name]) => name !== 'default-src' && name !== 'script-src'
	);
	return policyText({ ...Object.fromEntries(directives), 'frame-ancestors': ['none'] });
}

const EVERYWHERE = {
	'Content-Security-Policy': headerPolicy(),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

const YEAR = 'public, max-age=31536000, immutable';
const CHECK_EACH_TIME = 'public, max-age=0, must-revalidate';
/** Names that carry a hash of their content, as `states.1a2b3c4d5e.parquet`. */
const HASHED_DATA = /^\/data\/.+\.[0-9a-f]{8,64}\.[a-z.]+$/;
const TYPES = {
	'.parquet': 'application/vnd.apache.parquet',
	'.csv': 'text/csv; charset=utf-8'
};

/**
 * The headers of a file beyond those that its bytes give (length, type, date).
 * @param {string} pathname decoded path of the request
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
	const isData = pathname.startsWith('/data/');
	const isHashed = pathname.startsWith('/_app/immutable/') || HASHED_DATA.test(pathname);
	const type = Object.entries(TYPES).find(([extension]) => pathname.endsWith(extension))?.[1];
	return {
		...EVERYWHERE,
		'Cache-Control': isHashed ? YEAR : CHECK_EACH_TIME,
		'Cross-Origin-Resource-Policy': isData ? 'cross-origin' : 'same-origin',
		...(isData ? { 'Access-Control-Allow-Origin': '*' } : {}),
		...(type === undefined ? {} : { 'Content-Type': type })
	};
}
