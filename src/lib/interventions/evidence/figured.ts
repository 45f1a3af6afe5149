/** The whole figures of the evidence: what they say, what they draw, what has to be said under that. */
import { titled } from '../../chart/alone';
import type { Figured } from '../../figures/types';
import { evidenceFigures } from '../../i18n/evidence-figures';
import type { Drawing, RowsDrawing } from '../../picture/types';
import { effectsDrawing, funnelDrawing } from './drawing';
import {
	assumptionsFigure,
	designsFigure,
	mexicoFigure,
	outcomesFigure,
	type Context,
	type Drawn
} from './figures';
import { forestFigure, funnelFigure, type Forest, type FunnelFigure } from './forest';
import { studyRows } from './rows';

/** A figure of means; `title` goes after the words for all programmes. */
function meansFigured(
	{ text, rows }: Drawn,
	title: string,
	notes: readonly string[] = []
): Figured<RowsDrawing> {
	return {
		...titled(text, evidenceFigures[text.lang].whole(title)),
		drawing: effectsDrawing(text.title, rows, text.lang),
		notes
	};
}

/** The means by outcome. */
export function outcomesFigured(drawn: Drawn): Figured<RowsDrawing> {
	return meansFigured(drawn, evidenceFigures[drawn.text.lang].outcomesWhole);
}

/** The means by design. */
export function designsFigured(drawn: Drawn, { view }: Context): Figured<RowsDrawing> {
	const t = evidenceFigures[view.lang];
	return meansFigured(drawn, t.designsWhole(view.outcome), [t.designsNote]);
}

/** The mean under other assumptions. */
export function assumptionsFigured(drawn: Drawn, { view }: Context): Figured<RowsDrawing> {
	return meansFigured(drawn, evidenceFigures[view.lang].assumptionsWhole(view.outcome));
}

/** The forest plot. Its drawing has the studies that are listed, and says when they are not all. */
export function forestFigured(forest: Forest, { view }: Context): Figured<RowsDrawing> {
	const { text, rows, isCut, shown, studies, notes } = forest;
	const t = evidenceFigures[text.lang];
	return {
		...titled(text, t.whole(t.forestWhole(view.outcome))),
		drawing: effectsDrawing(t.list, rows, text.lang),
		notes: [...(isCut ? [t.listedHere(shown, studies.length)] : []), ...notes]
	};
}

/** The funnel; its table alone where the studies are too few for a drawing. */
export function funnelFigured(funnel: FunnelFigure, { view }: Context): Figured {
	const { isFew, notes } = funnel;
	const t = evidenceFigures[view.lang];
	const text = titled(funnel.text, t.whole(t.funnelWhole(view.outcome)));
	const drawing: Drawing = isFew
		? { kind: 'table', label: text.title }
		: funnelDrawing(funnel, text.lang);
	return { ...text, drawing, notes };
}

/** The studies of Mexico. */
export function mexicoFigured(context: Context): Figured<RowsDrawing> {
	const { text, studies } = mexicoFigure(context);
	const t = evidenceFigures[text.lang];
	const rows = studyRows(studies, text.lang, true);
	const whole = titled(text, t.whole(t.mexicoWhole));
	return { ...whole, drawing: effectsDrawing(text.title, rows, text.lang), notes: [] };
}

/** The figures of a view in the order of the page; only the means by outcome and Mexico where no study passes its filters. */
export function evidenceFigured(context: Context): readonly Figured[] {
	const forest = forestFigure(context);
	return [
		outcomesFigured(outcomesFigure(context)),
		...(forest.studies.length === 0
			? []
			: [
					forestFigured(forest, context),
					designsFigured(designsFigure(context), context),
					funnelFigured(funnelFigure(context), context),
					assumptionsFigured(assumptionsFigure(context), context)
				]),
		mexicoFigured(context)
	];
}
