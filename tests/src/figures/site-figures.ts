import type { Lang } from '../../../src/lib/catalog/types';
import type { Cell, ChartTable } from '../../../src/lib/chart/types';
import { figurePage } from '../../../src/lib/figures/index';
import type { Figured, FigurePageId, Read } from '../../../src/lib/figures/types';
import { pageOfPath } from '../../../src/lib/view/paths';

/** The texts of a page of figures, as its module of texts makes them. */
export type TextsOf = (path: string, read: Read) => unknown;

/** The figures of the view at an address of the site. */
export async function figuresAt(
	id: FigurePageId,
	address: string,
	read: Read,
	textsOf: TextsOf
): Promise<readonly Figured[]> {
	const page = await figurePage(id);
	const { view } = await page.viewFromUrl(new URL(address, 'https://atlas.invalid'), read);
	return page.figures(view, read, await textsOf(address, read));
}

/** The figure of an id. Throws when there is none. */
export function byId(figures: readonly Figured[], id: string): Figured {
	const found = figures.find((figure) => figure.id === id);
	if (!found) throw new Error(`no figure ${id} among ${figures.map((each) => each.id).join()}`);
	return found;
}

/** The drawing of a figure, of the kind expected. Throws when it is of another. */
export function drawingOf<K extends Figured['drawing']['kind']>(
	{ drawing }: Figured,
	kind: K
): Extract<Figured['drawing'], { readonly kind: K }> {
	if (drawing.kind !== kind) throw new Error(`a drawing of ${drawing.kind}, not of ${kind}`);
	return drawing as Extract<Figured['drawing'], { readonly kind: K }>;
}

/** The cells of a table under some columns, a row each, in order. Throws for a column that it lacks. */
export function cellsOf(
	{ columns, rows }: ChartTable,
	...names: readonly string[]
): readonly (readonly Cell[])[] {
	const at = names.map((name) => {
		const found = columns.findIndex((column) => column.name === name);
		if (found < 0) throw new Error(`no column ${name}`);
		return found;
	});
	return rows.map((row) => at.map((i) => row[i] ?? null));
}

/** The language that an address is in. */
export function langOf(address: string): Lang {
	return pageOfPath(address)?.lang ?? 'es';
}
