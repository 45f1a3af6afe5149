/** Every figure of the public response, whole. */
import type { Figured } from '../../figures/types';
import { alertMapDrawing, timelineDrawing } from './alert-drawing';
import {
	alertMapUndrawn,
	budgetFigured,
	callsFigured,
	centresFigured,
	figuresFigured,
	timelineUndrawn
} from './figured';
import type { ResponseContext } from './words';

/** The figures of a view in the order of the page. */
export function responseFigured(context: ResponseContext): readonly Figured[] {
	return [
		{ ...alertMapUndrawn(context), drawing: alertMapDrawing(context) },
		{ ...timelineUndrawn(context), drawing: timelineDrawing(context) },
		centresFigured(context),
		budgetFigured(context),
		figuresFigured(context),
		callsFigured(context)
	];
}
