/** What tracks beside each other draw, as plain data. Types only. */
import type { Sign, SignKey, Tone } from './types';

/** What a row shows on a track: nothing drawn where there is no value. */
export interface ParallelMark {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly sign: Sign;
	readonly tone: Tone;
	readonly hollow?: boolean;
	/** The value as it stands beside the track, or the word for "no data". */
	readonly text: string;
	/** Value, interval and what they tell, for a pointer and a screen reader. */
	readonly said: string;
}

/** A track: one figure of every row, on a scale of its own that starts at zero. */
export interface ParallelPanel {
	readonly key: string;
	readonly heading: string;
	/** Small under the heading: what is measured, and when. */
	readonly note: string;
	readonly percent?: boolean;
	/** A line through the rows, and its interval as a band about it where there is one. */
	readonly reference: {
		readonly value: number;
		readonly low: number | null;
		readonly high: number | null;
	} | null;
	/** One a row, in their order. */
	readonly marks: readonly ParallelMark[];
}

/** Tracks of dots on their intervals that share their rows, beside each other where there is room. */
export interface ParallelDrawing {
	readonly kind: 'parallel';
	readonly label: string;
	readonly rows: readonly {
		readonly key: string;
		readonly name: string;
		/** What the others are compared with. */
		readonly chosen?: boolean;
	}[];
	readonly panels: readonly ParallelPanel[];
	/** What the signs mean. */
	readonly keys: readonly SignKey[];
	/** What the line and the band are. */
	readonly referenceLabel: string;
}
