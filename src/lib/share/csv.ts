/** One cell of a CSV file. */

/**
 * A cell as RFC 4180 writes it: numbers with all their digits and a decimal point, what is not known
 * empty. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection: also a line feed, and the full-width forms of the signs); numbers never do.
 */
export function csvCell(cell: string | number | boolean | null): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	const text = String(cell);
	const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
