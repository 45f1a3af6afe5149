/**
 * What the server drew of a figure, from the `load` that drew it to the component that writes it. A browser is sent the
 * figure with the page's data, and its drawing only as markup of the page: it would come twice otherwise.
 */
const kept = new WeakMap<object, string>();

/** Keeps the drawing of a figure as long as the figure itself. */
export function keepMarkup(figure: object, markup: string): void {
	kept.set(figure, markup);
}

/** The drawing of this very figure, or null: in a browser always. */
export function keptMarkup(figure: object): string | null {
	return kept.get(figure) ?? null;
}
