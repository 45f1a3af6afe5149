import type { Read } from '../figures/types';

/** A `read` that asks for each address once; one that failed is asked for again. */
export function remembered(read: Read): Read {
	const held = new Map<string, Promise<unknown>>();
	return (address) => {
		const known = held.get(address);
		if (known) return known;
		const reading = read(address);
		held.set(address, reading);
		reading.catch(() => held.delete(address));
		return reading;
	};
}
