/** How far a drawn shape reaches. */

export interface PathExtent {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * The box round a path as `pathOf` writes it: rings of one absolute point and relative steps.
 *
 * @throws RangeError for a path without points
 */
export function extentOfPath(d: string): PathExtent {
	const points = d
		.split('M')
		.slice(1)
		.flatMap((ring) => pointsOf((ring.match(/-?\d+/g) ?? []).map(Number)));
	if (points.length === 0) throw new RangeError('a path without points');
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}

function pointsOf(numbers: readonly number[]): readonly (readonly [x: number, y: number])[] {
	let [x, y] = [0, 0];
	return Array.from({ length: numbers.length / 2 }, (_, i) => {
		x += numbers[2 * i] ?? 0;
		y += numbers[2 * i + 1] ?? 0;
		return [x, y] as const;
	});
}
