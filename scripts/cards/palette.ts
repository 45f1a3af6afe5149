/** The few colours of a flat drawing: its fills, and their blends along the edges. */

/** What an indexed PNG holds at most (PNG, third edition, § 11.2.1). */
export const MOST_COLOURS = 256;

export interface Indexed {
	/** Red, green and blue of each colour, three bytes a colour. */
	readonly palette: Uint8Array;
	/** A colour of the palette a pixel. */
	readonly indexes: Uint8Array;
	/** How far a pixel's red, green and blue are at most from its colour's, of 255: 0, or a power of 2. */
	readonly error: number;
}

/**
 * Pixels as indexes of at most 256 colours: exact where there are no more, else the frequent colours stay as they are and
 * each rare one becomes one of them that is near.
 *
 * @param pixels red, green, blue, alpha of each pixel; alpha is not read
 */
export function indexed(pixels: Uint8Array): Indexed {
	const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
	const colours = byFrequency(words);
	for (let error = 0; ; error = Math.max(1, 2 * error)) {
		const chosen = within(colours, error);
		if (chosen !== null) return { ...written(words, chosen), error };
	}
}

/** The colours of the pixels, the most frequent first, of equally frequent ones the smaller number. */
function byFrequency(words: Uint32Array): readonly number[] {
	const counts = new Map<number, number>();
	let last = -1;
	let run = 0;
	const close = () => {
		if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
		run = 0;
	};
	for (const word of words) {
		if (word !== last) close();
		last = word;
		run += 1;
	}
	close();
	return [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([word]) => word);
}

interface Chosen {
	readonly kept: readonly number[];
	/** The index of each colour. */
	readonly at: ReadonlyMap<number, number>;
}

/** The colours kept when one within `error` of a kept one is not; null when they are too many. */
function within(colours: readonly number[], error: number): Chosen | null {
	const kept: number[] = [];
	const at = new Map<number, number>();
	for (const colour of colours) {
		const near = error === 0 ? -1 : kept.findIndex((other) => isNear(colour, other, error));
		if (near < 0 && kept.length === MOST_COLOURS) return null;
		at.set(colour, near < 0 ? kept.push(colour) - 1 : near);
	}
	return { kept, at };
}

function isNear(a: number, b: number, error: number): boolean {
	return (
		Math.abs((a & 255) - (b & 255)) <= error &&
		Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255)) <= error &&
		Math.abs(((a >>> 16) & 255) - ((b >>> 16) & 255)) <= error
	);
}

function written(words: Uint32Array, { kept, at }: Chosen): Omit<Indexed, 'error'> {
	const palette = Uint8Array.from(
		kept.flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255])
	);
	const indexes = new Uint8Array(words.length);
	let last = -1;
	let index = 0;
	for (let i = 0; i < words.length; i += 1) {
		const word = words[i] ?? 0;
		if (word !== last) index = at.get(word) ?? 0;
		last = word;
		indexes[i] = index;
	}
	return { palette, indexes };
}
