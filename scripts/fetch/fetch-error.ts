/**
 * What becomes of the partial file after a fault, and whether another try can help:
 * `again` keeps it and tries again; `over` drops it and tries again from the first byte;
 * `stop` keeps it and ends; `discard` drops it and ends, for what came is not what was asked for.
 */
export type Consequence = 'again' | 'over' | 'stop' | 'discard';

/** What a `FetchError` has to say to the person at the console. */
export interface FetchFault {
	/** Id of the source in the catalogue. */
	readonly source: string;
	readonly address: string;
	readonly expected: string;
	readonly found: string;
	readonly consequence: Consequence;
}

/**
 * A publisher's file did not arrive, or what arrived is not that file. Ends the command with exit
 * code 1; a file that is already there is never touched.
 */
export class FetchError extends Error {
	override readonly name = 'FetchError';
	readonly source: string;
	readonly address: string;
	readonly expected: string;
	readonly found: string;
	readonly consequence: Consequence;

	constructor(fault: FetchFault, options?: { cause?: unknown }) {
		const { source, address, expected, found, consequence } = fault;
		super(`${source}, ${address}: expected ${expected}, found ${found}`, options);
		this.source = source;
		this.address = address;
		this.expected = expected;
		this.found = found;
		this.consequence = consequence;
	}
}
