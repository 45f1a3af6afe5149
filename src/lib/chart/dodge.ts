/** Labels that would lie upon each other, moved apart. */

interface Pile {
	/** Sum of where its first label wants to be, once each gives way to those before it. */
	sum: number;
	readonly members: number[];
}

/**
 * Where labels of height `gap` go that want to be at `wanted`, so that none lies upon another, all stay from
 * `low` to `high` while there is room, none changes its order, and the squares of what they move are least
 * (pool adjacent violators; Best and Chakravarti, 1990). In the order given.
 */
export function dodge(
	wanted: readonly number[],
	gap: number,
	low = 0,
	high = 1
): readonly number[] {
	const order = wanted
		.map((_, i) => i)
		.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
	const piles: Pile[] = [];
	order.forEach((index, rank) => {
		let pile: Pile = { sum: (wanted[index] ?? 0) - rank * gap, members: [index] };
		for (let last = piles.at(-1); last && mean(last) > mean(pile); last = piles.at(-1)) {
			piles.pop();
			pile = { sum: last.sum + pile.sum, members: [...last.members, ...pile.members] };
		}
		piles.push(pile);
	});
	const result = [...wanted];
	const room = Math.max(low, high - gap * (wanted.length - 1));
	let rank = 0;
	for (const pile of piles) {
		const base = Math.min(room, Math.max(low, mean(pile)));
		for (const index of pile.members) result[index] = base + gap * rank++;
	}
	return result;
}

function mean({ sum, members }: Pile): number {
	return sum / members.length;
}

/** A label in lines of at most about `length` letters, cut between words. */
export function wrapped(label: string, length: number): readonly string[] {
	return label.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > length) return [...lines, word];
		return [...lines.slice(0, -1), `${last} ${word}`];
	}, []);
}
