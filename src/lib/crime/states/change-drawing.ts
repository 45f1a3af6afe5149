/** The change of the states as a figure, with the data of its picture. Read on demand. */
import { dotsDrawing } from '../../chart/dots-drawing';
import type { Figured } from '../../figures/types';
import type { RowsDrawing } from '../../picture/types';
import { changeDots, changeNotes, changeText } from './change-figure';
import type { Context } from './context';

/** The change between two periods. */
export function changeFigure(
	context: Context,
	notes: readonly string[] = []
): Figured<RowsDrawing> {
	return {
		...changeText(context),
		drawing: dotsDrawing(changeDots(context)),
		notes: [...changeNotes(context), ...notes]
	};
}
