import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cutFont, measuredFaces } from '../../../scripts/fonts/faces';
import { advancesOf } from '../../../scripts/fonts/sfnt';
import { fontFiles } from '../../../src/lib/picture/fonts';
import { metrics } from '../../../src/lib/picture/metrics';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Signs that pages write and pictures draw as shapes or in words. */
const ONLY_PAGES = '▲▼▾◆→←≥≠√\u0300\u036f';

/** What stands between quotation marks in the texts of the site. */
function written(folder: string): string {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => readFileSync(join(root, folder, name), 'utf8'))
		.map((code) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
		.join('');
}

describe('measuredFaces()', () => {
	it('gives what metrics.ts holds', async () => {
		expect(await measuredFaces()).toEqual(metrics);
	});
});

describe('cutFont(file)', () => {
	it('gives the same bytes again, as TrueType and as WOFF 2, each below 40 kB', async () => {
		for (const file of fontFiles) {
			const [first, second] = [await cutFont(file), await cutFont(file)];
			expect(first.truetype.equals(second.truetype)).toBe(true);
			expect(first.woff2.equals(second.woff2)).toBe(true);
			expect(first.woff2.toString('latin1', 0, 4)).toBe('wOF2');
			expect(first.truetype.length).toBeLessThan(40_000);
			expect(first.woff2.length).toBeLessThan(first.truetype.length / 2);
		}
	});

	it('has every letter that the texts of the site use', async () => {
		const cut = await Promise.all(fontFiles.map(cutFont));
		const letters = new Set(cut.flatMap(({ truetype }) => [...advancesOf(truetype).keys()]));
		const used = new Set(written('src/lib/i18n') + written('src/lib/catalog'));
		const lacking = [...used].filter(
			(letter) => !/\s/.test(letter) && !letters.has(letter) && !ONLY_PAGES.includes(letter)
		);
		expect(lacking).toEqual([]);
	});
});
