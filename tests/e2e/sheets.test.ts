import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../scripts/sheets/check';
import { sheets } from '../../scripts/sheets/sheets';
import type { Lang } from '../../src/lib/catalog/types';
import { langOfPath } from '../../src/lib/i18n';
import { profileSentences } from '../../src/lib/profile/sentences';
import { sheetPath } from '../../src/lib/profile/sheet-path';
import { profileRecordPath, type ProfileRecord } from '../../src/lib/query/profile-records';
import { profilePath } from '../../src/lib/view/profile-paths';
import { visit } from '../helpers/browser';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A part of the tree that a screen reader goes by. */
interface Part {
	readonly role?: string;
	readonly alt?: string;
	readonly children?: readonly Part[];
}

const inBuild = (address: string) => readFileSync(join(buildFolder, address));
const open = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes));
const recordOf = (cve_ent: string) =>
	JSON.parse(inBuild(profileRecordPath(cve_ent)).toString()) as ProfileRecord;

/** A page's text with one blank between its words. */
async function textOf(pdf: Pdf, nth: number): Promise<string> {
	const { items } = await (await pdf.getPage(nth)).getTextContent();
	const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
	return squeezed(lines.join(''));
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, ' ');
}

async function partsOf(pdf: Pdf, nth: number): Promise<readonly Part[]> {
	const flat = (part: Part): readonly Part[] => [part, ...(part.children ?? []).flatMap(flat)];
	return flat((await (await pdf.getPage(nth)).getStructTree()) as Part);
}

const withRole = (parts: readonly Part[], role: string) =>
	parts.filter((part) => part.role === role);

const there = suite();

describe('the printable sheets of the build', () => {
	it('are 64, each of two A4 pages, under 400 KB, tagged, with its language and its title', async () => {
		const titles = new Set<string>();
		for (const { page, file } of sheets()) {
			const bytes = inBuild(file);
			expect.soft(bytes.length, file).toBeLessThan(MOST_BYTES);
			const pdf = await open(bytes);
			const info = new Map(Object.entries((await pdf.getMetadata()).info));
			expect.soft(pdf.numPages, file).toBe(2);
			expect.soft(info.get('Language'), file).toBe(langOfPath(page));
			expect.soft((await pdf.getMarkInfo())?.Marked, file).toBe(true);
			titles.add(`${info.get('Title')}`);
			const [, , width = 0, height = 0] = (await pdf.getPage(2)).view;
			expect.soft(width, file).toBeCloseTo(595.3, -1);
			expect.soft(height, file).toBeCloseTo(841.9, -1);
		}
		expect(titles.size).toBe(64);
	}, 180_000);

	it.each([
		['20', 'es'],
		['09', 'es'],
		['14', 'en']
	] as const satisfies readonly (readonly [string, Lang])[])(
		'say what the page of %s says in %s: sentences, cuts, sources, its address',
		async (cve_ent, lang) => {
			const pdf = await open(inBuild(sheetPath(cve_ent, lang)));
			const [first, second] = [await textOf(pdf, 1), await textOf(pdf, 2)];
			const said = profileSentences(recordOf(cve_ent), recordOf('00'), lang);
			expect(said).toHaveLength(3);
			for (const { text } of said) expect(first).toContain(squeezed(text));
			expect(first).toMatch(lang === 'es' ? /Corte: .*Fuentes?: / : /Cut: .*Sources?: /);
			expect(second).toContain(profilePath(cve_ent, lang));
			const { release } = JSON.parse(inBuild('data/manifest.json').toString()) as {
				release: string;
			};
			expect(second).toContain(release);
		}
	);

	it('have headings, lists, a table and drawings with their text for a screen reader', async () => {
		const pdf = await open(inBuild(sheetPath('20', 'es')));
		const [first, second] = [await partsOf(pdf, 1), await partsOf(pdf, 2)];
		expect(withRole(first, 'H1')).toHaveLength(1);
		expect(withRole(first, 'H2')).toHaveLength(2);
		expect(withRole(second, 'H2')).toHaveLength(4);
		expect(withRole(first, 'Table')).toHaveLength(1);
		expect(withRole(first, 'TH').length).toBeGreaterThan(3);
		expect(withRole(second, 'L').length).toBeGreaterThan(0);
		const told = [...first, ...second].flatMap(({ alt = '' }) => (alt === '' ? [] : alt));
		// The inset and the drawings: of the first page four, of the second four.
		expect(told).toHaveLength(9);
		expect(told.every((alt) => alt.length > 15)).toBe(true);
		const outline = await pdf.getOutline();
		expect(outline.map(({ title }: { title: string }) => title)).toEqual(['Oaxaca']);
	});

	it('are linked from their pages, and sent as PDF', async () => {
		await using shown = await visit(there.browser, there.site.url + profilePath('31', 'en'));
		const { page, problems } = shown;
		const link = page.locator('a[type="application/pdf"]');
		expect(await link.getAttribute('href')).toBe(sheetPath('31', 'en'));
		const response = await page.request.get(there.site.url + sheetPath('31', 'en'));
		expect(response.headers()['content-type']).toBe('application/pdf');
		expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
		expect(problems).toEqual([]);
	});

	it('are what a reader prints from the page itself, once its scripts run', async () => {
		await using shown = await visit(there.browser, there.site.url + profilePath('09', 'en'));
		await shown.page.emulateMedia({ media: 'print', colorScheme: 'light' });
		const fonts = () =>
			shown.page.evaluate(() =>
				[...document.fonts]
					.filter(({ family }) => family.startsWith('Sheet'))
					.map((face) => face.status)
			);
		await expect.poll(fonts).toEqual(['loaded', 'loaded', 'loaded']);
		const options = { preferCSSPageSize: true, printBackground: true, tagged: true };
		const pdf = await open(await shown.page.pdf(options));
		expect(pdf.numPages).toBe(2);
		expect(await textOf(pdf, 1)).toContain('Mexico City');
	});
});
