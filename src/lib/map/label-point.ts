/** Where a name fits inside a shape. */
import type { Point, Ring } from './path';

export interface LabelPoint {
	readonly x: number;
	readonly y: number;
	/** Room around the point: 1 when an ellipse of the text's half width and half height just fits. */
	readonly room: number;
}

const GRID = 24;
const REFINEMENTS = 4;

/**
 * The point of a polygon with most room for a text of `halfWidth` × `halfHeight`: the pole of
 * inaccessibility in a plane squeezed by the text's proportions, found on a grid that closes in.
 * (The idea is that of Garcia-Castellanos D. and Lombardo U., 2007, Poles of inaccessibility,
 * Scottish Geographical Journal 123(3).)
 *
 * @param rings the outer ring first, then its holes
 * @throws RangeError when the polygon has no ring
 */
export function labelPoint(
	rings: readonly Ring[],
	halfWidth: number,
	halfHeight: number
): LabelPoint {
	const squeezed = rings.map((ring) =>
		ring.map(([x, y]): Point => [x / halfWidth, y / halfHeight])
	);
	const [outer] = squeezed;
	if (!outer || outer.length === 0) throw new RangeError('a polygon has at least one ring');
	let { minX, minY, maxX, maxY } = boundsOf(outer);
	let best = { x: (minX + maxX) / 2, y: (minY + maxY) / 2, room: -Infinity };
	for (let round = 0; round < REFINEMENTS; round++) {
		const stepX = (maxX - minX) / GRID;
		const stepY = (maxY - minY) / GRID;
		for (let i = 0; i <= GRID; i++)
			for (let j = 0; j <= GRID; j++) {
				const at: Point = [minX + i * stepX, minY + j * stepY];
				const room = roomAt(at, squeezed);
				if (room > best.room) best = { x: at[0], y: at[1], room };
			}
		[minX, maxX] = [best.x - stepX, best.x + stepX];
		[minY, maxY] = [best.y - stepY, best.y + stepY];
	}
	return { x: best.x * halfWidth, y: best.y * halfHeight, room: best.room };
}

export function boundsOf(ring: Ring): { minX: number; minY: number; maxX: number; maxY: number } {
	let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		if (x < minX) minX = x;
		if (x > maxX) maxX = x;
		if (y < minY) minY = y;
		if (y > maxY) maxY = y;
	}
	return { minX, minY, maxX, maxY };
}

/** Twice the area that a ring encloses, whatever its direction. */
export function doubleArea(ring: Ring): number {
	let sum = 0;
	let before = ring.at(-1);
	for (const point of ring) {
		if (before) sum += before[0] * point[1] - point[0] * before[1];
		before = point;
	}
	return Math.abs(sum);
}

/** Distance to the nearest edge; negative outside. */
function roomAt([x, y]: Point, rings: readonly Ring[]): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		let before = ring.at(-1);
		for (const point of ring) {
			if (before) {
				const [ax, ay] = before;
				const [bx, by] = point;
				if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
				nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by));
			}
			before = point;
		}
	}
	return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(
	x: number,
	y: number,
	ax: number,
	ay: number,
	bx: number,
	by: number
): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}
