/** Walking a table's cells with the keyboard: one stop for the tab key, arrows from cell to cell. */

/** A cell by its row and column, from 0. */
export type Spot = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Spot>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/**
 * The cell that a key leads to from another, or null where there is none that way. Cells that cannot be
 * chosen are passed over; Home and End lead to the ends of the row.
 *
 * @param open whether each cell can be chosen, row by row
 */
export function stepFrom(
	key: string,
	[row, column]: Spot,
	open: readonly (readonly boolean[])[]
): Spot | null {
	if (key === 'Home' || key === 'End') {
		const at = open[row]?.[key === 'Home' ? 'indexOf' : 'lastIndexOf'](true) ?? -1;
		return at < 0 || at === column ? null : [row, at];
	}
	const step = STEPS[key];
	if (step === undefined) return null;
	let [y, x] = [row + step[0], column + step[1]];
	while (open[y]?.[x] !== undefined) {
		if (open[y]?.[x]) return [y, x];
		[y, x] = [y + step[0], x + step[1]];
	}
	return null;
}

/** The first cell that can be chosen, or null. */
export function firstSpot(open: readonly (readonly boolean[])[]): Spot | null {
	for (const [row, cells] of open.entries()) {
		const column = cells.indexOf(true);
		if (column >= 0) return [row, column];
	}
	return null;
}
