/** Walking a map with the arrow keys. */

export interface Place {
	readonly cve_ent: string;
	readonly x: number;
	readonly y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const UNIT: Readonly<Record<Direction, readonly [number, number]>> = {
	up: [0, -1],
	down: [0, 1],
	left: [-1, 0],
	right: [1, 0]
};

const KEYS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/** A step aside weighs this much more than a step ahead. */
const ASIDE = 2;

/** The direction of a key, or null when the key is no arrow. */
export function directionOf(key: string): Direction | null {
	return KEYS[key] ?? null;
}

/**
 * The place that lies next in a direction: the nearest within 45° of it, steps aside weighing double;
 * where there is none, the nearest on that side at all. Null at the edge or when `from` is unknown.
 */
export function neighbour(
	places: readonly Place[],
	from: string,
	direction: Direction
): string | null {
	const start = places.find((place) => place.cve_ent === from);
	if (!start) return null;
	const [ux, uy] = UNIT[direction];
	const ahead = places
		.map(({ cve_ent, x, y }) => {
			const [dx, dy] = [x - start.x, y - start.y];
			return { cve_ent, along: dx * ux + dy * uy, aside: Math.abs(dx * uy) + Math.abs(dy * ux) };
		})
		.filter(({ along }) => along > 0);
	const straight = ahead.filter(({ along, aside }) => aside <= along);
	const wide = ahead.filter(({ along, aside }) => aside <= 4 * along);
	return (nearest(straight) ?? nearest(wide))?.cve_ent ?? null;
}

function nearest<Step extends { along: number; aside: number }>(
	steps: readonly Step[]
): Step | undefined {
	const [first, ...rest] = steps;
	if (!first) return undefined;
	return rest.reduce((best, step) => (weight(step) < weight(best) ? step : best), first);
}

function weight({ along, aside }: { along: number; aside: number }): number {
	return along + ASIDE * aside;
}

/**
 * The first place after `from`, in the order given, whose name starts with `letter`, around the end;
 * accents and case do not matter. Null when none does.
 */
export function byLetter(
	names: readonly { readonly cve_ent: string; readonly name: string }[],
	from: string,
	letter: string
): string | null {
	const at = names.findIndex(({ cve_ent }) => cve_ent === from);
	const around = [...names.slice(at + 1), ...names.slice(0, at + 1)];
	const wanted = plain(letter);
	return around.find(({ name }) => plain(name).startsWith(wanted))?.cve_ent ?? null;
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
