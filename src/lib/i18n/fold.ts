/** Texts in plain letters, to find them by. */

/** A text without accents, case or marks, single spaces: `Tláhuac` → `tlahuac`, `Ñuu Savi` → `nuu savi`. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Whether every word typed begins a word of a text, accents and case forgiven. */
export function holdsWords(text: string, typed: string): boolean {
	const plain = ` ${folded(text)}`;
	return folded(typed)
		.split(' ')
		.every((word) => word === '' || plain.includes(` ${word}`));
}
