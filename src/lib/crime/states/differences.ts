/** The figures that tell the states apart: two rates, two periods, years that stand out. Read on demand. */
import { dotsDrawing } from '../../chart/dots-drawing';
import type { Figured } from '../../figures/types';
import type { RowsDrawing } from '../../picture/types';
import { changeDots, changeNotes, changeText } from './change-figure';
import type { Context } from './context';
import { jumpsFigure } from './jumped';
import { ratesScatter } from './scatter';

/** In the order of the page; only femicide is set against the homicide of women. */
export function differences(context: Context, notes: readonly string[]): readonly Figured[] {
	return [
		...(context.view.topic === 'femicide' ? [ratesScatter(context)] : []),
		changeFigure(context, notes),
		jumpsFigure(context, notes)
	];
}

/** The change between two periods, with the data of its picture. */
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
