/** The figures that get an embed, of all pages, as the data of now or of an earlier release draw them. */
import type { Lang } from '../../src/lib/catalog/types';
import { embedPath } from '../../src/lib/embed/paths';
import { figurePage } from '../../src/lib/figures';
import {
	figurePageIds,
	type Figured,
	type FigurePage,
	type FigurePageId,
	type Read
} from '../../src/lib/figures/types';
import { LANGS, otherLang } from '../../src/lib/i18n';
import type { FigureRecord } from '../release/record';
import { figureTexts } from './texts';

/** A figure and where it stands. */
export interface FigureAt {
	readonly page: FigurePageId;
	readonly figured: Figured;
	readonly texts: unknown;
	/** The address of its view from the root of the site, in each language. */
	readonly view: Readonly<Record<Lang, string>>;
	readonly lang: Lang;
	/** The address of its embed, without a query. */
	readonly path: string;
}

/** Whether the figures of a view are wanted, by its address in Spanish. */
export type Wanted = (view: string) => boolean;

/**
 * Every figure with an embed of its own: those of the views without a query, then those that only others have, at the
 * first of these. Drawings of municipalities are left out: they weigh more than an embed may.
 *
 * @throws RangeError when a page has other views in one language than in the other, and what the records throw
 */
export async function* livingFigures(read: Read, wanted: Wanted): AsyncGenerator<FigureAt> {
	for (const id of figurePageIds) {
		const page = await figurePage(id);
		const done = new Set<string>();
		for (const view of (await viewsOf(page, read)).filter(({ es }) => wanted(es))) {
			for (const lang of LANGS) {
				for (const found of await figuresAt(page, view, lang, read)) {
					if (done.has(found.path)) continue;
					done.add(found.path);
					yield found;
				}
			}
		}
	}
}

/** A figure of a release, drawn by the code of now, or why that cannot draw it. */
export type Frozen =
	| { readonly status: 'drawn'; readonly found: FigureAt }
	| { readonly status: 'lost'; readonly reason: string };

/** Finds a figure of a release. Never rejects. */
export type FindFrozen = (record: FigureRecord, lang: Lang) => Promise<Frozen>;

/**
 * Finds figures that a release had, drawn from its own data by the code of now; lost where this code has no such view or
 * figure any more, or cannot read those data. The figures of a view are made once, as long as the next is of the same.
 */
export function frozenFigures(read: Read): FindFrozen {
	let last: { readonly address: string; readonly figures: Promise<readonly FigureAt[]> } | null =
		null;
	return async ({ page: id, view, figure }, lang) => {
		try {
			const address = view[lang];
			if (last?.address !== address) {
				const figures = figurePage(id).then((page) => figuresAt(page, view, lang, read));
				last = { address, figures };
			}
			const found = (await last.figures).find(
				({ figured }) => figure === null || figured.id === figure
			);
			if (found) return { status: 'drawn', found };
			return { status: 'lost', reason: `the page has no figure '${figure}'` };
		} catch (error) {
			return { status: 'lost', reason: error instanceof Error ? error.message : `${error}` };
		}
	};
}

type View = FigureAt['view'];

async function viewsOf(page: FigurePage, read: Read): Promise<readonly View[]> {
	const [es = [], en = []] = await Promise.all(
		LANGS.map(async (lang) => [
			...(await page.paths(lang, read)),
			...((await page.alsoAt?.(lang, read)) ?? [])
		])
	);
	if (es.length !== en.length) {
		throw new RangeError(`${page.id} has other views in one language than in the other`);
	}
	return es.map((path, i) => ({ es: path, en: en[i] ?? '' }));
}

async function figuresAt(
	page: FigurePage,
	view: View,
	lang: Lang,
	read: Read
): Promise<readonly FigureAt[]> {
	const address = view[lang];
	const path = address.replace(/\?.*$/, '');
	const texts = await figureTexts(page.id, path, read);
	const parsed = await page.viewFromUrl(new URL(address, 'https://atlas.invalid'), read);
	if (parsed.status === 'invalid') throw new RangeError(`${address} is no view`);
	const figures = await page.figures(parsed.view, read, texts);
	return figures
		.filter(({ drawing }) => drawing.kind !== 'areas')
		.map((figured) => {
			const name = page.id === 'map' ? null : figured.id;
			return { page: page.id, figured, texts, view, lang, path: embedPath(path, name) };
		});
}

/** The language beside a figure's own. */
export function otherView({ view, lang }: Pick<FigureAt, 'view' | 'lang'>): string {
	return view[otherLang(lang)];
}
