/** Where and when the reader is reading, and which release of the data. */
import { readManifest, type Fetch } from '../../../query/checked-file';
import { dayOf, type Reading } from './citation';

/** The few things of a browser that tell it. */
export interface Reader {
	readonly fetch: Fetch;
	/** Address of the page, whole. */
	readonly page: string;
	readonly now: Date;
}

/** The page's own browser, now. */
export function browserReader(): Reader {
	return {
		fetch: (address, options) => fetch(address, options),
		page: location.href,
		now: new Date()
	};
}

/**
 * What a citation needs to know of a view.
 *
 * @param address of the view, whole or from the root of the site
 */
export async function readingOf(address: string, { fetch, page, now }: Reader): Promise<Reading> {
	const release = await readManifest('/data/', fetch).then(
		(manifest) => manifest.release,
		// A citation without the release is still a citation.
		() => null
	);
	return { address: new URL(address, page).href, day: dayOf(now), release };
}
