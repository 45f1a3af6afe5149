/** The drawn shapes of the states, as a page gets them. */

/** One state, drawn. Coordinates are whole units of the drawing's own plane. */
export interface StateShape {
	readonly cve_ent: string;
	/** The `d` of an SVG path. */
	readonly d: string;
	/** Where its name and its tooltip stand: a point well inside its largest part. */
	readonly x: number;
	readonly y: number;
	/** Whether its abbreviation fits inside it. */
	readonly labelled: boolean;
}

export interface Shapes {
	readonly width: number;
	readonly height: number;
	/** All 32, in order of `cve_ent`. */
	readonly states: readonly StateShape[];
}

/** Where the drawing is served; made at build by `routes/shapes/states.json`. */
export const STATE_SHAPES_PATH = '/shapes/states.json';

let kept: Promise<Shapes> | null = null;

/**
 * The shapes of the states. A page's `load` passes its own `fetch`, so that a prerendered page carries
 * the drawing inside it; in a browser the drawing is read once a visit.
 *
 * @throws Error when the drawing cannot be read
 */
export function loadShapes(fetch: typeof globalThis.fetch, keep: boolean): Promise<Shapes> {
	if (kept) return kept;
	const loading = readShapes(fetch);
	if (keep) {
		kept = loading;
		loading.catch(() => (kept = null));
	}
	return loading;
}

async function readShapes(fetch: typeof globalThis.fetch): Promise<Shapes> {
	const response = await fetch(STATE_SHAPES_PATH);
	if (!response.ok) throw new Error(`${STATE_SHAPES_PATH}: ${response.status}`);
	return (await response.json()) as Shapes;
}
