/** What a key does on the map of a state's municipalities. */
import { keyTarget } from '../../map/stage';
import { directionOf } from '../../map/walk';
import type { MarkedShape } from './map-marks';

/** The municipalities as the map walks them: where they lie, and their names in the order of the alphabet. */
export interface Walk {
	readonly places: Parameters<typeof keyTarget>[2];
	readonly names: Parameters<typeof keyTarget>[3];
	/** Where a walk begins. */
	readonly start: string | null;
}

export type MapKey =
	| { readonly does: 'read'; readonly cvegeo: string | null }
	| { readonly does: 'choose'; readonly cvegeo: string }
	| { readonly does: 'leave' }
	/** An arrow at the edge: nothing, and the page does not scroll either. */
	| { readonly does: 'stay' };

/** Prepares the walk once a drawing; it begins at the municipality chosen, or the first by name. */
export function walkOf(shapes: readonly MarkedShape[], chosen: string | null, lang: string): Walk {
	// A walk knows its places by `cve_ent`; here the code is the municipality's.
	const places = shapes.map(({ cvegeo, x, y, name }) => ({ cve_ent: cvegeo, x, y, name }));
	const compare = new Intl.Collator(lang).compare;
	const names = [...places].sort((a, b) => compare(a.name, b.name));
	const drawn = shapes.some(({ cvegeo }) => cvegeo === chosen);
	return { places, names, start: drawn ? chosen : (names[0]?.cve_ent ?? null) };
}

/**
 * Arrows go to the neighbour and letters to the next name, from what is read out (`active`); Enter and the
 * space bar choose it; Escape stops reading, and then leaves. Null for every other key.
 */
export function mapKey(key: string, active: string | null, walk: Walk): MapKey | null {
	if (key === 'Escape') return active === null ? { does: 'leave' } : { does: 'read', cvegeo: null };
	if (key === 'Enter' || key === ' ')
		return active === null ? { does: 'stay' } : { does: 'choose', cvegeo: active };
	const arrow = directionOf(key) !== null;
	if (active === null && arrow) return { does: 'read', cvegeo: walk.start };
	const target = keyTarget(key, active ?? walk.start ?? '', walk.places, walk.names);
	if (target !== null) return { does: 'read', cvegeo: target };
	return arrow ? { does: 'stay' } : null;
}
