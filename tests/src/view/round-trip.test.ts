import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapViewFromUrl } from '../../../src/lib/view/map-view';
import { movedIndicators } from '../../../src/lib/view/moved';
import { indicators } from '../../../src/lib/catalog/indicators';
import { root } from '../../helpers/files';
import { urlOf } from './views';
import { everyView, type PageKey } from './views-all';

const pages = Object.keys(everyView) as readonly PageKey[];
const anyView = fc.oneof(
	...pages.map((page) => everyView[page].views.map((trip) => ({ page, ...trip })))
);
const folder = join(root, 'tests', 'fixtures', 'links');

interface KeptLink {
	readonly page: PageKey;
	readonly path: string;
	readonly view: unknown;
}

describe('view → address → view', () => {
	it('is the identity for 10,000 random views of every page, and each view has one address', () => {
		const met = new Set<string>();
		fc.assert(
			fc.property(anyView, ({ page, view, path }) => {
				const again = everyView[page].read(path);
				expect(again.parsed.status).not.toBe('invalid');
				expect(again.parsed.view).toEqual(view);
				expect(again.path).toBe(path);
				expect(path.startsWith('/en/')).toBe(view.lang === 'en');
				met.add(page);
			}),
			{ numRuns: 10_000 }
		);
		expect([...met].sort()).toEqual([...pages].sort());
	});
});

describe('links given away by a release', () => {
	const links = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.flatMap((name) => {
			const kept = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly KeptLink[];
			return kept.map(
				({ path, page, view }) => [name.replace('.json', ''), path, page, view] as const
			);
		});

	it('are of every page', () => {
		expect([...new Set(links.map(([, , page]) => page))].sort()).toEqual([...pages].sort());
	});

	it.each(links)('of %s: %s still is the same view', (_, path, page, view) => {
		const { parsed } = everyView[page].read(path);
		expect(parsed.status).not.toBe('invalid');
		expect(parsed.view).toEqual(view);
	});
});

describe('movedIndicators', () => {
	it('leads from words that no indicator has to indicators that there are', () => {
		const words = indicators.flatMap(({ slug }) => [slug.es, slug.en]);
		const moved = Object.values(movedIndicators).flatMap((words) => Object.entries(words));
		expect(moved.length).toBeGreaterThan(0);
		for (const [word, id] of moved) {
			expect(words).not.toContain(word);
			expect(indicators.map((entry) => entry.id)).toContain(id);
		}
	});

	it.each([
		['/mapa/feminicidio/2023/?state=09', 'femicide_rate', 2023],
		['/en/map/femicide/2019/', 'femicide_rate', 2019],
		['/mapa/acoso-sexual/2022/', 'sexual_harassment_rate', 2022]
	])('%s is valid: %s, %i', (path, id, year) => {
		const { status, view } = mapViewFromUrl(urlOf(path));
		expect(status).toBe('valid');
		expect(view).toMatchObject({ indicator: id, year });
	});
});
