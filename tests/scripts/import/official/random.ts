/** Chance that a seed repeats. */
export interface Random {
	/** A whole number from 0 to `limit` − 1. */
	below(limit: number): number;
	/** One of the list. */
	of<Item>(list: readonly Item[]): Item;
	/** The list in another order. */
	shuffled<Item>(list: readonly Item[]): Item[];
}

/** Numbers from a seed by mulberry32 (Tommy Ettinger, 2017, public domain). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const below = (limit: number): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
	return {
		below,
		of: <Item>(list: readonly Item[]): Item => {
			const item = list[below(list.length)];
			if (item === undefined) throw new RangeError('an empty list');
			return item;
		},
		shuffled: <Item>(list: readonly Item[]): Item[] =>
			list
				.map((item) => ({ item, place: below(2 ** 30) }))
				.sort((a, b) => a.place - b.place)
				.map(({ item }) => item)
	};
}
