import type { FigurePageId, Read } from '../../src/lib/figures/types';

/** Gives the long texts of a page, for one of its paths, in the language of that path. */
export type TextsOf = (path: string, read: Read) => unknown;

interface TextsModule {
	readonly textsOf: TextsOf;
}

const modules: Partial<Readonly<Record<FigurePageId, () => Promise<TextsModule>>>> = {
	coverage: () => import('../../src/lib/figures/coverage.texts'),
	'crime-series': () => import('../../src/lib/figures/crime-series.texts'),
	'crime-revisions': () => import('../../src/lib/figures/crime-revisions.texts'),
	'crime-states': () => import('../../src/lib/figures/crime-states.texts'),
	'crime-municipalities': () => import('../../src/lib/figures/crime-municipalities.texts'),
	'survey-states': () => import('../../src/lib/figures/survey-states.texts'),
	'survey-change': () => import('../../src/lib/figures/survey-change.texts'),
	'survey-groups': () => import('../../src/lib/figures/survey-groups.texts'),
	'survey-check': () => import('../../src/lib/figures/survey-check.texts'),
	programme: () => import('../../src/lib/figures/programme.texts'),
	'public-response': () => import('../../src/lib/figures/public-response.texts'),
	evidence: () => import('../../src/lib/figures/evidence.texts'),
	study: () => import('../../src/lib/figures/study.texts'),
	profile: () => import('../../src/lib/figures/profile.texts'),
	compare: () => import('../../src/lib/figures/compare.texts')
};

/** The texts that the figures of a page are given; null for a page that needs none. */
export async function figureTexts(id: FigurePageId, path: string, read: Read): Promise<unknown> {
	const module = await modules[id]?.();
	return module === undefined ? null : module.textsOf(path, read);
}
