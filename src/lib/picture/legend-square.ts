/** Need crossed with response: a square of colours, the number of places in each. */
import type { LegendOptions } from './legend';
import { paragraph, rect, words } from './scene';
import { balanced, textWidth, wrap } from './text';
import type { Drawn, KeyEntry, StatesDrawing } from './types';

type Crossed = NonNullable<StatesDrawing['crossed']>;

/** The square with the names of its columns above and of its rows at its left. */
export function square(
	{ columns, across, up, columnNames, rowNames }: Crossed,
	keys: readonly KeyEntry[],
	{ width, theme, size }: LegendOptions
): Drawn {
	const small = size * 0.93;
	const leading = size * 1.22;
	const between = size * 0.7;
	const named = Math.max(...rowNames.map((name) => textWidth(name, size)));
	const left = Math.min(width * 0.36, Math.max(named, size * 5));
	const cell = Math.min((width - left - between) / columns, size * 7.5);
	const cellAt = (i: number) => left + between + i * cell;
	const heads = balanced(across, width, size, 'sans-600', 0.7);
	const corner = wrap(up, left, size, 'sans-600');
	const names = columnNames.map((name) => wrap(name, cell - 4, small));
	const lines = Math.max(corner.length, ...names.map((each) => each.length));
	const head = heads.length * leading + size * 0.45;
	const top = head + lines * leading + size * 0.4;
	const rows = rowNames.map((name) => wrap(name, left, size));
	const highs = rows.map((each) => Math.max(size * 2, each.length * leading + size * 0.5));
	const tops = highs.map((_, i) => highs.slice(0, i).reduce((sum, high) => sum + high, top));
	const strong = { size, fill: theme.ink, face: 'sans-600' } as const;
	const last = head + size + (lines - 1) * leading;
	const above = (each: readonly string[]) => last - (each.length - 1) * leading;
	const body = [
		paragraph(0, size, heads, leading, strong),
		paragraph(0, above(corner), corner, leading, strong),
		...names.map((each, i) =>
			paragraph(cellAt(i + 0.5), above(each), each, leading, {
				size: small,
				fill: theme.quiet,
				anchor: 'middle'
			})
		),
		...rows.map((each, i) => {
			const middle = (tops[i] ?? 0) + (highs[i] ?? 0) / 2;
			const y = middle + size * 0.34 - ((each.length - 1) * leading) / 2;
			return paragraph(0, y, each, leading, { size, fill: theme.ink });
		}),
		...keys.map(({ fill, label, count }, i) => {
			const { shade, on } = theme.fill(fill ?? '');
			const row = Math.floor(i / columns);
			const [x, y, high] = [cellAt(i % columns), tops[row] ?? 0, highs[row] ?? 0];
			const number = /\d+/.exec(count ?? '')?.[0] ?? '';
			const title = count === null ? label : `${label}: ${count}`;
			return (
				rect(x + 1, y + 1, cell - 2, high - 2, { fill: shade }, title) +
				words(x + cell / 2, y + high / 2 + size * 0.34, number, {
					size,
					fill: on,
					face: 'sans-600',
					anchor: 'middle'
				})
			);
		})
	];
	const height = highs.reduce((sum, high) => sum + high, top) + size * 0.7;
	return { width: cellAt(columns), height, body: body.join('') };
}
