import { describe, expect, it } from 'vitest';
import { MOST_BYTES, pagesOf, problemOf } from '../../../scripts/sheets/check';

/** What Chromium writes of the tree of pages, and no more. */
function pdf(count: number, bytes = 0): Uint8Array {
	const tree = `%PDF-1.4\n12 0 obj\n<</Type /Pages\n/Count ${count}\n/Kids [3 0 R 8 0 R]>>\nendobj\n`;
	return Buffer.from(tree.padEnd(bytes, '%'), 'latin1');
}

describe('pagesOf(pdf)', () => {
	it('reads the sum of the tree of pages', () => {
		expect(pagesOf(pdf(2))).toBe(2);
		expect(pagesOf(pdf(13))).toBe(13);
	});

	it('takes the root where the tree has branches, in whatever order they stand', () => {
		const both = Buffer.concat([pdf(8), pdf(11), pdf(3)]);
		expect(pagesOf(both)).toBe(11);
	});

	it('is 0 for what is no PDF, and takes no single page for the tree', () => {
		expect(pagesOf(Buffer.from('<html>'))).toBe(0);
		expect(pagesOf(Buffer.from('<</Type /Page\n/Count 7>>'))).toBe(0);
	});
});

describe('problemOf(pdf)', () => {
	it('has nothing against two pages that are light enough', () => {
		expect(problemOf(pdf(2))).toBeNull();
		expect(problemOf(pdf(2, MOST_BYTES - 1))).toBeNull();
	});

	it('tells how many pages there are where they are not two', () => {
		expect(problemOf(pdf(3))).toBe('2 pages were expected, it has 3');
		expect(problemOf(pdf(1))).toBe('2 pages were expected, it has 1');
	});

	it('tells what a sheet weighs that reaches the limit', () => {
		expect(problemOf(pdf(2, 400_000))).toBe('fewer than 400000 bytes were expected, it has 400000');
	});
});
