import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import type { Address } from '../../../scripts/fetch/addresses';
import { FetchError } from '../../../scripts/fetch/fetch-error';
import type { World } from '../../../scripts/fetch/world';

/** How a publisher answers one request. */
export type Manner = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher's server on the loopback, and what was asked of it. */
export interface Publisher extends AsyncDisposable {
	readonly url: string;
	readonly requests: readonly { readonly path: string; readonly range: string | null }[];
}

/** Starts one that answers in these manners, one a request; the last stays. */

export async function publisher(...manners: readonly Manner[]): Promise<Publisher> {
	const requests: { path: string; range: string | null }[] = [];
	const server = createServer((request, response) => {
		requests.push({ path: request.url ?? '', range: request.headers.range ?? null });
		const manner = manners[Math.min(requests.length, manners.length) - 1];
		if (manner === undefined) throw new Error('a publisher without manners');
		manner(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.zip`,
		requests,
		[Symbol.asyncDispose]: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** Bytes that look like noise, the same for the same seed. */
export function noise(length: number, seed = 1): Uint8Array {
	const bytes = new Uint8Array(length);
	let state = seed;
	for (let i = 0; i < length; i++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		bytes[i] = state >>> 24;
	}
	return bytes;
}

/** A ZIP of about so many bytes. */
export function zipOf(length = 200_000, seed = 1): Uint8Array {
	return zipSync({ 'table.csv': [noise(length, seed), { level: 0 }] });
}

/** A source whose address is a test's server. */
export function sourceAt(url: string, changes: Partial<Address> = {}): Address {
	return {
		id: 'a-source',
		publisher: 'INEGI',
		title: 'A file',
		url,
		file: 'file.zip',
		kind: 'zip',
		bytes: { min: 1_000, max: 1_000_000 },
		readIn: 'a test',
		next: 'npm run data:import -- sesnsp FILE',
		...changes
	};
}

/** A world with the real network of the loopback, no patience, and everything said kept. */
export function worldOf(changes: Partial<World> = {}) {
	const said: { out: string[]; err: string[]; progress: string[] } = {
		out: [],
		err: [],
		progress: []
	};
	const waits: number[] = [];
	const world: World = {
		fetch,
		now: () => performance.now(),
		after(ms, call) {
			// The waits between tries are the short ones; a silence is measured in real time.
			if (ms < 100) waits.push(ms);
			const timer = setTimeout(call, ms);
			return () => clearTimeout(timer);
		},
		patience: { stall: 5_000, waits: [1, 2, 3], progress: 0 },
		plainAllowed: (host) => host === '127.0.0.1',
		out: (line) => said.out.push(line),
		err: (line) => said.err.push(line),
		progress: (line) => said.progress.push(line),
		...changes
	};
	return { world, said, waits };
}

export const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The `FetchError` with which a promise fails; another error passes, none fails. */
export async function faultOf(promise: Promise<unknown>): Promise<FetchError> {
	try {
		await promise;
	} catch (error) {
		if (error instanceof FetchError) return error;
		throw error;
	}
	throw new Error('no FetchError was thrown');
}
