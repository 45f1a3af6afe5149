/** The figures of the 32 states that a page draws in its own way, with the data of their pictures. Read on demand. */
import { dotsDrawing } from '../../chart/dots-drawing';
import type { Figured } from '../../figures/types';
import { statesDrawing } from '../../map/drawing';
import type { MultiplesDrawing, RowsDrawing, StatesDrawing } from '../../picture/types';
import { changeDots, changeNotes, changeText } from './change-figure';
import { textOf, type Context } from './context';
import { multiplesOf, type Multiple } from './multiples';
import { maxText, multiplesKinds, multiplesText, pictureNotes } from './multiples-figure';
import { mapFigureOf, mapText, placeLabel, placeSentences } from './share';

/** The map. `notes` are what every figure of the topic has to say. */
export function shareMap(context: Context, notes: readonly string[] = []): Figured<StatesDrawing> {
	const said = mapText(context);
	const figure = mapFigureOf(context);
	const { lang, form, state } = context.view;
	return {
		...said,
		drawing: statesDrawing(figure, {
			lang,
			form,
			chosen: state,
			name: said.title,
			label: (cve_ent) => placeLabel(context, figure, cve_ent)
		}),
		notes: [...placeSentences(context, figure), ...notes]
	};
}

/** The small charts, in their order. `marks` gives the years to mark in a state. */
export function multiplesFigure(
	context: Context,
	marks: (cve_ent: string) => readonly number[],
	notes: readonly string[] = []
): Figured<MultiplesDrawing> {
	const text = textOf(context);
	const said = multiplesText(context);
	const multiples = multiplesOf(context, marks);
	const own = context.view.scale === 'own';
	return {
		...said,
		drawing: {
			kind: 'multiples',
			label: said.title,
			kinds: multiplesKinds(context),
			cells: multiples.map((multiple) => ({
				key: multiple.cve_ent,
				name: multiple.name,
				bars: multiple.bars,
				max: multiple.max,
				text: cellText(context, multiple),
				scale: own ? text.ownMax(maxText(context, multiple.max)) : null,
				at: null
			}))
		},
		notes: [...pictureNotes(context, multiples), ...notes]
	};
}

/** What stands over a small chart: its newest value, and the years marked. */
function cellText(context: Context, { newest, marks }: Multiple): string {
	const marked = marks.length > 0 ? [textOf(context).marked(marks.join(', '))] : [];
	return [newest, ...marked].join(' · ');
}

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
