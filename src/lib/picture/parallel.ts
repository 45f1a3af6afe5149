/** Tracks of dots on their intervals that share their rows: as many beside each other as have room. */
import type { Lang } from '../catalog/types';
import { rowAxis } from '../chart/rows';
import { at, type Axis } from '../chart/scale';
import { ticksWritten } from '../chart/write';
import { rowMarks } from './row-marks';
import { element, line, moved, paragraph, px, rect, textSize, words } from './scene';
import { flowed, referenceItem, signItem } from './signs';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, ParallelDrawing, ParallelPanel, Theme } from './types';

/** The least that a track takes across with its values, in px at a text of 13 px. */
const LEAST = 164;
/** Between a track and what is left of it. */
const GAP = 18;
/** Beyond so many rows the numbers of the scale stand under them too. */
const MANY = 12;
/** How far the ground of a chosen row goes beyond it. */
const BLEED = 4;
const BETWEEN_BANDS = 20;

/** What all parts share. */
interface Stage {
	readonly drawing: ParallelDrawing;
	readonly lang: Lang;
	readonly theme: Theme;
	readonly width: number;
	readonly size: number;
	readonly small: number;
	readonly leading: number;
	readonly rowHeight: number;
	readonly nameWidth: number;
	/** Across a track with its values, without the gap before it. */
	readonly each: number;
}

/** Names in a column, tracks beside it; what has no room there comes in a further band with the names again. */
export function drawParallel(
	drawing: ParallelDrawing,
	lang: Lang,
	{ width, theme }: Pick<DrawOptions, 'width' | 'theme'>
): Drawn {
	const size = textSize(width);
	const names = drawing.rows.map(({ name }) => textWidth(name, size, 'sans-600'));
	const nameWidth = Math.min(Math.max(60, ...names), width * 0.4);
	const least = (LEAST * size) / 13 + GAP;
	const fit = Math.max(1, Math.floor((width - nameWidth) / least));
	const bands = Math.ceil(drawing.panels.length / fit);
	const across = Math.ceil(drawing.panels.length / Math.max(1, bands));
	const stage: Stage = {
		...{ drawing, lang, theme, width, size, nameWidth },
		small: size * 0.87,
		leading: size * 1.28,
		rowHeight: Math.max(20, size * 1.6),
		each: (width - nameWidth) / Math.max(1, across) - GAP
	};
	const head = keyOf(stage);
	let y = head.height;
	let body = head.body;
	for (let band = 0; band < bands; band++) {
		const drawn = bandOf(stage, drawing.panels.slice(band * across, (band + 1) * across));
		body += moved(0, y, drawn.body);
		y += drawn.height + (band < bands - 1 ? BETWEEN_BANDS : 0);
	}
	return { width, height: Math.ceil(y + size * 0.3), body };
}

/** What signs and lines are. */
function keyOf({ drawing, width, size, leading, theme }: Stage) {
	const sign = size * 0.36;
	const items = [
		referenceItem(drawing.referenceLabel, size, theme),
		...drawing.keys.map((key) => signItem(key, size, { theme, size: sign }))
	];
	const flow = flowed(items, width, size, leading * 1.1);
	return { body: flow.body, height: flow.lines * leading * 1.1 + size * 0.7 };
}

/** Tracks side by side under their headings. */
function bandOf(stage: Stage, panels: readonly ParallelPanel[]): Omit<Drawn, 'width'> {
	const { drawing, theme, size, small, leading, rowHeight, nameWidth, each } = stage;
	const heads = panels.map(({ heading, note }) => ({
		heading: wrap(heading, each, size, 'sans-600'),
		note: note === '' ? [] : wrap(note, each, small)
	}));
	const high = heads.map(({ heading, note }) => (heading.length + note.length * 0.92) * leading);
	const top = Math.max(0, ...high) + size * 2;
	const bottom = top + drawing.rows.length * rowHeight;
	const isLong = drawing.rows.length > MANY;
	const right = nameWidth + panels.length * (each + GAP);
	const rows = drawing.rows.map(({ name, chosen = false }, i) => {
		const y = top + i * rowHeight;
		const face = chosen ? 'sans-600' : 'sans-400';
		const [shown = ''] = wrap(name, nameWidth, size, 'sans-600');
		return (
			(chosen
				? rect(-BLEED, y, right + 2 * BLEED, rowHeight, { fill: theme.fill('accent-soft').shade })
				: line(0, y, right, y, { stroke: theme.grid, 'stroke-width': 0.75 })) +
			words(0, y + rowHeight / 2 + size * 0.34, shown, { size, face, fill: theme.ink })
		);
	});
	const tracks = panels.map((panel, i) => {
		const x = nameWidth + GAP + i * (each + GAP);
		const { heading, note } = heads[i] ?? { heading: [], note: [] };
		return (
			paragraph(x, size, heading, leading, { size, face: 'sans-600', fill: theme.ink }) +
			paragraph(x, heading.length * leading + size, note, leading * 0.92, {
				size: small,
				fill: theme.quiet
			}) +
			moved(x, 0, trackOf(stage, panel, top, isLong))
		);
	});
	return { height: bottom + (isLong ? size * 1.6 : 0), body: rows.join('') + tracks.join('') };
}

/** A track from its left edge: grid, reference, marks, values, the numbers of its scale. */
function trackOf(stage: Stage, panel: ParallelPanel, top: number, isLong: boolean): string {
	const { drawing, lang, theme, size, rowHeight, each } = stage;
	const values = Math.max(0, ...panel.marks.map(({ text }) => textWidth(text, size)));
	const axis = axisOf(panel, (each - values) / size);
	const written = ticksWritten(axis, { lang, percent: panel.percent === true });
	const [from, to] = [size * 0.5, each - values - size * 0.9];
	const x = (share: number) => from + share * (to - from);
	const bottom = top + drawing.rows.length * rowHeight;
	const numbers = (y: number) =>
		axis.ticks
			.map((tick, i) =>
				words(x(at(axis, tick)), y, written[i] ?? '', {
					...{ size: stage.small, fill: theme.quiet, anchor: 'middle' }
				})
			)
			.join('');
	const grid = axis.ticks.map((tick) => `M${px(x(at(axis, tick)))} ${px(top)}V${px(bottom)}`);
	const rowStage = { theme, isTime: false, ownIntervals: true, size, axis, x };
	const rows = panel.marks.map((mark, i) => {
		const { value, low, high, sign, tone, hollow = false, text, said } = mark;
		const y = top + (i + 0.5) * rowHeight;
		const name = drawing.rows[i]?.name ?? '';
		const marks = value === null ? [] : [{ value, low, high, sign, tone, hollow }];
		return (
			rowMarks({ key: '', name, text: said, marks }, y, rowStage) +
			words(each, y + size * 0.34, text, {
				...{ size, anchor: 'end', fill: value === null ? theme.quiet : theme.ink }
			})
		);
	});
	return (
		element('path', { d: grid.join(''), fill: 'none', stroke: theme.grid, 'stroke-width': 1 }) +
		referenceOf(panel, axis, x, { top, bottom, theme }) +
		rows.join('') +
		numbers(top - size * 0.5) +
		(isLong ? numbers(bottom + size * 1.15) : '')
	);
}

/** The scale of a track: from zero, with few numbers where it is short. `room` is its length in sizes of its text. */
function axisOf(panel: ParallelPanel, room: number): Axis {
	const axis = rowAxis(panel.marks, 'linear', panel.reference?.value ?? null);
	const most = Math.max(2, Math.floor(room / 2.9));
	const step = Math.ceil(axis.ticks.length / most);
	return { ...axis, ticks: axis.ticks.filter((_, i) => i % step === 0) };
}

/** The base's interval as a band, and its value as a line over it. */
function referenceOf(
	{ reference }: ParallelPanel,
	axis: Axis,
	x: (share: number) => number,
	{ top, bottom, theme }: { readonly top: number; readonly bottom: number; readonly theme: Theme }
): string {
	if (reference === null) return '';
	const { value, low, high } = reference;
	const place = x(at(axis, value));
	const [from, to] = [low, high].map((end) => (end === null ? null : x(at(axis, end))));
	const band =
		from == null || to == null
			? ''
			: rect(from, top, Math.max(1, to - from), bottom - top, {
					...{ fill: theme.fill('b').shade, 'fill-opacity': 0.55 }
				});
	return band + line(place, top, place, bottom, { stroke: theme.reference, 'stroke-width': 1.25 });
}
