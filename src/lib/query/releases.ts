/** The releases that can be read as they were, newest first, as the build lists them. Types and address. */

/** A release that is kept. */
export interface KeptRelease {
	/** `0.1.0+979204a1` */
	readonly release: string;
	/** Its folder below `/data/releases/` and `/embed/releases/`: `0.1.0-979204a1`. */
	readonly slug: string;
	/** The day that it was archived, `YYYY-MM-DD`. */
	readonly made: string;
	/** How many answers and records it has. */
	readonly files: number;
}

/** What `releasesPath` holds. */
export interface ReleaseList {
	/** The release that the pages show. */
	readonly present: string;
	/** Newest first; the present one is among them. */
	readonly releases: readonly KeptRelease[];
}

export const releasesPath = '/data/releases/index.json';
