/** A programme's summary in two parts: what a reader has to know first, and the rest. */

/** As long as two lines of the list. */
const ENOUGH = 90;

/** Between a word or number that ends a sentence and the next sentence; `A. C.` and `S. A.` end none. */
const BETWEEN = /(?<=[\p{Ll}\d)”»]{2}[.!?])\s+(?=[\p{Lu}\d¿¡“«])/u;

/** The first sentences, as many as say enough; then the others, empty where there are none. */
export function summaryParts(text: string): readonly [lead: string, rest: string] {
	const sentences = text.trim().split(BETWEEN);
	let n = 1;
	while (n < sentences.length && sentences.slice(0, n).join(' ').length < ENOUGH) n++;
	return [sentences.slice(0, n).join(' '), sentences.slice(n).join(' ')];
}
