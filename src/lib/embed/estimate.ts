/** How tall an embed will be, before any browser has laid it out: for a frame that nobody sizes. */
import type { Figured } from '../figures/types';
import { wrap, type Face } from '../picture/text';
import { firstNotes } from './notes';

interface Style {
	/** Of the letters, and of a line, in px; and what stands below, as in embed.css. */
	readonly size: number;
	readonly line: number;
	readonly below: number;
	readonly face?: Face;
}

const PADDING = 16;
/** Widest line of running text. */
const MEASURE = 704;
const SUMMARY = 32;
const HEADING: Style = { size: 22.4, line: 28, below: 6, face: 'serif-600' };
const SENTENCE: Style = { size: 16, line: 23.2, below: 8 };
const SMALL: Style = { size: 14, line: 20.3, below: 8 };

/**
 * Height of an embed in a frame of a width, in px, with everything closed that can be closed. Fonts differ from reader to
 * reader: it is rounded up to tens.
 *
 * @param drawing height of its drawing at the width inside the frame
 */
export function estimatedHeight(figured: Figured, width: number, drawing: number): number {
	const { title, sentence, notes, meta } = figured;
	const inside = width - 2 * PADDING;
	const block = (text: string, { size, line, below, face = 'sans-400' }: Style) =>
		text === '' ? 0 : wrap(text, Math.min(inside, MEASURE), size, face).length * line + below;
	const { unit, cut, precision, sources } = meta;
	const said = [unit, cut, precision ?? '', ...sources.map(({ name }) => name)].join(' — ');
	const first = firstNotes(notes);
	const sum =
		2 * PADDING +
		block(title, HEADING) +
		block(sentence, SENTENCE) +
		drawing +
		24 +
		first.reduce((before, note) => before + block(note, SMALL), 0) +
		(first.length < notes.length ? SUMMARY : 0) +
		block(said, SMALL) +
		2 * SUMMARY +
		24;
	return Math.ceil(sum / 10) * 10;
}
