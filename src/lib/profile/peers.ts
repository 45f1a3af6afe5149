/** Which states a profile is set beside, as its form has them. */
import { placeName } from '../catalog/states';
import { MOST_PEERS, peersInOrder, possiblePeers } from '../view/profile-view';
import type { ProfileView } from '../view/types';

/** What a field holds that names no state. */
export const NO_PEER = '';

/** What each field of the form holds, one a peer: those of a view or, where it names none, the most alike. */
export function fieldsOf({ peers }: ProfileView, alike: readonly string[]): readonly string[] {
	const held = peers ?? alike;
	return Array.from({ length: MOST_PEERS }, (_, nth) => held[nth] ?? NO_PEER);
}

/** The view that the fields ask for: each state once; the most alike, in any order, need not be named. */
export function withFields(
	view: ProfileView,
	fields: readonly string[],
	alike: readonly string[]
): ProfileView {
	const possible = possiblePeers(view.state);
	const peers = peersInOrder([...new Set(fields)].filter((code) => possible.includes(code)));
	const usual = peersInOrder(alike).join() === peers.join();
	return { ...view, peers: usual ? null : peers };
}

/** Every other state by name, as a field lists them. */
export function othersOf({
	state,
	lang
}: ProfileView): readonly { readonly cve_ent: string; readonly name: string }[] {
	return possiblePeers(state)
		.map((cve_ent) => ({ cve_ent, name: placeName(cve_ent, lang) }))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}
