/** Everything of the figures of the evidence but their drawings. */
import type { SourceNames } from '../../chart/sources';
import { sourcesOf } from '../../chart/sources';
import type { ChartTable, FigureText } from '../../chart/types';
import { evidenceFigures } from '../../i18n/evidence-figures';
import { ASSUMED_CORRELATION } from '../../stats/aggregate-effects';
import { evidenceViewToPath, withEvidenceView } from '../../view/evidence-view';
import type { EvidenceView } from '../../view/interventions-types';
import type { Assumption, Evidence } from './pool';
import { meanRow, type EffectRow } from './rows';
import { assumptionSentence, mexicoSentence, outcomesSentence, rText } from './sentences';
import { OUTLYING, type Study } from './studies';
import { studyTable, summaryTable, type NamedSummary } from './tables';
import { designName, effectsText, ERROR_DECIMALS, outcomeName } from './words';

/** What the figures are made from. */
export interface Context {
	readonly of: Evidence;
	readonly view: EvidenceView;
	readonly sources: SourceNames;
	/** The SQL of the record. */
	readonly sql: string;
}

/** A figure and the rows that it draws. */
export interface Drawn {
	readonly text: FigureText;
	readonly rows: readonly EffectRow[];
}

/** What sets a figure apart from the others. */
interface Own {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly table: ChartTable;
	readonly precision: string;
	/** Of the effects drawn; null where only means are, which no SQL gives. */
	readonly sql: string | null;
}

/** A figure of the page, with what all of them share. */
export function figureText(own: Own, { view, sources }: Context): FigureText {
	const { lang, outcome } = view;
	const t = evidenceFigures[lang];
	const { precision, ...rest } = own;
	return {
		...rest,
		lang,
		meta: { unit: t.unit, cut: t.cut, precision, sources: sourcesOf(['sv-meta'], sources) },
		fileName: ['atlas-violeta', lang === 'es' ? 'evidencia' : 'evidence', own.id, outcome].join('_')
	};
}

/** The mean of each outcome; a row leads to its studies. */
export function outcomesFigure(context: Context): Drawn {
	const { of, view } = context;
	const { lang } = view;
	const t = evidenceFigures[lang];
	const named = of
		.byOutcome(view)
		.map((each) => ({ ...each, code: each.outcome, name: outcomeName(each.outcome, lang) }));
	return {
		rows: named.map((each) =>
			meanRow(
				each,
				{
					key: each.code,
					name: each.name,
					href: evidenceViewToPath(withEvidenceView(view, { outcome: each.outcome })),
					chosen: each.outcome === view.outcome
				},
				lang
			)
		),
		text: figureText(
			{
				id: 'outcomes',
				title: t.outcomesTitle,
				sentence: outcomesSentence(of, view),
				table: summaryTable(named, 'outcome', lang),
				precision: t.precision,
				sql: null
			},
			context
		)
	};
}

/** The mean of the view's outcome by design. */
export function designsFigure(context: Context): Drawn {
	const { of, view } = context;
	const { lang, outcome } = view;
	const t = evidenceFigures[lang];
	const named = of
		.byDesign(view)
		.map((each) => ({ ...each, code: each.design, name: designName(each.design, lang) }));
	return {
		rows: named.map((each) => meanRow(each, { key: each.code, name: each.name }, lang)),
		text: figureText(
			{
				id: 'designs',
				title: t.designsTitle(outcome),
				sentence: '',
				table: summaryTable(named, 'design', lang),
				precision: t.precision,
				sql: null
			},
			context
		)
	};
}

/** The mean of the view under other assumptions, that of the page first. */
export function assumptionsFigure(context: Context): Drawn {
	const { of, view } = context;
	const { lang, outcome } = view;
	const t = evidenceFigures[lang];
	const named: readonly NamedSummary[] = [
		{ ...of.summary(view), code: 'used', name: t.used(rText(`${ASSUMED_CORRELATION}`, lang)) },
		...of
			.sensitivity(view)
			.map((each) => ({ ...each, code: each.key, name: assumptionName(each.key, lang) }))
	];
	return {
		rows: named.map((each, i) =>
			meanRow(
				each,
				{
					key: each.code,
					name: each.name,
					chosen: i === 0,
					unit: each.code === 'paper' ? 'paper' : 'study',
					decimals: ERROR_DECIMALS
				},
				lang
			)
		),
		text: figureText(
			{
				id: 'assumptions',
				title: t.assumptionsTitle(outcome),
				sentence: `${t.assumptionsSentence} ${assumptionSentence(of, view)}`.trim(),
				table: summaryTable(named, 'assumption', lang),
				precision: t.precision,
				sql: null
			},
			context
		)
	};
}

function assumptionName(key: Assumption, lang: EvidenceView['lang']): string {
	const t = evidenceFigures[lang];
	if (key === 'paper') return t.paper;
	if (key === 'with_outliers') return t.withOutliers(OUTLYING);
	if (key === 'without_outliers') return t.withoutOutliers(OUTLYING);
	return t.r(rText(key.slice(1), lang));
}

/** The studies of Mexico on every outcome. */
export function mexicoFigure(context: Context): { text: FigureText; studies: readonly Study[] } {
	const { of, view } = context;
	const t = evidenceFigures[view.lang];
	const studies = of.mexican;
	const m = studies.reduce((sum, study) => sum + study.m, 0);
	return {
		studies,
		text: figureText(
			{
				id: 'mexico',
				title: t.mexicoTitle(effectsText(m, view.lang)),
				sentence: `${mexicoSentence(of, view.lang)} ${t.mexicoFew}`.trim(),
				table: studyTable(studies, view.lang),
				precision: t.precisionStudies,
				sql: context.sql
			},
			context
		)
	};
}
