/** The two registers of crime and their years. */
import type { Register } from './types';

/**
 * First and last year of each register. CNSP/38/15 ended with December 2025; RNID, which took its place,
 * is still kept.
 */
export const registerYears: Readonly<Record<Register, readonly [first: number, last: number]>> = {
	cnsp: [2015, 2025],
	rnid: [2026, Infinity]
};
