/** A name without accents, case or marks: `Tláhuac` → `tlahuac`, `Ñuu Savi` → `nuu savi`. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
