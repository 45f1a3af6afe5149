/** Texts of pictures: what they take of room, how they break into lines, how they are written into XML. */
import { metrics } from './metrics';

/** Which font a text is set in, by the name of its file. */
export type Face = keyof typeof metrics;

const advances = new Map<Face, ReadonlyMap<string, number>>();

function advancesOf(face: Face): ReadonlyMap<string, number> {
	const known = advances.get(face);
	if (known) return known;
	const { letters, widths }: { readonly letters: string; readonly widths: readonly number[] } =
		metrics[face];
	const made = new Map([...letters].map((letter, i) => [letter, widths[i] ?? 0]));
	advances.set(face, made);
	return made;
}

/** A letter of another font, in thousandths of the size: wide enough for most. */
const UNKNOWN = 640;

/** Width of a text in px at a size in px, without kerning, which only takes from it. */
export function textWidth(text: string, size: number, face: Face = 'sans-400'): number {
	const known = advancesOf(face);
	let sum = 0;
	for (const letter of text) sum += known.get(letter) ?? UNKNOWN;
	return (sum * size) / 1000;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/**
 * A text for an element or an attribute of XML or HTML. What XML 1.0 (§ 2.2) allows in no document, control
 * characters and half characters, becomes U+FFFD.
 */
export function escapeXml(text: string): string {
	return text
		.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** The beginning of a word that has `width`, at least one letter. */
function headOf(word: string, fits: (text: string) => boolean): string {
	const letters = [...word];
	let n = 1;
	while (n < letters.length && fits(letters.slice(0, n + 1).join(''))) n += 1;
	return letters.slice(0, n).join('');
}

/**
 * A text in lines of at most `width` px, broken at its blanks (never at an unbreakable one), and within a word
 * only where it has no line's room by itself. A line break of the text is one of the lines. Never empty.
 */
export function wrap(
	text: string,
	width: number,
	size: number,
	face: Face = 'sans-400'
): readonly string[] {
	const fits = (line: string) => textWidth(line, size, face) <= width;
	return text.split('\n').flatMap((paragraph) => {
		const lines: string[] = [];
		let line = '';
		for (const word of paragraph.split(/[ \t]+/).filter((each) => each !== '')) {
			const longer = line === '' ? word : `${line} ${word}`;
			if (fits(longer)) {
				line = longer;
				continue;
			}
			if (line !== '') lines.push(line);
			line = word;
			while (!fits(line) && [...line].length > 1) {
				const head = headOf(line, fits);
				lines.push(head);
				line = line.slice(head.length);
			}
		}
		return [...lines, line];
	});
}

/**
 * A text in as few lines as `wrap` gives, all about as long but none for less than `share` of the width: no word
 * stands alone in the last.
 */
export function balanced(
	text: string,
	width: number,
	size: number,
	face: Face = 'sans-400',
	share = 0.5
): readonly string[] {
	const lines = wrap(text, width, size, face);
	let [least, most] = [width * share, width];
	while (lines.length > 1 && most - least > 4) {
		const middle = (least + most) / 2;
		if (wrap(text, middle, size, face).length > lines.length) least = middle;
		else most = middle;
	}
	return lines.length === 1 ? lines : wrap(text, most, size, face);
}

/** A text of at most `width` px: whole, or its beginning with an ellipsis. */
export function ellipsis(
	text: string,
	width: number,
	size: number,
	face: Face = 'sans-400'
): string {
	const fits = (line: string) => textWidth(line, size, face) <= width;
	if (fits(text)) return text;
	const head = headOf(text, (line) => fits(`${line.trimEnd()}…`));
	return `${head.trimEnd()}…`;
}

/**
 * As many whole sentences of a text as `most` lines hold; where the first does not fit, its beginning with an
 * ellipsis.
 */
export function sentences(
	text: string,
	most: number,
	width: number,
	size: number,
	face: Face = 'sans-400'
): readonly string[] {
	if (most < 1 || text === '') return [];
	const whole = text.split(/(?<=[.!?…]) (?=\p{Lu}|[¿¡“«(])/u);
	for (let n = whole.length; n > 0; n--) {
		const lines = balanced(whole.slice(0, n).join(' '), width, size, face, 0.75);
		if (lines.length <= most) return lines;
	}
	return clamped(wrap(text, width, size, face), most, width, size, face);
}

/** At most `most` lines: the last of them then ends in an ellipsis. */
export function clamped(
	lines: readonly string[],
	most: number,
	width: number,
	size: number,
	face: Face = 'sans-400'
): readonly string[] {
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	const last = `${kept.at(-1) ?? ''} ${lines[most] ?? ''}`;
	const cut = ellipsis(last, width, size, face);
	return [...kept.slice(0, -1), cut.endsWith('…') ? cut : ellipsis(`${cut}…`, width, size, face)];
}
