/** The scale of a track, with the numbers that have room on it. */
import { rowAxis } from '../chart/rows';
import type { Axis } from '../chart/scale';
import { ticksWritten } from '../chart/write';
import type { Lang } from '../catalog/types';
import type { ParallelPanel } from '../picture/types';

/** A scale, and what is written on it. */
export interface Ruled {
	readonly axis: Axis;
	readonly ticks: readonly { readonly value: number; readonly word: string }[];
}

/** More numbers than these have no room on the shortest track. */
const MOST = 3;

/** The scale of an indicator: from zero, holding every interval and the base. */
export function ruledBy({ marks, reference, percent = false }: ParallelPanel, lang: Lang): Ruled {
	const axis = rowAxis(marks, 'linear', reference?.value ?? null);
	const step = Math.ceil(axis.ticks.length / MOST);
	const values = axis.ticks.filter((_, i) => i % step === 0);
	const words = ticksWritten({ ticks: values, log: false }, { lang, percent });
	return { axis, ticks: values.map((value, i) => ({ value, word: words[i] ?? '' })) };
}
