/** Lines over time, with gaps, bands, breaks and names at their ends: what `TimeLines` draws in a page. */
import type { Lang } from '../catalog/types';
import { dodge } from '../chart/dodge';
import {
	across,
	areShort,
	crowdOf,
	lineAxis,
	saidAt,
	stretches,
	timeScale,
	timesOf,
	type TimeScale
} from '../chart/lines';
import { at, within, type Axis } from '../chart/scale';
import { BESIDE, thinnedYears, widthsFor } from '../chart/thin';
import type { Line, LinePoint } from '../chart/types';
import { ticksWritten } from '../chart/write';
import { chart } from '../i18n/chart';
import {
	axisRoom,
	breakMark,
	heightOf,
	isShown,
	lineDot,
	lineItem,
	lineSample,
	polyline,
	readings,
	strokeOf,
	valueAxis,
	type Plot,
	type Setting
} from './plot';
import { element, line, paragraph, textSize, words } from './scene';
import { flowed, paintOf } from './signs';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, LinesDrawing } from './types';

/** From this width on, names longer than a year stand at the ends of their lines. */
const WIDE = 544;
/** Less room than this for each, in px, and the dots hide the line. */
const DOT_ROOM = 10;
/** Between the plot and a name, and the piece of line before the name. */
const BEFORE = 8;
const SAMPLE = 24;
/** Right of a plot without names. */
const EDGE = 6;

/** All that the parts of the drawing share. */
interface Stage {
	readonly drawing: LinesDrawing;
	readonly plot: Plot;
	readonly axis: Axis;
	readonly time: TimeScale;
	readonly setting: Setting;
	readonly x: (t: number) => number;
	readonly y: (value: number) => number;
}

/** The drawing. `width` of the options is kept; the height follows. */
export function drawLines(
	drawing: LinesDrawing,
	lang: Lang,
	{ width, theme, height }: Pick<DrawOptions, 'width' | 'theme' | 'height'>
): Drawn {
	const { lines, breaks = [], zero = true, to = null, decimals = 0, percent = false } = drawing;
	const setting: Setting = { theme, size: textSize(width) };
	const { size } = setting;
	const leading = size * 1.4;
	const axis = lineAxis(lines, zero, decimals === 0, to);
	const numbers = ticksWritten(axis, { lang, percent });
	const names = namesOf(drawing, width, setting);
	const inKey = lines.length > 1 && names === null;
	const items = inKey ? lines.map((each) => lineItem(each, width, setting)) : [];
	const key = flowed(items, width, size, leading);
	const counted = axis.low <= 0 ? drawing.yLabel : `${drawing.yLabel} (${chart[lang].notZero})`;
	const label = wrap(counted, width, size);
	const labelTop = key.lines * leading + (key.lines > 0 ? size * 0.3 : 0);
	const top = labelTop + label.length * leading;
	const left = axisRoom(numbers, size);
	const y = top + size * (breaks.length > 0 ? 2 : 1);
	const under = size * 1.9;
	const plot: Plot = {
		x: left,
		y,
		width: width - left - (names?.room ?? EDGE),
		height: heightOf(width, y + under, height)
	};
	const time = timeScale(lines);
	const stage: Stage = {
		drawing,
		plot,
		axis,
		time,
		setting,
		x: (t) => plot.x + plot.width * across(time, t),
		y: (value) => plot.y + plot.height * (1 - at(axis, value))
	};
	return {
		width,
		height: plot.y + plot.height + under,
		body:
			key.body +
			paragraph(0, labelTop + size, label, leading, { size, fill: theme.quiet }) +
			valueAxis(axis, numbers, plot, setting) +
			years(stage) +
			breaks
				.map(({ t, label: word }) => breakMark(stage.x(t), word, plot, top + size * 0.3, setting))
				.join('') +
			drawn(stage) +
			(names === null ? '' : endNames(stage, names.lines)) +
			said(stage)
	};
}

/** The years under the plot, as many as have room. */
function years({ plot, time, setting: { theme, size }, x }: Stage): string {
	const bottom = plot.y + plot.height;
	const stroke = theme.fill('axis').shade;
	const all = Array.from({ length: time.end - time.first }, (_, i) => time.first + i);
	const classes = thinnedYears(time.first, all.length);
	// A year wider than its own space would leave the drawing at its end.
	const last = plot.x + plot.width + EDGE - textWidth('2000', size) / 2;
	return (
		line(plot.x, bottom, plot.x + plot.width, bottom, { stroke, 'shape-rendering': 'crispEdges' }) +
		all
			.map(
				(year, i) =>
					line(x(year), bottom, x(year), bottom + 5, { stroke }) +
					(isShown(classes[i], plot.width + BESIDE)
						? words(Math.min(x(year + 0.5), last), bottom + size * 1.45, `${year}`, {
								size,
								fill: theme.quiet,
								anchor: 'middle'
							})
						: '')
			)
			.join('')
	);
}

/** Bands, lines and dots, the first line over the others. */
function drawn(stage: Stage): string {
	const { drawing, time, plot } = stage;
	const { lines, breaks = [] } = drawing;
	const dotted = isShown(widthsFor(crowdOf(lines, time), DOT_ROOM), plot.width + BESIDE);
	const runs = lines
		.map((each) => ({ line: each, runs: stretches(each.points, breaks) }))
		.reverse();
	const bands = runs.flatMap(({ line: of, runs: all }) => all.map((run) => bandOf(run, of, stage)));
	const paths = runs.flatMap(({ line: of, runs: all }) =>
		all.filter(({ length }) => length > 1).map((run) => pathOf(run, of, stage))
	);
	const dots = runs.flatMap(({ line: of, runs: all }) =>
		all.flatMap((run) => run.map((point) => dotOf(point, run.length === 1, of, dotted, stage)))
	);
	return [...bands, ...paths, ...dots].join('');
}

type Run = ReturnType<typeof stretches>[number];

function bandOf(run: Run, { kind }: Line, { axis, plot, x, setting }: Stage): string {
	const ends = run.flatMap(({ t, low, high }) =>
		low == null || high == null ? [] : [{ t, low, high }]
	);
	if (ends.length < 2) return '';
	const down = (value: number) => plot.y + plot.height * (1 - within(axis, value));
	const over = ends.map(({ t, high }) => [x(t), down(high)] as const);
	const under = ends.map(({ t, low }) => [x(t), down(low)] as const).reverse();
	const { edge } = paintOf(kind, setting.theme);
	return element('path', { d: `${polyline([...over, ...under])}Z`, fill: edge, opacity: 0.16 });
}

function pathOf(run: Run, of: Line, { x, y, setting }: Stage): string {
	const d = polyline(run.map(({ t, value }) => [x(t), y(value)] as const));
	return element('path', { d, ...strokeOf(of, setting) });
}

function dotOf(
	{ t, value, low, high, hollow = false }: Run[number],
	alone: boolean,
	{ kind, dots = false }: Line,
	dotted: boolean,
	{ x, y, setting }: Stage
): string {
	if (!(hollow || alone || (dots && dotted))) return '';
	const stroke = { stroke: setting.theme.ink, 'stroke-width': 1.25 };
	const whisker =
		alone && low != null && high != null ? line(x(t), y(high), x(t), y(low), stroke) : '';
	return whisker + lineDot(x(t), y(value), kind, hollow, setting);
}

/** The names that stand at the ends of the lines. */
interface EndNames {
	/** In lines of text, one list a line of the chart. */
	readonly lines: readonly (readonly string[])[];
	/** Right of the plot, in px. */
	readonly room: number;
}

/** Names where there is room for them beside the plot; null where one line needs none, or they go in a key. */
function namesOf({ lines }: LinesDrawing, width: number, { size }: Setting): EndNames | null {
	const short = areShort(lines);
	if (lines.length < 2 || (width < WIDE && !short)) return null;
	const most = Math.min(190, width * 0.24);
	const wrapped = lines.map(({ label }) => wrap(label, most, size, 'sans-600'));
	const widest = Math.max(...wrapped.flat().map((text) => textWidth(text, size, 'sans-600')));
	return { lines: wrapped, room: BEFORE + (short ? 0 : SAMPLE) + widest + 2 };
}

const hasValue = (point: LinePoint): point is LinePoint & { value: number } => point.value !== null;

function endNames(stage: Stage, texts: readonly (readonly string[])[]): string {
	const { drawing, plot, axis, setting } = stage;
	const { theme, size } = setting;
	const leading = size * 1.2;
	const short = areShort(drawing.lines);
	const named = drawing.lines.flatMap((each, i) => {
		const last = each.points.findLast(hasValue);
		return last ? [{ line: each, rows: texts[i] ?? [], wanted: 1 - at(axis, last.value) }] : [];
	});
	const most = Math.max(1, ...named.map(({ rows }) => rows.length));
	const gap = (leading * most + (most > 1 ? 4 : 0)) / plot.height;
	const places = dodge(
		named.map(({ wanted }) => wanted),
		gap
	);
	const x = plot.x + plot.width + BEFORE;
	return named
		.map(({ line: of, rows }, i) => {
			const middle = plot.y + plot.height * (places[i] ?? 0);
			const first = middle - ((rows.length - 1) / 2) * leading + size * 0.34;
			const quiet = of.kind === 'quiet';
			const sample = short ? '' : lineSample(of, x, middle, SAMPLE - 6, setting);
			return (
				sample +
				paragraph(x + (short ? 0 : SAMPLE), first, rows, leading, {
					size,
					fill: quiet ? theme.quiet : theme.ink,
					face: quiet ? 'sans-400' : 'sans-600',
					halo: theme.paper
				})
			);
		})
		.join('');
}

/** What all lines say at each time, in a strip that reaches half way to the next times. */
function said({ drawing, plot, x }: Stage): string {
	const { lines, tText } = drawing;
	const times = timesOf(lines);
	return readings(
		times.map((t, i) => {
			const [before, after] = [times[i - 1], times[i + 1]];
			const from = before === undefined ? plot.x : (x(before) + x(t)) / 2;
			const to = after === undefined ? plot.x + plot.width : (x(t) + x(after)) / 2;
			const texts = saidAt(lines, t).map(({ line: of, point }) =>
				lines.length > 1 ? `${of.label}: ${point.text}` : point.text
			);
			const text = `${tText(t)}: ${texts.join('; ')}`;
			return { x: from, y: plot.y, width: to - from, height: plot.height, text };
		})
	);
}
