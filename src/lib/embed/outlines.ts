/** The shapes of the states as a document holds them: once, for each of its drawings and for those that its script makes. */
import { outlinePaths } from '../picture/land';
import type { Shapes } from '../map/shapes';
import { markup, trusted, type Markup } from './markup';

/** Id of the element, and the beginning of the ids of its paths. */
export const OUTLINES_ID = 'outlines';

/** What the element says, by the names of its data attributes, and its paths in order. */
export interface Outlines {
	/** Width and height of the plane. */
	readonly plane: string;
	/** Of each path, parted by semicolons: x and y of its name, and 1 where the name fits inside. */
	readonly names: string;
	readonly paths: readonly { readonly id: string; readonly d: string }[];
}

/** The element that holds the shapes; it shows nothing. */
export function outlines({ width, height, states }: Shapes): Markup {
	const names = states.map(({ x, y, labelled }) => `${x} ${y} ${labelled ? 1 : 0}`).join(';');
	const paths = outlinePaths(
		states.map(({ cve_ent, d }) => ({ id: cve_ent, d })),
		OUTLINES_ID
	);
	return markup`<svg id="${OUTLINES_ID}" aria-hidden="true" data-plane="${width} ${height}" data-names="${names}"><defs>${trusted(paths)}</defs></svg>`;
}

/**
 * The shapes that such an element holds.
 *
 * @throws RangeError when a path has no name
 */
export function shapesIn({ plane, names, paths }: Outlines): Shapes {
	const [width = 0, height = 0] = plane.split(' ').map(Number);
	const places = names.split(';').map((each) => each.split(' ').map(Number));
	const states = paths.map(({ id, d }, i) => {
		const [x, y, labelled] = places[i] ?? [];
		if (x === undefined || y === undefined) throw new RangeError(`'${id}' has no name`);
		return { cve_ent: id.slice(OUTLINES_ID.length + 1), d, x, y, labelled: labelled === 1 };
	});
	return { width, height, states };
}
