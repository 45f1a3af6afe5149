import { statSync } from 'node:fs';
import type { Manner } from './publisher';

interface Serving {
	readonly etag?: string;
	readonly modified?: string;
	readonly type?: string;
	/** The length that is claimed; null for none. */
	readonly claim?: number | null;
	/** Whether a Range is answered with a part, and when. */
	readonly ranges?: 'when-unchanged' | 'always' | 'never';
	/** Breaks the connection off after so many bytes of this answer. */
	readonly breakAfter?: number;
	/** Waits with that until so many bytes are in this file: what is on the way is lost with a connection. */
	readonly onceIn?: string;
	/** Goes silent after so many bytes of this answer. */
	readonly silentAfter?: number;
	readonly encoding?: string;
}

/** Serves bytes as a good server does, but for what is said otherwise. */
export function serve(content: Uint8Array, how: Serving = {}): Manner {
	const { etag = '"one"', modified, ranges = 'when-unchanged', type = 'application/zip' } = how;
	return (request, response) => {
		const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
		const same = request.headers['if-range'] === (etag.startsWith('W/') ? modified : etag);
		const partial = asked !== null && ranges !== 'never' && (ranges === 'always' || same);
		const from = partial ? Number(asked[1]) : 0;
		if (partial && from >= content.length) {
			response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
			return;
		}
		const body = Buffer.from(content.subarray(from));
		const claim = how.claim === undefined ? body.length : how.claim;
		response.writeHead(partial ? 206 : 200, {
			'content-type': type,
			...(etag === '' ? {} : { etag }),
			...(modified === undefined ? {} : { 'last-modified': modified }),
			...(how.encoding === undefined ? {} : { 'content-encoding': how.encoding }),
			...(claim === null ? {} : { 'content-length': claim }),
			...(partial
				? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }
				: {})
		});
		const { breakAfter, silentAfter } = how;
		if (breakAfter !== undefined) {
			const arrived = () => statSync(how.onceIn ?? '', { throwIfNoEntry: false })?.size ?? 0;
			const end = () => {
				if (how.onceIn === undefined || arrived() >= from + breakAfter) response.socket?.end();
				else setTimeout(end, 2);
			};
			response.write(body.subarray(0, breakAfter), end);
		} else if (silentAfter !== undefined) {
			response.write(body.subarray(0, silentAfter));
		} else if (claim !== null && claim > body.length) {
			response.write(body, () => response.socket?.end());
		} else if (claim !== null && claim < body.length) {
			// Node's own server refuses to lie; the socket does not.
			response.flushHeaders();
			response.socket?.write(body);
		} else {
			response.end(body);
		}
	};
}

/** Sends bytes in small pieces, one a turn of the event loop. */
export function slowly(content: Uint8Array, piece: number): Manner {
	return (_, response) => {
		response.writeHead(200, {
			'content-type': 'application/zip',
			'content-length': content.length
		});
		let sent = 0;
		const send = () => {
			if (sent >= content.length) return response.end();
			response.write(content.subarray(sent, (sent += piece)));
			return setTimeout(send, 1);
		};
		send();
	};
}

/** Sends a status, with headers and a page. */
export function status(code: number, headers: Record<string, string> = {}): Manner {
	return (_, response) => {
		response.writeHead(code, { 'content-type': 'text/html', ...headers }).end('<p>no</p>');
	};
}

/** Redirects to an address, given whole or from the server's own. */
export const redirect = (location: string, code = 302) => status(code, { location });

/** Never answers. */
export const mute: Manner = () => undefined;
