import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figurePage } from '../../../src/lib/figures';
import { figurePageIds, type Figured, type FigurePageId } from '../../../src/lib/figures/types';
import type { Engine } from '../../../src/lib/query/types';
import { codeOf } from '../../../src/lib/share/code';
import { takenOf } from '../../../src/lib/share/taken-of';
import type { Taken } from '../../../src/lib/share/types';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { expectCodebook, expectSameRows } from './same-rows';
import { edition } from './taken';

let engine: Engine;
let read: ReturnType<typeof siteRead>;
beforeAll(async () => {
	engine = await recordsEngine();
	read = siteRead(engine);
}, 120_000);
afterAll(() => engine.close());

/** What the build says beside a page: its module of texts, where it has one. */
const texts = import.meta.glob<{ textsOf: (path: string, with_: typeof read) => unknown }>(
	'../../../src/lib/figures/*.texts.ts'
);

/** The figures of the first and the last address of a page, one in each language, as they are taken away. */
async function takenFrom(id: FigurePageId): Promise<readonly Taken[]> {
	const page = await figurePage(id);
	const texting = await texts[`../../../src/lib/figures/${id}.texts.ts`]?.();
	const [es, en] = [await page.paths('es', read), await page.paths('en', read)];
	const all = await Promise.all(
		[es[0], en.at(-1)].map(async (path = '') => {
			const url = new URL(path, edition.origin);
			const { view } = await page.viewFromUrl(url, read);
			const figures = await page.figures(view, read, await texting?.textsOf(path, read));
			const other = page.viewToPath(view);
			return figures.map((figure: Figured) => takenOf(figure, { url, otherPath: other }));
		})
	);
	return all.flat();
}

describe.each(figurePageIds)('a view of the page %s', (id) => {
	it('is the same rows in every file, read by other programs, with its codebook and its code', async () => {
		const views = await takenFrom(id);
		expect(views.length).toBeGreaterThan(0);
		for (const view of views) {
			await expectSameRows(view, read);
			expectCodebook(view);
			const code = codeOf('duckdb', view, edition);
			expect(code === null).toBe(view.hosted === null && view.sql === null);
		}
	});
});
