/** How a chart writes its numbers. */
import type { Lang } from '../catalog/types';
import { formatNumber, formatPercent } from '../i18n/format';
import type { Axis } from './scale';

export interface NumberStyle {
	readonly lang: Lang;
	readonly decimals: number;
	/** The values are percentages. */
	readonly percent: boolean;
}

/** A value as labels and tables write it. */
export function written(value: number | null, { lang, decimals, percent }: NumberStyle): string {
	return percent ? formatPercent(value, decimals, lang) : formatNumber(value, decimals, lang);
}

/** The ticks of an axis, a minus before those below zero: all with the decimals that they need, on a logarithmic axis each with its own. */
export function ticksWritten(
	{ ticks, log }: Pick<Axis, 'ticks' | 'log'>,
	{ lang, percent }: Pick<NumberStyle, 'lang' | 'percent'>
): readonly string[] {
	const most = Math.max(0, ...ticks.map(decimalsOf));
	return ticks.map((tick) =>
		written(tick, { lang, decimals: log ? decimalsOf(tick) : most, percent }).replace('-', '−')
	);
}

function decimalsOf(tick: number): number {
	return /\.(\d+)$/.exec(String(Number(tick.toFixed(6))))?.[1]?.length ?? 0;
}

/** A text that ends in a full stop, once. */
export function stopped(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
