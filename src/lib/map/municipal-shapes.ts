/** The drawn shapes of the municipalities of a state, as a page gets them. */

/** One municipality, drawn. Coordinates are whole units of the drawing's own plane. */
export interface MunicipalShape {
	readonly cvegeo: string;
	/** The `d` of an SVG path. */
	readonly d: string;
	/** Where its name stands: a point well inside its largest part. */
	readonly x: number;
	readonly y: number;
	/** Whether its name fits inside it. */
	readonly labelled: boolean;
}

export interface MunicipalShapes {
	readonly cve_ent: string;
	readonly width: number;
	readonly height: number;
	/** In order of `cvegeo`; those made after 2020 have no shape yet. */
	readonly municipalities: readonly MunicipalShape[];
}

/** Where the drawing of a state is served; made at build by `routes/shapes/municipalities`. */
export function municipalShapesPath(cve_ent: string): string {
	return `/shapes/municipalities/${cve_ent}.json`;
}
