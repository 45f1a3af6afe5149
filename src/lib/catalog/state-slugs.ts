/** The word of each state in addresses. */
import { states } from './states';

/** A state's word in addresses, of its Spanish name, the same in both languages: `estado-de-mexico`. */
export function stateSlug(cve_ent: string): string {
	const state = states.find((each) => each.cve_ent === cve_ent);
	if (!state) throw new RangeError(`no state ${cve_ent}`);
	return state.short
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
}

/** The state of a word in an address, or null. */
export function stateOfSlug(slug: string): string | null {
	return states.find(({ cve_ent }) => stateSlug(cve_ent) === slug)?.cve_ent ?? null;
}
