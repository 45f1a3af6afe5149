/** Where the built site will be read, for what has to name itself in whole: canonical links, cards, oEmbed, citations. */

/** The address of `npm start`. */
const USUAL = 'http://localhost:4173';

/** `ATLAS_ORIGIN` is no origin of the web. */
export class OriginError extends Error {
	/** @override */
	name = 'OriginError';
}

/**
 * The origin of the site (RFC 6454): scheme and host, with the port where it is not the usual one, without a slash at
 * the end.
 * @param {Readonly<Record<string, string | undefined>>} env `ATLAS_ORIGIN` names it; without it, `http://localhost:4173`
 * @returns {string}
 * @throws {OriginError} when it is not `http(s)://host[:port]`
 */
export function siteOrigin(env) {
	const asked = env.ATLAS_ORIGIN?.trim() ?? '';
	if (asked === '') return USUAL;
	const url = URL.canParse(asked) ? new URL(asked) : null;
	const bare = url !== null && `${url.origin}/` === url.href;
	if (url === null || !bare || !/^https?:$/.test(url.protocol)) {
		throw new OriginError(
			`ATLAS_ORIGIN es «${asked}»; se esperaba un origen, como https://ejemplo.mx\n` +
				`ATLAS_ORIGIN is "${asked}"; an origin was expected, as https://example.org`
		);
	}
	return url.origin;
}
