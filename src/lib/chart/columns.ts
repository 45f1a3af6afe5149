/** Columns of the tables under figures. */
import type { ChartColumn } from './types';

export function textColumn(name: string, label: string): ChartColumn {
	return { name, label, decimals: null };
}

export function numberColumn(name: string, label: string, decimals = 0): ChartColumn {
	return { name, label, decimals };
}

/** Percentages, each with its sign. */
export function percentColumn(name: string, label: string, decimals = 1): ChartColumn {
	return { name, label, decimals, percent: true };
}

/** A code that only the file has, under its own name. */
export function fileColumn(name: string): ChartColumn {
	return { name, label: name, decimals: null, fileOnly: true };
}
