/** How the figures of a profile stand on a wide page. Apart from `shown.ts`, whose code a browser seldom needs. */

/** Figures that take the whole width of a wide page: many rows, or many places. */
const WHOLE: readonly string[] = ['violence', 'need', 'peers'];

/** Whether a figure takes the whole width of a wide page, or half of it. */
export function isWhole(id: string): boolean {
	return WHOLE.includes(id);
}

/** Figures that stand at the right of a wide page, so that both columns of a part end near each other. */
const RIGHT: readonly string[] = ['share', 'municipalities', 'reports'];

/** The figures of a part as a wide page sets them: one column, or two that each keep their order. */
export function columnsOf<Named extends { readonly id: string }>(
	figures: readonly Named[]
): readonly (readonly Named[])[] {
	const right = figures.filter(({ id }) => RIGHT.includes(id));
	const left = figures.filter(({ id }) => !RIGHT.includes(id));
	return [left, right].filter((column) => column.length > 0);
}
