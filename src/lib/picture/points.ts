/** Points between two axes, a scatter or a funnel: a name beside each where it covers nothing. */
import type { Lang } from '../catalog/types';
import { at } from '../chart/scale';
import { scatterAxes } from '../chart/scatter';
import { plotHeight } from '../chart/thin';
import { ticksWritten } from '../chart/write';
import { chart } from '../i18n/chart';
import { plotOf, type Plot } from './points-plot';
import { element, group, paragraph, px, textSize } from './scene';
import { flowed, signItem } from './signs';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, PointMark, PointsDrawing, Theme } from './types';

/** Least height of a plot, in px. */
const LEAST = 160;

/** A line of the plane, its ends as the points of a scatter: the axes hold them too. */
function endsOf({ guides = [] }: PointsDrawing): readonly PointMark[] {
	const none = { xLow: null, xHigh: null, yLow: null, yHigh: null };
	return guides.flatMap(({ from, to }) =>
		[from, to].map(([x, y]) => ({ key: '', label: '', name: '', text: '', x, y, ...none }))
	);
}

/** The drawing. `width` of the options is kept; the height follows, at most that of the options where it can. */
export function drawPoints(
	drawing: PointsDrawing,
	lang: Lang,
	{ width, theme, height: most = Infinity }: Pick<DrawOptions, 'width' | 'theme' | 'height'>
): Drawn {
	const size = textSize(width);
	const leading = size * 1.3;
	const { points, intervals, axesOptions, percent = false, yDown = false } = drawing;
	const axes = scatterAxes([...points, ...endsOf(drawing)], intervals, axesOptions);
	const [xWords, yWords] = [axes.x, axes.y].map((axis) => ticksWritten(axis, { lang, percent }));
	const left = Math.max(0, ...(yWords ?? []).map((word) => textWidth(word, size))) + 12;
	const plotWidth = width - left - 28;
	const keys = drawing.keys ?? [];
	const key = flowed(
		keys.map((each) => signItem(each, size, { theme, size: size * 0.3 })),
		width,
		size,
		leading
	);
	const yLines = wrap(drawing.yLabel, width - size * 1.2, size);
	const overTop = drawing.diagonals && drawing.diagonals.length > 0 ? leading : 0;
	const labelTop = key.lines * leading;
	const top = labelTop + yLines.length * leading + size * 0.6 + overTop;
	const xLabel = axes.x.low > 0 ? `${drawing.xLabel}; ${chart[lang].notZero}` : drawing.xLabel;
	const xLines = wrap(xLabel, width - size * 1.2, size);
	const usual = plotHeight(yDown ? 'usual' : 'tall', width);
	const under = size * 1.9 + xLines.length * leading;
	const height = Math.max(Math.min(usual, LEAST), Math.min(usual, most - top - under));
	const plot: Plot = {
		...{ drawing, theme, size, axes, height, width: plotWidth },
		x: (value) => at(axes.x, value) * plotWidth,
		y: (value) => (yDown ? at(axes.y, value) : 1 - at(axes.y, value)) * height,
		xWords: xWords ?? [],
		yWords: yWords ?? []
	};
	const xTop = top + height + size * 1.5 + leading;
	const quiet = { size, fill: theme.quiet };
	const body =
		key.body +
		arrow(size * 0.4, labelTop + size * 0.62, size, 'up', theme) +
		paragraph(size * 1.1, labelTop + size, yLines, leading, quiet) +
		group({ transform: `translate(${px(left)} ${px(top)})` }, plotOf(plot)) +
		paragraph(width - size * 1.2, xTop, xLines, leading, { ...quiet, anchor: 'end' }) +
		arrow(width - size * 0.5, xTop - size * 0.34, size, 'right', theme);
	return { width, height: Math.ceil(xTop + (xLines.length - 1) * leading + size * 0.4), body };
}

/** A small arrow about a place: which way an axis grows. */
function arrow(x: number, y: number, size: number, to: 'up' | 'right', theme: Theme): string {
	const half = size * 0.36;
	const head = half * 0.8;
	const d =
		to === 'up'
			? `M${px(x)} ${px(y + half)}v${px(-2 * half)}m${px(-head)} ${px(head)}l${px(head)} ${px(-head)}l${px(head)} ${px(head)}`
			: `M${px(x - half)} ${px(y)}h${px(2 * half)}m${px(-head)} ${px(-head)}l${px(head)} ${px(head)}l${px(-head)} ${px(head)}`;
	return element('path', { d, fill: 'none', stroke: theme.quiet, 'stroke-width': 1.25 });
}
