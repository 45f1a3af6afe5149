/** Which page of figures an address belongs to, and how its module is got. */
import type { FigurePage, FigurePageId } from './types';

export { figurePageIdOf } from './page-id';

/** A module of figures has its page under this name. */
interface FigureModule {
	readonly page: FigurePage;
}

/** Reads the module of a page: a piece of its own in a browser. */
const modules: Readonly<Record<FigurePageId, () => Promise<FigureModule>>> = {
	map: () => import('./map') as Promise<FigureModule>,
	coverage: () => import('./coverage') as Promise<FigureModule>,
	'crime-series': () => import('./crime-series') as Promise<FigureModule>,
	'crime-revisions': () => import('./crime-revisions') as Promise<FigureModule>,
	'crime-states': () => import('./crime-states') as Promise<FigureModule>,
	'crime-municipalities': () => import('./crime-municipalities') as Promise<FigureModule>,
	'survey-states': () => import('./survey-states') as Promise<FigureModule>,
	'survey-change': () => import('./survey-change') as Promise<FigureModule>,
	'survey-groups': () => import('./survey-groups') as Promise<FigureModule>,
	'survey-check': () => import('./survey-check') as Promise<FigureModule>,
	programme: () => import('./programme') as Promise<FigureModule>,
	'public-response': () => import('./public-response') as Promise<FigureModule>,
	evidence: () => import('./evidence') as Promise<FigureModule>,
	study: () => import('./study') as Promise<FigureModule>,
	profile: () => import('./profile') as Promise<FigureModule>,
	compare: () => import('./compare') as Promise<FigureModule>
};

/** The figures of a page. Rejects when its code cannot be read. */
export async function figurePage(id: FigurePageId): Promise<FigurePage> {
	return (await modules[id]()).page;
}
