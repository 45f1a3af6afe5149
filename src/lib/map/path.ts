/** Rings of planar points as SVG path text. */

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/**
 * The `d` of one path for several rings, in whole units and relative steps, points that round to the
 * one before left out. Neighbours that share a border round it alike, so no gap opens between them.
 * Rings that shrink to fewer than three corners are not drawn.
 */
export function pathOf(rings: readonly Ring[]): string {
	return rings.map(ringPath).join('');
}

function ringPath(ring: Ring): string {
	const corners = cornersOf(ring);
	const [first, ...rest] = corners;
	if (!first || rest.length < 2) return '';
	let [x, y] = first;
	let steps = '';
	for (const [toX, toY] of rest) {
		steps += pair(toX - x, toY - y, steps !== '');
		[x, y] = [toX, toY];
	}
	return `M${first[0]},${first[1]}l${steps}z`;
}

function cornersOf(ring: Ring): Point[] {
	const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	const distinct = rounded.filter(([x, y], i) => {
		const before = rounded[i - 1];
		return !before || before[0] !== x || before[1] !== y;
	});
	const [first] = distinct;
	const last = distinct.at(-1);
	const closed =
		distinct.length > 1 && first && last && first[0] === last[0] && first[1] === last[1];
	return closed ? distinct.slice(0, -1) : distinct;
}

/** A minus sign parts two numbers by itself, so a blank or comma stands only where none does. */
function pair(dx: number, dy: number, apart: boolean): string {
	return `${apart && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ',' : ''}${dy}`;
}
