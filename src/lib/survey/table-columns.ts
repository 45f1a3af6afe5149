/** Columns of the tables under the figures of the survey. */
import type { ChartColumn } from '../chart/types';
import { DECIMALS } from './words';

export function textColumn(name: string, label: string): ChartColumn {
	return { name, label, decimals: null };
}

export function numberColumn(name: string, label: string, decimals: number): ChartColumn {
	return { name, label, decimals };
}

/** A percentage, with its sign. */
export function percentColumn(name: string, label: string): ChartColumn {
	return { name, label, decimals: DECIMALS, percent: true };
}

/** A code that only the file has, under its own name. */
export function fileColumn(name: string): ChartColumn {
	return { name, label: name, decimals: null, fileOnly: true };
}
