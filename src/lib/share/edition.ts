/** Which release a reader is reading, where, and on which day. */
import { readManifest, type Fetch } from '../query/checked-file';
import type { Edition } from './types';

/** The few things of a browser that tell it. */
export interface Reader {
	readonly fetch: Fetch;
	/** `https://…`, without a slash at the end. */
	readonly origin: string;
	readonly now: Date;
}

/** The page's own browser, now. */
export function browserReader(): Reader {
	return {
		fetch: (address, options) => fetch(address, options),
		origin: location.origin,
		now: new Date()
	};
}

/** The edition in front of a reader. Where the release cannot be read it is empty: a citation without it is still one. */
export async function editionOf({ fetch, origin, now }: Reader): Promise<Edition> {
	const release = await readManifest('/data/', fetch).then(
		(manifest) => manifest.release,
		() => ''
	);
	return { release, origin, day: dayOf(now) };
}

/** The day of an instant where the reader is, as `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
	const part = (n: number) => `${n}`.padStart(2, '0');
	return `${instant.getFullYear()}-${part(instant.getMonth() + 1)}-${part(instant.getDate())}`;
}
