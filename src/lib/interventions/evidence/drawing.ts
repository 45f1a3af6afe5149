/** The drawings of the evidence as plain data: means and studies in rows, and the funnel. */
import type { Lang } from '../../catalog/types';
import { evidenceFigures } from '../../i18n/evidence-figures';
import type {
	MarksRow,
	PointMark,
	PointsDrawing,
	RowMark,
	RowsDrawing,
	SignKey
} from '../../picture/types';
import type { FunnelFigure } from './forest';
import { feetOf, funnelOf } from './funnel';
import { studyRows, type EffectRow, type Mark } from './rows';
import { OUTLYING } from './studies';
import { studiesText } from './words';

const SIGNS = {
	mean: { sign: 'diamond', tone: 'a' },
	study: { sign: 'square', tone: 'a' },
	mexico: { sign: 'triangle', tone: 'response' }
} as const satisfies Readonly<Record<Mark, Pick<RowMark, 'sign' | 'tone'>>>;

/** Half the side of the smallest triangle, in px: smaller, it is a dot. */
export const LEAST_TRIANGLE = 5;

function marksOf({
	mark,
	outlying,
	value,
	low,
	high,
	prediction,
	size
}: EffectRow): readonly RowMark[] {
	if (value === null) return [];
	const shared = { ...SIGNS[mark], value, low, high, hollow: outlying };
	if (mark === 'study') return [{ ...shared, size }];
	if (mark === 'mexico') return [{ ...shared, size: Math.max(LEAST_TRIANGLE, size) }];
	return [{ ...shared, stretched: low !== null, outer: prediction }];
}

function rowOf(row: EffectRow): MarksRow {
	return {
		key: row.key,
		name: row.name,
		note: row.note,
		marks: marksOf(row),
		text: [row.text, row.more].filter((line) => line !== '').join('\n'),
		chosen: row.chosen
	};
}

/** What the signs of some rows stand for; `sized` where the size of a study's says how precise it is. */
function keysOf(rows: readonly EffectRow[], lang: Lang, sized: boolean): readonly SignKey[] {
	const t = evidenceFigures[lang];
	const study = sized ? t.keyStudy : t.keyOneStudy;
	const labels = { mean: t.keyMean, study, mexico: t.keyMexico };
	const drawn = rows.filter(({ value }) => value !== null);
	const outlying = drawn.find((row) => row.outlying);
	return [
		...(['mean', 'study', 'mexico'] as const)
			.filter((mark) => drawn.some((row) => row.mark === mark))
			.map((mark) => ({ ...SIGNS[mark], label: labels[mark] })),
		...(drawn.some(({ prediction }) => prediction !== null)
			? [{ sign: 'bar', tone: 'a', label: t.keyPrediction } as const]
			: []),
		...(outlying ? [{ ...SIGNS[outlying.mark], hollow: true, label: t.keyOutlying(OUTLYING) }] : [])
	];
}

/** Means and studies on one scale with zero through them. */
export function effectsDrawing(label: string, rows: readonly EffectRow[], lang: Lang): RowsDrawing {
	const t = evidenceFigures[lang];
	return {
		kind: 'rows',
		label,
		rows: rows.map(rowOf),
		scale: 'linear',
		valueLabel: t.axis,
		reference: { value: 0, label: t.zero },
		keys: keysOf(rows, lang, true)
	};
}

/** The funnel: effect across, standard error down, the lines between which chance alone leaves 95 of 100. */
export function funnelDrawing(
	{ studies, summary: { pooled } }: FunnelFigure,
	lang: Lang
): PointsDrawing {
	const t = evidenceFigures[lang];
	const rows = studyRows(studies, lang);
	const low = funnelOf(studies, pooled).y.high;
	const guide = (foot: number) => ({
		from: [pooled?.mean ?? 0, 0] as const,
		to: [foot, low] as const,
		label: null
	});
	return {
		kind: 'points',
		label: t.funnelLabel(studiesText(studies.length, lang)),
		points: studies.map((study, i): PointMark => {
			const row = rows[i];
			const isMexican = study.country === 'MX';
			return {
				key: `${study.key}`,
				label: isMexican ? t.mexico : '',
				name: study.name,
				...{ x: study.effect, y: study.se, xLow: null, xHigh: null, yLow: null, yHigh: null },
				text: [study.name, row?.text, row?.note].filter(Boolean).join('\n'),
				...SIGNS[isMexican ? 'mexico' : 'study'],
				hollow: study.outlying
			};
		}),
		xLabel: t.funnelX,
		yLabel: t.funnelY,
		intervals: false,
		guides: pooled === null ? [] : [pooled.mean, ...feetOf(pooled.mean, low)].map(guide),
		yDown: true,
		keys: keysOf(rows, lang, false)
	};
}
