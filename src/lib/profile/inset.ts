/** The small map that says where a state lies. */
import { extentOfPath } from '../map/path-extent';
import type { Shapes } from '../map/shapes';

export interface Inset {
	readonly width: number;
	readonly height: number;
	/** The `d` of all states together, and of this one. */
	readonly all: string;
	readonly own: string;
	/** A ring round a state too small to be seen; null round any other. */
	readonly ring: { readonly x: number; readonly y: number; readonly r: number } | null;
}

/** A state that is less wide and high than this, in units of a plane 320 wide, gets a ring of so many around it. */
const SMALL = 16;
const RING = 12;

/**
 * The inset of a state.
 *
 * @param shapes drawn about 320 units wide, as many as the inset has px
 * @throws RangeError when the shapes have no such state
 */
export function insetOf({ width, height, states }: Shapes, cve_ent: string): Inset {
	const own = states.find((shape) => shape.cve_ent === cve_ent);
	if (!own) throw new RangeError(`the shapes have no state '${cve_ent}'`);
	const { left, top, right, bottom } = extentOfPath(own.d);
	const small = Math.max(right - left, bottom - top) < SMALL;
	return {
		width,
		height,
		all: states.map(({ d }) => d).join(''),
		own: own.d,
		ring: small ? { x: (left + right) / 2, y: (top + bottom) / 2, r: RING } : null
	};
}
