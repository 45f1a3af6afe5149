import type { Address } from './addresses';
import { FetchError, type Consequence } from './fetch-error';

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/** Statuses that a later try may change (RFC 9110, 15.5 and 15.6; 429 from RFC 6585). */
const PASSING: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

export interface Request {
	readonly source: Address;
	readonly headers: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
	readonly fetch: typeof fetch;
	/** Whether an address without TLS is allowed, as on the loopback. */
	readonly plainAllowed: (host: string) => boolean;
}

/** The answer to a request, after its redirects; its status is 200, 206 or 416. */
export interface Answer {
	readonly response: Response;
	/** Where the file came from in the end. */
	readonly address: string;
}

/**
 * Asks for a file and follows up to five redirects, to addresses with TLS only.
 * @throws FetchError for a redirect elsewhere or without end, and for any status but 200, 206 and 416
 */
export async function request(asked: Request): Promise<Answer> {
	const { source, headers, signal } = asked;
	let address = new URL(source.url);
	for (let redirects = 0; ; redirects++) {
		if (!isSafe(address, asked)) {
			throw fault(asked, address, 'stop', 'an address with https', 'one without it');
		}
		const response = await asked.fetch(address, { headers, signal, redirect: 'manual' });
		if (!REDIRECTS.includes(response.status)) {
			return accepted(asked, response, address);
		}
		await response.body?.cancel();
		if (redirects === MOST_REDIRECTS) {
			const most = `at most ${MOST_REDIRECTS} redirects`;
			throw fault(asked, address, 'stop', most, 'one more');
		}
		address = target(asked, response, address);
	}
}

function isSafe(address: URL, { plainAllowed }: Request): boolean {
	if (address.protocol === 'https:') return true;
	return address.protocol === 'http:' && plainAllowed(address.hostname);
}

function target(asked: Request, response: Response, from: URL): URL {
	const location = response.headers.get('location');
	if (location !== null && URL.canParse(location, from.href)) return new URL(location, from);
	throw fault(asked, from, 'stop', 'the address to go on to', `${location ?? 'none'}`);
}

async function accepted(asked: Request, response: Response, address: URL): Promise<Answer> {
	const { status } = response;
	if (status === 200 || status === 206 || status === 416) {
		return { response, address: address.href };
	}
	await response.body?.cancel();
	const consequence = PASSING.includes(status) ? 'again' : 'stop';
	throw fault(asked, address, consequence, 'the file', `status ${status}`);
}

function fault(
	{ source }: Request,
	address: URL,
	consequence: Consequence,
	expected: string,
	found: string
): FetchError {
	return new FetchError({ source: source.id, address: address.href, expected, found, consequence });
}
