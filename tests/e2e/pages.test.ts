import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/lib/catalog/indicators';
import { placeName } from '../../src/lib/catalog/states';
import type { Indicator, Lang } from '../../src/lib/catalog/types';
import { formatNumber } from '../../src/lib/i18n/format';
import type { Result } from '../../src/lib/query/types';
import { mapViewOf, mapViewToPath } from '../../src/lib/view/map-view';
import { pagePath, pages } from '../../src/lib/view/paths';
import { filesUnder } from '../helpers/files';
import { attribute, bodyRows, elements, textOf } from '../helpers/html';
import { buildFolder } from '../helpers/server';

const langs: readonly Lang[] = ['es', 'en'];
const htmlFiles = filesUnder(buildFolder).filter((path) => path.endsWith('.html'));
/** Embeds are documents of another kind, with tests of their own. */
const pageFiles = htmlFiles.filter((path) => path !== '404.html' && !path.startsWith('embed/'));
const fileOf = (path: string) => join(buildFolder, path, 'index.html');
const htmlAt = (path: string) => readFileSync(fileOf(path), 'utf8');

const answerOf = (indicator: string, year: number) =>
	JSON.parse(
		readFileSync(join(buildFolder, 'data', 'answers', indicator, `${year}.json`), 'utf8')
	) as Result;

/** The table of the 33 places. */
function figureRows(html: string): string[][] {
	const tables = elements(html, 'table').filter((table) => table.includes('Tlaxcala'));
	return bodyRows(tables[0] ?? '');
}

const pathOf = (entry: Indicator, year: number, lang: Lang) =>
	mapViewToPath({ ...mapViewOf(entry, lang), year });

describe('every page of the build', () => {
	it('is there: each page and each indicator and year, in both languages', () => {
		const maps = indicators.flatMap((entry) =>
			entry.years.flatMap((year) => langs.map((lang) => pathOf(entry, year, lang)))
		);
		const others = pages.flatMap((page) => langs.map((lang) => pagePath(page, lang)));
		expect(maps.length).toBeGreaterThan(200);
		expect([...maps, ...others].filter((path) => !existsSync(fileOf(path)))).toEqual([]);
	});

	it('has one h1, a title of its own, its language, and no style attribute', () => {
		const titles = new Map<string, string>();
		for (const file of pageFiles) {
			const html = readFileSync(join(buildFolder, file), 'utf8');
			const lang = file.startsWith('en/') ? 'en' : 'es';
			expect(attribute(html.slice(html.indexOf('<html')), 'lang'), file).toBe(lang);
			expect(elements(html, 'h1').length, file).toBe(1);
			expect(/\sstyle=["']/.test(html), file).toBe(false);
			const title = textOf(elements(html.split('</head>')[0] ?? '', 'title')[0] ?? '');
			const canonical = linksOf(html, 'canonical')[0]?.href ?? file;
			expect(title, file).toMatch(/\S/);
			const same = titles.get(title);
			expect(same ?? canonical, `${file} has the title of ${same}: ${title}`).toBe(canonical);
			titles.set(title, canonical);
		}
	});

	it('names its other language, and that page names it back', () => {
		for (const file of pageFiles) {
			const path = `/${file.replace(/index\.html$/, '')}`;
			const alternates = linksOf(readFileSync(join(buildFolder, file), 'utf8'), 'alternate');
			const other = alternates.find(
				({ hreflang }) => hreflang === (path.startsWith('/en/') ? 'es' : 'en')
			);
			expect(other, path).toBeDefined();
			const target = new URL(other?.href ?? '/', 'http://site').pathname;
			const back = linksOf(htmlAt(target), 'alternate').map(
				({ href }) => new URL(href, 'http://site').pathname
			);
			const own =
				linksOf(readFileSync(join(buildFolder, file), 'utf8'), 'canonical')[0]?.href ?? path;
			expect(back, `${path} → ${target}`).toContain(new URL(own, 'http://site').pathname);
		}
	});
});

describe('the map page of', () => {
	for (const entry of indicators) {
		it(`${entry.id} has map, tiles, table and figures in its HTML, every year, in both languages`, () => {
			for (const year of entry.years) {
				const answer = answerOf(entry.id, year);
				expect(answer.rows.length).toBe(33);
				for (const lang of langs) {
					const path = pathOf(entry, year, lang);
					const html = htmlAt(path);
					const svg = elements(html, 'svg').find((drawing) => drawing.includes('data-state')) ?? '';
					expect(new Set(svg.match(/data-state="\d\d"/g)).size, path).toBe(32);
					const rows = figureRows(html);
					expect(rows.length, path).toBe(33);
					for (const { cve_ent, value } of answer.rows) {
						const name = placeName(cve_ent, lang);
						const row = rows.find(([head]) => head === name)?.join(' | ');
						const written =
							value === null
								? lang === 'es'
									? /–|Sin datos/
									: /–|No data/
								: formatNumber(value, entry.decimals, lang);
						expect(row, `${path} ${cve_ent}`).toBeDefined();
						if (typeof written === 'string') expect(row, `${path} ${cve_ent}`).toContain(written);
						else expect(row, `${path} ${cve_ent}`).toMatch(written);
					}
					const text = textOf(html);
					expect(text, path).toContain(entry.label[lang]);
					expect(text, path).toContain(String(year));
				}
			}
		});
	}
});

interface Link {
	readonly href: string;
	readonly hreflang: string | null;
}

/** The `<link>`s of a page with this `rel`. */
function linksOf(html: string, rel: string): Link[] {
	return [...html.matchAll(/<link\b[^>]*>/g)]
		.filter(([tag]) => attribute(tag, 'rel') === rel)
		.map(([tag]) => ({ href: attribute(tag, 'href') ?? '', hreflang: attribute(tag, 'hreflang') }));
}
