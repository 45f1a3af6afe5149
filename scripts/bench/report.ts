/** A figure measured, and the budget that it has to keep where there is one. */
export interface Measure {
	readonly name: string;
	/** In `unit`; null when it could not be measured, with the reason in `note`. */
	readonly value: number | null;
	/** `KB` is a thousand bytes. */
	readonly unit: 's' | 'ms' | 'KB' | '';
	/** The highest value allowed, in `unit`; null where none was set. */
	readonly budget: number | null;
	readonly note?: string;
}

export type Verdict = 'OK' | 'OVER' | 'not measured' | '';

/** The middle value; of an even number of values, the mean of the middle two. Throws on none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const low = sorted[Math.ceil(half) - 1];
	const high = sorted[Math.floor(half)];
	if (low === undefined || high === undefined) throw new RangeError('a median of nothing');
	return (low + high) / 2;
}

/** Whether a measure keeps its budget. */
export function verdictOf({ value, budget }: Measure): Verdict {
	if (value === null) return 'not measured';
	if (budget === null) return '';
	return value <= budget ? 'OK' : 'OVER';
}

const DECIMALS = { s: 2, ms: 1, KB: 1, '': 3 } as const;

/** One line of the table that the bench prints: what, value, budget, verdict, note. */
export function lineOf(measure: Measure): string {
	const { name, value, unit, budget, note } = measure;
	const written = (n: number) => `${n.toFixed(DECIMALS[unit])}${unit === '' ? '' : ` ${unit}`}`;
	const columns = [
		name.padEnd(58),
		(value === null ? '–' : written(value)).padStart(10),
		(budget === null ? '' : `≤ ${written(budget)}`).padStart(12),
		` ${verdictOf(measure)}`
	];
	return `${columns.join(' ')}${note === undefined ? '' : ` (${note})`}`.trimEnd();
}
