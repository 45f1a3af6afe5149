/** The view of a state's profile: parsed from an address, written to one. */
import { states } from '../catalog/states';
import type { Lang, Text } from '../catalog/types';
import { pageOfPath } from './paths';
import { profileOfPath, profilePath } from './profile-paths';
import { codesText, readCodes, withCommas } from './query-lists';
import { queryText, shown } from './query-text';
import type { Parsed, ProfileView } from './types';

/** The most states that a profile is set beside. */
export const MOST_PEERS = 3;

const KEY = 'peers';
/** What an address says where no other state stands beside. */
const NONE = 'none';

/** What a profile shows when its address says nothing more: the state beside those most alike. */
export function defaultProfileView(state: string, lang: Lang): ProfileView {
	return { page: 'profile', lang, state, peers: null };
}

/** The states that a profile can be set beside, by code: all but its own. */
export function possiblePeers(state: string): readonly string[] {
	return states.map(({ cve_ent }) => cve_ent).filter((code) => code !== state);
}

/** The states as an address has them: by code, so that the same ones have one address. */
export function peersInOrder(peers: readonly string[]): readonly string[] {
	return [...peers].sort();
}

function unknownPeers(_key: string, unknown: string): Text {
	return {
		es: `El enlace pide comparar con «${shown(unknown)}», que no es clave de otro estado; se deja fuera.`,
		en: `The link asks to compare with “${shown(unknown)}”, which is no code of another state; it is left out.`
	};
}

function tooMany(peers: readonly string[]): Text {
	return {
		es: `El enlace pide comparar con ${peers.length} estados; se muestran los primeros ${MOST_PEERS}.`,
		en: `The link asks to compare with ${peers.length} states; the first ${MOST_PEERS} are shown.`
	};
}

/**
 * The view that an address asks for, as readers see it or as the route tree has it. Peers that do not exist, the state
 * itself and those beyond the third are left out, with a reason.
 *
 * @throws RangeError when the address is of no profile
 */
export function profileViewFromUrl(url: URL): Parsed<ProfileView> {
	const address = pageOfPath(url.pathname);
	const state = address && profileOfPath(address);
	if (address === null || state === null) throw new RangeError(`no profile at ${url.pathname}`);
	const usual = defaultProfileView(state, address.lang);
	const asked = url.searchParams.get(KEY);
	if (asked === null) return { status: 'missing', view: usual };
	if (asked === NONE) return { status: 'valid', view: { ...usual, peers: [] } };
	const { value, reason } = readCodes(url.searchParams, KEY, possiblePeers(state), unknownPeers);
	const peers = peersInOrder(value.slice(0, MOST_PEERS));
	const view: ProfileView = { ...usual, peers: peers.length === 0 ? null : peers };
	const reasons = [
		...(reason === null ? [] : [reason]),
		...(value.length > MOST_PEERS ? [tooMany(value)] : [])
	];
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

/** The address of a view: what it does not choose is left out. */
export function profileViewToPath({ state, lang, peers }: ProfileView): string {
	const path = profilePath(state, lang);
	if (peers === null) return path;
	return path + withCommas(queryText([[KEY, codesText(peersInOrder(peers)) ?? NONE]]));
}
