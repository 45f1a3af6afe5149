/** The map of a topic as a figure, with the data of its picture. Read on demand. */
import type { Figured } from '../../figures/types';
import { statesDrawing } from '../../map/drawing';
import type { StatesDrawing } from '../../picture/types';
import type { Context } from './context';
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
