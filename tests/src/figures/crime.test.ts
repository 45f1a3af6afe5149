import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figurePage, figurePageIdOf } from '../../../src/lib/figures/index';
import type { Figured, FigurePageId, Read } from '../../../src/lib/figures/types';
import { LANGS } from '../../../src/lib/i18n';
import { drawBars } from '../../../src/lib/picture/bars';
import { drawLines } from '../../../src/lib/picture/lines';
import { drawMultiples } from '../../../src/lib/picture/multiples';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { Drawing } from '../../../src/lib/picture/types';
import type { Engine } from '../../../src/lib/query/types';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { overlaps, wordBoxes } from '../picture/words';
import { crimeFigures, crimeTexts, furtherViews, withShapes } from './crime-views';
import { byId, langOf } from './site-figures';

let engine: Engine;
let read: Read;

beforeAll(async () => {
	engine = await recordsEngine();
	read = withShapes(siteRead(engine));
}, 120_000);

afterAll(() => engine.close());

const at = (address: string) => crimeFigures(address, read);
const pageIds = Object.keys(crimeTexts) as FigurePageId[];

/** The bars, lines and small charts of a drawing, those in panels too. */
function partsOf(drawing: Drawing): readonly Drawing[] {
	return drawing.kind === 'panels'
		? drawing.panels.flatMap((panel) => partsOf(panel.drawing))
		: [drawing];
}

/** What the drawings of this folder's kinds make at a width; null for the other kinds. */
function bodyOf(drawing: Drawing, lang: 'es' | 'en', width: number): string | null {
	const options = { width, theme: lightTheme, id: 'x' };
	if (drawing.kind === 'bars') return drawBars(drawing, lang, options).body;
	if (drawing.kind === 'lines') return drawLines(drawing, lang, options).body;
	return drawing.kind === 'multiples' ? drawMultiples(drawing, lang, options).body : null;
}

/** What is wrong with a figure, in words. */
function faultsOf(figure: Figured): readonly string[] {
	const { id, title, sentence, meta, notes, fileName, table } = figure;
	const texts = [title, sentence, meta.unit, meta.cut, meta.precision ?? '', ...notes, fileName];
	return [
		...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : [`id ${id}`]),
		...texts.filter((text) => /undefined|NaN|null|Infinity/.test(text)),
		...(title === '' || meta.cut === '' || meta.sources.length === 0
			? [`${id} says too little`]
			: []),
		...(table.rows.some((row) => row.length !== table.columns.length) ? [`${id}: ragged`] : [])
	];
}

describe('page.figures(view, read, texts), of the crimes', () => {
	it.each(pageIds)('%s: each path has whole figures with plain ids of their own', async (id) => {
		const page = await figurePage(id);
		for (const lang of LANGS) {
			const also = (await page.alsoAt?.(lang, read)) ?? [];
			for (const path of [...(await page.paths(lang, read)), ...also]) {
				expect(langOf(new URL(path, 'https://atlas.invalid').pathname)).toBe(lang);
				const figures = await at(path);
				expect(figures.length).toBeGreaterThan(0);
				expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length);
				expect(figures.flatMap(faultsOf)).toEqual([]);
			}
		}
	});

	it.each(furtherViews)(
		'%s is a view that stays what it is, with whole figures',
		async (address) => {
			const url = new URL(address, 'https://atlas.invalid');
			const id = figurePageIdOf(url.pathname);
			if (id === null) throw new Error(`no page at ${address}`);
			const page = await figurePage(id);
			const { status, view } = await page.viewFromUrl(url, read);
			const again = await page.viewFromUrl(new URL(page.viewToPath(view), url), read);
			expect([status, again.status, again.view]).toEqual(['valid', 'valid', view]);
			const figures = await at(address);
			expect(figures.flatMap(faultsOf)).toEqual([]);
			expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length);
			expect(figures.every(({ lang }) => lang === langOf(url.pathname))).toBe(true);
		}
	);

	it('have bars, lines and small charts whose words stay inside and apart at every width', async () => {
		const faults: string[] = [];
		for (const address of [
			'/feminicidio/',
			'/en/rape/states/',
			'/feminicidio/revisiones/',
			...furtherViews
		]) {
			for (const figure of await at(address)) {
				for (const [drawing, width] of partsOf(figure.drawing).flatMap((part) =>
					[320, 440, 760, 1160].map((each) => [part, each] as const)
				)) {
					const body = bodyOf(drawing, figure.lang, width);
					if (body === null) continue;
					const boxes = wordBoxes(body);
					const where = `${address} ${figure.id} ${width}`;
					expect(body, where).not.toMatch(/NaN|undefined|Infinity/);
					faults.push(...overlaps(boxes).map((fault) => `${where}: ${fault}`));
					const outside = boxes.filter(({ left, right }) => left < -1 || right > width + 1);
					faults.push(...outside.map(({ text }) => `${where}: ${text} is outside`));
				}
			}
		}
		expect(faults).toEqual([]);
	});

	it('every figure of a page is at some address that is known beforehand', async () => {
		const page = await figurePage('crime-municipalities');
		const [femicide = '', familiar = ''] = (await page.alsoAt?.('es', read)) ?? [];
		const ids = async (address: string) => (await at(address)).map(({ id }) => id);
		expect(await ids(femicide)).toEqual([
			'by-year',
			'by-month-femicide',
			'by-month-intentional-homicide'
		]);
		expect(await ids(familiar)).toEqual(['by-year']);
		const series = await figurePage('crime-series');
		const months = (await series.alsoAt?.('en', read)) ?? [];
		expect(months).toHaveLength(5);
		for (const address of months) expect(await ids(address)).toContain('months');
	});

	it('files that were reported carry the caveat of their topic, killings do not', async () => {
		for (const figure of await at('/en/rape/')) expect(figure.notes[0]).toContain('prosecutor');
		expect(byId(await at('/en/femicide/'), 'years').notes).toEqual([]);
	});
});
