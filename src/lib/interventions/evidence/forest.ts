/** The forest plot and the funnel of the view's studies, as figures. */
import type { FigureText } from '../../chart/types';
import { evidenceFigures } from '../../i18n/evidence-figures';
import { figureText, type Context, type Drawn } from './figures';
import { summaryOf, type Summary } from './pool';
import { LEAST_IN_FUNNEL } from './funnel';
import { meanRow, studyRows, type EffectRow } from './rows';
import { forestSentence, funnelSentence, spreadSentence } from './sentences';
import type { Study } from './studies';
import { studyTable } from './tables';
import { studiesText } from './words';

/** How many studies are listed where not all are asked for. */
export const LISTED = 40;

export interface Forest extends Drawn {
	/** In the view's order. */
	readonly studies: readonly Study[];
	readonly summary: Summary;
	/** More studies than are listed unasked. */
	readonly isLong: boolean;
	/** Not all are listed. */
	readonly isCut: boolean;
	readonly shown: number;
	/** A row each for all of them: what the key has to name. */
	readonly all: readonly EffectRow[];
	/** What is said under the drawing. */
	readonly notes: readonly string[];
}

/** The studies of the view, their mean above them. */
export function forestFigure(context: Context): Forest {
	const { of, view } = context;
	const { lang, outcome } = view;
	const t = evidenceFigures[lang];
	const studies = of.listed(view);
	const summary = summaryOf(studies);
	const isLong = studies.length > LISTED;
	const isCut = isLong && view.rows === 'first';
	const all = studyRows(studies, lang);
	const listed = isCut ? all.slice(0, LISTED) : all;
	return {
		...{ studies, summary, isLong, isCut, shown: listed.length, all },
		rows: [meanRow(summary, { key: 'mean', name: t.mean }, lang), ...listed],
		notes: [spreadSentence(summary, lang)].filter((each) => each !== ''),
		text: figureText(
			{
				id: 'studies',
				title: t.forestTitle(outcome),
				sentence: forestSentence(of, view),
				table: studyTable(studies, lang),
				precision: t.precisionStudies,
				sql: context.sql
			},
			context
		)
	};
}

export interface FunnelFigure {
	readonly text: FigureText;
	readonly studies: readonly Study[];
	readonly summary: Summary;
	/** Too few studies for the drawing. */
	readonly isFew: boolean;
	/** What it can and cannot tell. */
	readonly notes: readonly string[];
}

/** The funnel of the view's studies. */
export function funnelFigure(context: Context): FunnelFigure {
	const { lang } = context.view;
	const t = evidenceFigures[lang];
	const studies = context.of.studies(context.view);
	const isFew = studies.length < LEAST_IN_FUNNEL;
	const summary = summaryOf(studies);
	return {
		studies,
		summary,
		isFew,
		notes: isFew ? [] : [...(summary.pooled === null ? [] : [t.funnelLines]), t.funnelCan],
		text: figureText(
			{
				id: 'funnel',
				title: t.funnelTitle,
				sentence: isFew
					? t.funnelFew(studiesText(studies.length, lang), LEAST_IN_FUNNEL)
					: funnelSentence(studies, lang),
				table: studyTable(studies, lang),
				precision: t.precisionStudies,
				sql: context.sql
			},
			context
		)
	};
}
