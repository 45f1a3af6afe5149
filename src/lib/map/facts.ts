/** What a page says beside a figure, as it is served: one language, one indicator. */
import type { Lang } from '../catalog/types';

export interface SourceFacts {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
}

export interface Facts {
	/** Who is asked, what counts, what does not. */
	readonly definition: string;
	/** What the figure cannot say. */
	readonly notes: readonly string[];
	/** Every publication that the indicator's figures may come from, at any cut. */
	readonly sources: readonly SourceFacts[];
}

/** Where the facts of an indicator are served; made at build by `routes/facts`. */
export function factsPath(indicator: string, lang: Lang): string {
	return `/facts/${lang}/${indicator}.json`;
}

/**
 * Reads the facts of an indicator.
 *
 * @throws Error when they cannot be read
 */
export async function readFacts(
	fetch: typeof globalThis.fetch,
	indicator: string,
	lang: Lang
): Promise<Facts> {
	const address = factsPath(indicator, lang);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Facts;
}
