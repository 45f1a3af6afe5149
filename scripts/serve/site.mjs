import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, headersForMissing, kindOf, preflightHeaders } from './headers.mjs';

/**
 * Makes the handler of a built site: files with their headers, compressed copies where the build wrote
 * them, `/a` sent to `/a/` where that is a page, and 404.html with status 404 for the rest; below
 * `/embed/`, that of the embeds.
 * @param {string} directory the built site; read once, so build first
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function createSite(directory) {
	const missing = readFileSync(join(directory, '404.html'));
	const ofEmbeds = join(directory, 'embed', '404.html');
	const missingEmbed = existsSync(ofEmbeds) ? readFileSync(ofEmbeds) : missing;

	/** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
	const notFound = (request, response) => {
		const path = pathnameOf(request.url ?? '/');
		if (path !== null && !path.endsWith('/') && existsSync(join(directory, path, 'index.html'))) {
			const search = new URL(request.url ?? '/', 'http://site').search;
			response.writeHead(308, { ...headersFor(path), Location: `${encodeURI(path)}/${search}` });
			response.end();
			return;
		}
		response.writeHead(404, headersForMissing(path ?? '/'));
		response.end(kindOf(path ?? '/') === 'embed' ? missingEmbed : missing);
	};

	const files = sirv(directory, {
		etag: true,
		brotli: true,
		gzip: true,
		onNoMatch: notFound,
		setHeaders: (response, pathname) => {
			for (const [name, value] of Object.entries(headersFor(pathname))) {
				response.setHeader(name, value);
			}
		}
	});

	return (request, response) => {
		const preflight =
			request.method === 'OPTIONS' ? preflightHeaders(pathnameOf(request.url ?? '/') ?? '/') : null;
		if (preflight !== null) {
			response.writeHead(204, preflight);
			response.end();
			return;
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { ...headersFor('/'), Allow: 'GET, HEAD' });
			response.end();
			return;
		}
		const path = pathnameOf(request.url ?? '/');
		const isFolder = path !== null && !path.endsWith('/') && !/\.[a-z0-9]+$/i.test(path);
		if (path === null || isFolder) notFound(request, response);
		else files(request, response);
	};
}

/**
 * The decoded path of a request, without steps upwards.
 * @param {string} url
 * @returns {string | null} null when it cannot be decoded or leaves the site
 */
export function pathnameOf(url) {
	try {
		const path = decodeURIComponent(new URL(url, 'http://site').pathname);
		return path.split(/[/\\]/).includes('..') || path.includes('\0') ? null : path;
	} catch {
		return null;
	}
}
