/** A text as SQL writes it. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** A name as SQL writes it, also where it is one of its own words. */
export function named(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** Conditions joined by `and`, each on a line indented by `tabs`. */
export function allOf(conditions: readonly string[], tabs: number): string {
	return conditions.join(`\n${'\t'.repeat(tabs)}and `);
}
