/** How an embed reads what the site holds. */
import type { Read } from '../figures/types';
import { releaseSlug } from './paths';

/**
 * Reads JSON over the network.
 *
 * @param origin where the site is: a frame without an origin of its own has to be told
 * @returns a read that rejects with Error when the answer is not a good one, and with what `fetch` and JSON reject with
 */
export function readOver(fetch: typeof globalThis.fetch, origin: string): Read {
	return async (address) => {
		const response = await fetch(new URL(address, origin));
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json();
	};
}

/** A read that asks for each address once; one that failed is asked for again. */
export function keeping(read: Read): Read {
	const kept = new Map<string, Promise<unknown>>();
	return (address) => {
		const known = kept.get(address);
		if (known) return known;
		const reading = read(address);
		kept.set(address, reading);
		reading.catch(() => kept.delete(address));
		return reading;
	};
}

/**
 * Where the figures of an earlier release lie: `/data/answers/…` and `/data/records/…` below its own folder. Shapes and
 * texts are no figures, and have one place.
 *
 * @throws RangeError when `release` is not a release
 */
export function addressInRelease(address: string, release: string): string {
	const below = /^\/data\/((?:answers|records)\/.*)$/.exec(address)?.[1];
	return below === undefined ? address : `/data/releases/${releaseSlug(release)}/${below}`;
}

/** A read that looks in an earlier release for what changes from one to the next. */
export function readRelease(read: Read, release: string): Read {
	return (address) => read(addressInRelease(address, release));
}
