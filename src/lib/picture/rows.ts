/** Rows of dots on their intervals, all on one scale. */
import type { Lang } from '../catalog/types';
import { rowAxis, rowShape } from '../chart/rows';
import { at, type Axis } from '../chart/scale';
import { ticksWritten } from '../chart/write';
import { chart } from '../i18n/chart';
import { rowMarks } from './row-marks';
import { rowsLayout, type PlacedRow, type RowsLayout } from './rows-layout';
import { element, moved, paragraph, px, rect, textSize, words } from './scene';
import { flowed, referenceItem, signItem, type KeyItem } from './signs';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, RowsDrawing, Theme } from './types';

/** Beyond so many rows the scale stands under them too. */
const MANY = 12;
/** How far the ground of a chosen row goes beyond it, in px. */
const BLEED = 6;

/** A number of the scale: where it stands, in values, and its word. */
interface Tick {
	readonly value: number;
	readonly word: string;
}

interface Scale {
	readonly axis: Axis;
	/** Where the lines of the grid stand. */
	readonly grid: readonly number[];
	readonly ticks: readonly Tick[];
}

/** The scale of the rows: of values, or of the years of `span`, whose names stand between their lines. */
function scaleOf(drawing: RowsDrawing, lang: Lang): Scale {
	const { rows, scale, reference, percent = false, span = null, tickText } = drawing;
	if (tickText && span) {
		const [low, high] = span;
		const years = Array.from({ length: high - low }, (_, i) => low + i);
		return {
			axis: { low, high, ticks: years, log: false },
			grid: [...years, high],
			ticks: years.map((year) => ({ value: year + 0.5, word: tickText(year) }))
		};
	}
	const marks = rows.flatMap((row) => row.marks);
	const held = [
		...marks,
		...marks.flatMap(({ value, outer }) => (outer ? [{ ...outer, value }] : []))
	];
	const axis = rowAxis(held, scale, reference?.value ?? null, span);
	const written = ticksWritten(axis, { lang, percent });
	return {
		axis,
		grid: axis.ticks,
		ticks: axis.ticks.map((value, i) => ({ value, word: written[i] ?? '' }))
	};
}

/** Every so many numbers that all have room, counted from the one that has to be there. */
function thinned({ axis, ticks }: Scale, room: number, size: number): readonly Tick[] {
	const wide = Math.max(0, ...ticks.map(({ word }) => textWidth(word, size))) + size * 0.8;
	const step = Math.max(1, Math.ceil((ticks.length * wide) / room));
	const from = Math.max(0, axis.ticks.indexOf(axis.log ? 1 : 0));
	return ticks.filter((_, i) => (i - from) % step === 0);
}

/** All that the parts of the drawing share. */
interface Stage {
	readonly drawing: RowsDrawing;
	readonly lang: Lang;
	readonly theme: Theme;
	readonly size: number;
	readonly layout: RowsLayout;
	readonly scale: Scale;
	/** Where a share of the scale stands. */
	readonly x: (share: number) => number;
}

/** The drawing. `width` of the options is kept; the height follows. */
export function drawRows(
	drawing: RowsDrawing,
	lang: Lang,
	{ width, theme }: Pick<DrawOptions, 'width' | 'theme'>
): Drawn {
	const size = textSize(width);
	const scale = scaleOf(drawing, lang);
	const inset = Math.max(12, ...scale.ticks.map(({ word }) => textWidth(word, size) / 2 + 2));
	const layout = rowsLayout(drawing, { width, size, inset });
	const { left, right } = layout;
	const stage: Stage = {
		...{ drawing, lang, theme, size, layout, scale },
		x: (share) => left + share * (right - left)
	};
	const head = headOf(stage, width);
	const scaleHeight = size * 1.7;
	const top = head.height + scaleHeight;
	const bottom = top + layout.height;
	const isLong = drawing.rows.length > MANY;
	const foot = isOutside(drawing, scale.axis) ? wrap(chart[lang].outside, width, size) : [];
	const footTop = bottom + (isLong ? scaleHeight : size * 0.4);
	const body =
		head.body +
		numbers(stage, top - size * 0.5) +
		moved(
			0,
			top,
			chosenGround(stage, width) +
				gridOf(stage) +
				layout.rows.map((row) => rowOf(stage, row)).join('')
		) +
		(isLong ? numbers(stage, bottom + size * 1.2) : '') +
		paragraph(0, footTop + size, foot, layout.leading, { size, fill: theme.quiet });
	return { width, height: Math.ceil(footTop + foot.length * layout.leading + size * 0.3), body };
}

/** What is measured, and what its signs and lines are. */
function headOf({ drawing, lang, theme, size, layout, scale }: Stage, width: number) {
	const { valueLabel, reference, keys, tickText, hue } = drawing;
	const { axis } = scale;
	const bare = axis.low > 0 && !axis.log && !tickText;
	const label = bare ? `${valueLabel} (${chart[lang].notZero})` : valueLabel;
	const lines = valueLabel === '' ? [] : wrap(label, width, size);
	const items: readonly KeyItem[] = [
		...(reference ? [referenceItem(reference.label, size, theme)] : []),
		...keys.map((key) => signItem(key, size, { theme, hue, size: size * 0.36 }))
	];
	const { leading } = layout;
	const flow = flowed(items, width, size + lines.length * leading, leading * 1.1);
	return {
		body: paragraph(0, size, lines, leading, { size, fill: theme.quiet }) + flow.body,
		height: lines.length * leading + flow.lines * leading * 1.1
	};
}

function numbers({ scale, theme, size, x, layout }: Stage, y: number): string {
	return thinned(scale, layout.right - layout.left, size)
		.map(({ value, word }) =>
			words(x(at(scale.axis, value)), y, word, { size, fill: theme.quiet, anchor: 'middle' })
		)
		.join('');
}

function chosenGround({ layout, theme }: Stage, width: number): string {
	return layout.rows
		.filter(({ row }) => row.chosen)
		.map(({ top, height }) =>
			rect(-BLEED, top, width + 2 * BLEED, height, { fill: theme.fill('accent-soft').shade })
		)
		.join('');
}

/** Upright lines through every track: those of the scale, then the reference. */
function gridOf({ layout, scale, drawing, theme, x }: Stage): string {
	const upright = (values: readonly number[], paint: Readonly<Record<string, string | number>>) => {
		const runs = runsOf(layout.rows);
		// Each run goes on from the one above it, which takes fewer letters than where it is.
		const down = runs.map(([top, bottom], i) => {
			const above = runs[i - 1]?.[1];
			const start = above === undefined ? px(top) : `m0 ${px(top - above)}`;
			return `${start}v${px(bottom - top)}`;
		});
		const d = values.map((value) => `M${px(x(at(scale.axis, value)))} ${down.join('')}`);
		return runs.length === 0 ? '' : element('path', { d: d.join(''), fill: 'none', ...paint });
	};
	const { reference } = drawing;
	return (
		upright(scale.grid, { stroke: theme.grid, 'stroke-width': 1 }) +
		(reference ? upright([reference.value], { stroke: theme.reference, 'stroke-width': 1.25 }) : '')
	);
}

/** Tracks that touch each other, as one. */
function runsOf(rows: readonly PlacedRow[]): readonly (readonly [top: number, bottom: number])[] {
	return rows.reduce<(readonly [number, number])[]>((runs, { track }) => {
		if (track === null) return runs;
		const last = runs.at(-1);
		if (last === undefined || track[0] - last[1] > 0.01) return [...runs, track];
		return [...runs.slice(0, -1), [last[0], track[1]]];
	}, []);
}

function rowOf(stage: Stage, placed: PlacedRow): string {
	const { theme, size, layout } = stage;
	const { row, name, note, text, nameY, textY, track } = placed;
	const { leading, small, isWide, textX } = layout;
	const bold = row.heading === true || row.chosen === true;
	const face = bold ? 'sans-600' : 'sans-400';
	const fill = row.marks.length === 0 ? theme.quiet : theme.ink;
	const anchor = isWide || textY !== nameY ? 'start' : 'end';
	return (
		paragraph(0, nameY, name, leading, { size, face, fill: theme.ink }) +
		paragraph(0, nameY + leading * (name.length - 0.06), note, leading * 0.9, {
			size: small,
			fill: theme.quiet
		}) +
		paragraph(anchor === 'end' || isWide ? textX : 0, textY, text, leading, {
			size,
			anchor,
			fill
		}) +
		(track === null || row.marks.length === 0
			? ''
			: rowMarks(row, (track[0] + track[1]) / 2, {
					...{ theme, size, hue: stage.drawing.hue, isTime: stage.drawing.tickText !== undefined },
					...{ axis: stage.scale.axis, x: stage.x }
				}))
	);
}

/** Whether an interval goes on beyond the scale. */
function isOutside({ rows }: RowsDrawing, axis: Axis): boolean {
	return rows.some(({ marks }) =>
		marks.some((mark) => {
			const shape = rowShape(mark, axis);
			return shape !== null && (shape.lowOutside || shape.highOutside);
		})
	);
}
