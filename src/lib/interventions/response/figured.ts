/** The figures of the public response: what they say, what has to be said under them, and what their page draws. */
import { titled, type Alone } from '../../chart/alone';
import type { Figured, Undrawn } from '../../figures/types';
import { publicResponse } from '../../i18n/public-response';
import { publicResponseFigures } from '../../i18n/public-response-figures';
import type { BarsDrawing, TableDrawing } from '../../picture/types';
import { alertMapText } from './alert-map';
import { budgetText } from './budget';
import { callNotes, callsText } from './calls';
import { centresText } from './centres';
import { budgetDrawing, callsDrawing } from './drawing';
import { figuresText } from './figures';
import { timelineText } from './timeline';
import type { ResponseContext } from './words';

/** How many alerts were declared in each state. */
export function alertMapUndrawn(context: ResponseContext): Undrawn {
	const { lang, form } = context.view;
	const t = publicResponse[lang];
	return {
		...titled(alertMapText(context), t.statesWhole),
		notes: [...(form === 'map' ? [] : [t.tileKey]), t.noteDeclared, t.noteNone]
	};
}

/** When each was declared. */
export function timelineUndrawn(context: ResponseContext): Undrawn {
	const t = publicResponse[context.view.lang];
	return {
		...titled(timelineText(context), t.timelineWhole),
		notes: [t.noteDeclared]
	};
}

/** The justice centres of an old list. */
export function centresFigured(context: ResponseContext): Figured<TableDrawing> {
	const { centresWhole } = publicResponse[context.view.lang];
	return tabled(titled(centresText(context), centresWhole));
}

/** The federal budget by year. */
export function budgetFigured(context: ResponseContext): Figured<BarsDrawing> {
	const { budgetWhole } = publicResponseFigures[context.view.lang];
	const text = titled(budgetText(context), budgetWhole);
	return { ...text, drawing: budgetDrawing(context), notes: [] };
}

/** What pages print of public programmes. */
export function figuresFigured(context: ResponseContext): Figured<TableDrawing> {
	const { figuresWhole } = publicResponseFigures[context.view.lang];
	return tabled(titled(figuresText(context), figuresWhole));
}

/** Calls to 9-1-1. */
export function callsFigured(context: ResponseContext): Figured {
	const { callsWhole } = publicResponseFigures[context.view.lang];
	const text = titled(callsText(context), callsWhole);
	return { ...text, drawing: callsDrawing(context), notes: callNotes(context) };
}

function tabled(text: Alone): Figured<TableDrawing> {
	return { ...text, drawing: { kind: 'table', label: text.title }, notes: [] };
}
