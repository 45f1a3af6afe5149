/** The small charts as a figure, with the data of its picture. Read on demand. */
import type { Figured } from '../../figures/types';
import type { MultiplesDrawing } from '../../picture/types';
import { markedOf, marksOf } from './marked';
import { textOf, type Context } from './context';
import { multiplesOf, type Multiple } from './multiples';
import { maxText, multiplesKinds, multiplesText, pictureNotes } from './multiples-figure';

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

/** The small charts with the years that the rule marks. */
export function yearsFigure(context: Context, notes: readonly string[]): Figured<MultiplesDrawing> {
	return multiplesFigure(context, marksOf(markedOf(context)), notes);
}

/** What stands over a small chart: its newest value, and the years marked. */
function cellText(context: Context, { newest, marks }: Multiple): string {
	const marked = marks.length > 0 ? [textOf(context).marked(marks.join(', '))] : [];
	return [newest, ...marked].join(' · ');
}
