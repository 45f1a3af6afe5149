/**
 * The addresses of embeds: `/embed` and the page's own path, then the figure's id where the page has several
 * (the map has one), and the view's own query: `/embed/mapa/<indicator>/<year>/?form=tiles`,
 * `/embed/en/femicide/years/`, `/embed/releases/0.1.0-979204a1/mapa/…`.
 */
import type { EmbedOptions } from '../share/types';
import { pageOfPath } from '../view/paths';

/** What an embed's address says beside the view. Language is the path's, height the host page's. */
export interface AddressOptions extends Pick<EmbedOptions, 'title' | 'scheme' | 'release'> {
	/** A map as a chart: a row a state, with its interval. */
	readonly chart: boolean;
}

/** The newest release, with its title, in the reader's own colours: an address says nothing of it. */
export const usualOptions: AddressOptions = {
	title: true,
	scheme: 'auto',
	release: null,
	chart: false
};

/** An address of an embed, read. */
export interface EmbedAddress {
	/** The address of the view from the root of the site, with its query and without the embed's own options. */
	readonly view: string;
	/** The figure's id in its page; null on the map. */
	readonly figure: string | null;
	readonly options: AddressOptions;
}

const ROOT = '/embed/';
/** What the query says of the embed, and not of the view. */
const OWN_KEYS = ['draw', 'title', 'scheme'];
const RELEASES = 'releases';
/** `0.1.0+979204a1`: a version (Semantic Versioning 2.0.0), and the start of a hash of the tables. */
const RELEASE = /^(\d+\.\d+\.\d+(?:-[\da-z.]+)?)\+([\da-f]{8})$/i;
const SLUG = /^(\d+\.\d+\.\d+(?:-[\da-z.]+)?)-([\da-f]{8})$/i;

/**
 * A release as a folder's name: `0.1.0+979204a1` is `0.1.0-979204a1`, since a plus sign is a space to some servers.
 *
 * @throws RangeError when it is not a release
 */
export function releaseSlug(release: string): string {
	const [, version, hash] = RELEASE.exec(release) ?? [];
	if (version === undefined || hash === undefined) {
		throw new RangeError(`'${release}' is not a release`);
	}
	return `${version}-${hash}`;
}

/** The release of a folder's name, or null when it names none. */
export function releaseOfSlug(slug: string): string | null {
	const [, version, hash] = SLUG.exec(slug) ?? [];
	return version === undefined || hash === undefined ? null : `${version}+${hash}`;
}

/**
 * The address of an embed from the root of the site; what is usual is left out.
 *
 * @param view the view's address from the root of the site, as `/mapa/<indicator>/2021/?form=tiles`; a `#id` is dropped
 * @param figure the figure's id in its page; null on the map
 * @throws RangeError when `release` is not a release
 */
export function embedPath(
	view: string,
	figure: string | null,
	options: Partial<AddressOptions> = {}
): string {
	const { title, scheme, release, chart } = { ...usualOptions, ...options };
	const { pathname, searchParams } = new URL(view, 'https://atlas.invalid');
	const frozen = release === null ? '' : `${RELEASES}/${releaseSlug(release)}/`;
	const last = figure === null ? '' : `${encodeURIComponent(figure)}/`;
	for (const key of OWN_KEYS) searchParams.delete(key);
	if (chart) searchParams.set('draw', 'chart');
	if (!title) searchParams.set('title', 'no');
	if (scheme !== 'auto') searchParams.set('scheme', scheme);
	const query = searchParams.toString();
	return `${ROOT}${frozen}${pathname.slice(1)}${last}${query === '' ? '' : `?${query}`}`;
}

/**
 * Reads the address of an embed: the other way of `embedPath`. An option that it does not know counts as left out.
 * Whether the page has that view and that figure is not looked at.
 *
 * @returns null when it is not an address below `/embed/` of a page of the site, or its release is not written as one
 */
export function readEmbedAddress(url: URL): EmbedAddress | null {
	if (!url.pathname.startsWith(ROOT)) return null;
	const parts = url.pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
	const frozen = parts[1] === RELEASES;
	const release = frozen ? releaseOfSlug(parts[2] ?? '') : null;
	if (frozen && release === null) return null;
	const below = parts.slice(frozen ? 3 : 1);
	const page = pageOfPath(`/${below.join('/')}/`)?.page;
	if (page === undefined || below.length === 0) return null;
	const figure = page === 'map' ? null : decoded(below.at(-1) ?? '');
	const path = figure === null ? below : below.slice(0, -1);
	return {
		view: `/${path.map((part) => `${part}/`).join('')}${viewQuery(url.searchParams)}`,
		figure,
		options: { ...readOptions(url.searchParams), release }
	};
}

function readOptions(params: URLSearchParams): Omit<AddressOptions, 'release'> {
	const scheme = params.get('scheme');
	return {
		chart: params.get('draw') === 'chart',
		title: params.get('title') !== 'no',
		scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto'
	};
}

function viewQuery(params: URLSearchParams): string {
	const own = new URLSearchParams(params);
	for (const key of OWN_KEYS) own.delete(key);
	const text = own.toString();
	return text === '' ? '' : `?${text}`;
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
