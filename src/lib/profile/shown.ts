/** The figures of a profile as its page shows them. */
import { shownColumns } from '../chart/cell-text';
import type { ChartTable, FigureMeta } from '../chart/types';
import type { Figured } from '../figures/types';
import { TWO_WIDTHS, WHOLE_WIDTHS, type TwoWidths } from '../picture/twice';
import { isWhole } from './layout';
import type { ShownFigure } from './page-data';

/** The widths at which a figure is drawn, in px. */
export function widthsOf(id: string): TwoWidths {
	return isWhole(id) ? WHOLE_WIDTHS : TWO_WIDTHS;
}

/** Decimals kept of a number beyond those that its column writes: what rounding it again cannot change. */
const SPARE_DECIMALS = 3;

/**
 * A figure as the page carries it: without its drawing and its SQL, and of its table what is seen. All of it comes when
 * it is taken away.
 */
export function shownOf({ drawing, ...text }: Figured): ShownFigure {
	return { ...text, table: shownTable(text.table), sql: null, drawn: drawing.kind };
}

function shownTable(table: ChartTable): ChartTable {
	const columns = shownColumns(table);
	return {
		columns: table.columns.filter(({ fileOnly }) => !fileOnly),
		rows: table.rows.map((row) =>
			columns.map(({ at, decimals }) => {
				const cell = row[at] ?? null;
				return typeof cell !== 'number' || decimals === null
					? cell
					: Number(cell.toFixed(decimals + SPARE_DECIMALS));
			})
		)
	};
}

/** The publications of some figures and of what is said beside them, each address once, in the order in which they come. */
export function sourcesOf(
	figures: readonly Pick<ShownFigure, 'meta'>[],
	beside: FigureMeta['sources']
): FigureMeta['sources'] {
	const all = [...figures.flatMap(({ meta }) => meta.sources), ...beside];
	return [...new Map(all.map((source) => [`${source.name} ${source.url}`, source])).values()];
}
