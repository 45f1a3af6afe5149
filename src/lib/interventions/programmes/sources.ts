/** The pages that a programme's facts were read on. */
import type { SourceNames } from '../../chart/sources';
import type { Cited, Programme } from '../../query/response-records';

export interface Page {
	readonly name: string;
	readonly href: string;
}

/** The host of an address, as a reader knows it: `debate.com.mx`. The address itself where it is none. */
function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** Where something was read: the page itself, named by its host, or the publication; null for one without a name. */
export function pageOf({ source, url }: Cited, names: SourceNames): Page | null {
	if (url !== null) return { name: hostOf(url), href: url };
	const found = names[source];
	return found ? { name: found.name, href: found.url } : null;
}

/** An address or the id of a publication, as `Programme.also` holds either. */
export function citedOf(text: string): Cited {
	return URL.canParse(text) ? { source: '', url: text } : { source: text, url: null };
}

/** Everything that a programme's page cites, each once, in the order met: of itself, then of its figures. */
export function citedBy(programme: Programme): readonly Cited[] {
	const { reach, results, features, also } = programme;
	const all = [programme, ...also.map(citedOf), ...reach, ...results, ...features];
	const keys = new Map(all.map(({ source, url }) => [url ?? source, { source, url }]));
	return [...keys.values()];
}

/** The pages that a programme was read on, each once. */
export function pagesOf(programme: Programme, names: SourceNames): readonly Page[] {
	return citedBy(programme).flatMap((cited) => pageOf(cited, names) ?? []);
}
