/** The helplines by whom they serve, of the whole country or of a state. */
import { NATION } from '../../catalog/states';
import type { Helpline } from '../../safety/helplines';

const AUDIENCES = ['everyone', 'women', 'men_who_use_violence'] as const;

export interface LineGroup {
	readonly serves: Helpline['serves'];
	/** By place, the nation first, then the states in order of code. */
	readonly places: readonly { readonly cve_ent: string; readonly lines: readonly Helpline[] }[];
}

/** The lines that a state can call: its own and the nation's; all of them without a state. */
export function linesFor(lines: readonly Helpline[], state: string | null): readonly Helpline[] {
	if (state === null) return lines;
	return lines.filter(({ cve_ent }) => cve_ent === NATION || cve_ent === state);
}

/** Lines by whom they serve, then by place; audiences without a line are left out. */
export function lineGroups(lines: readonly Helpline[]): readonly LineGroup[] {
	return AUDIENCES.map((serves) => {
		const own = lines.filter((line) => line.serves === serves);
		const places = [...new Set(own.map(({ cve_ent }) => cve_ent))].sort();
		return {
			serves,
			places: places.map((cve_ent) => ({
				cve_ent,
				lines: own.filter((line) => line.cve_ent === cve_ent)
			}))
		};
	}).filter(({ places }) => places.length > 0);
}
