/** Reading what the site holds. */
import type { Read } from '../../figures/types';

/** Reads an address of the site. */
export type Fetch = (address: string) => Promise<Response>;

/** A `Read` over the network; it rejects with the address and the status of what is not there. */
export function readJson(fetch: Fetch): Read {
	return async (address) => {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<unknown>;
	};
}
