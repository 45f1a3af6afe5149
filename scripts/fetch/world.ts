import type { Address } from './addresses';

/** Times, in milliseconds. */
export interface Patience {
	/** Longest wait for the answer, and between two pieces of it. */
	readonly stall: number;
	/** Waits before the second try and those after it; there are as many more tries as waits. */
	readonly waits: readonly number[];
	/** Least time between two lines of progress. */
	readonly progress: number;
}

/** What a download needs from the world. */
export interface World {
	readonly fetch: typeof fetch;
	/** Milliseconds of a clock that only goes forward. */
	readonly now: () => number;
	/** Calls back after some milliseconds, unless what it gives is called before. */
	readonly after: (ms: number, call: () => void) => () => void;
	readonly patience: Patience;
	/** Whether an address without TLS is allowed at a host. */
	readonly plainAllowed: (host: string) => boolean;
	/** Writes a line for the reader. */
	readonly out: (line: string) => void;
	/** Writes a line about what went wrong. */
	readonly err: (line: string) => void;
	/** Shows how far a download is, in place of what it showed before where the console can. */
	readonly progress: (line: string) => void;
}

/** The catalogue that a command chooses from. */
export interface Catalogue {
	readonly addresses: readonly Address[];
	readonly unstable: readonly { readonly title: string; readonly page: string }[];
}
