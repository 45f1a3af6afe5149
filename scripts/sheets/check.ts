/** What a sheet has to be: two pages, light enough to send, and tagged. */

/** Pages of a sheet. */
const PAGES = 2;
/** Bytes of a sheet, of which it has to have fewer. */
export const MOST_BYTES = 400_000;

/**
 * The pages of a PDF as Chromium writes it: objects in the clear, the tree of pages with the sum in its root (ISO 32000-1,
 * § 7.7.3.2). 0 where there is no such tree.
 */
export function pagesOf(pdf: Uint8Array): number {
	const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
	const counts = [...text.matchAll(/<<\/Type \/Pages\b[^>]*?\/Count (\d+)/g)].map(([, n]) =>
		Number(n)
	);
	return Math.max(0, ...counts);
}

/** What is wrong with a sheet, or null. */
export function problemOf(pdf: Uint8Array): string | null {
	const pages = pagesOf(pdf);
	if (pages !== PAGES) return `${PAGES} pages were expected, it has ${pages}`;
	if (pdf.length >= MOST_BYTES) {
		return `fewer than ${MOST_BYTES} bytes were expected, it has ${pdf.length}`;
	}
	return null;
}
