/** Which page of figures an address belongs to, and how its module is got. */
import { interventionsOfPath } from '../view/interventions-paths';
import { isTopic, pageOfPath, sectionOfPath, surveySectionOfPath } from '../view/paths';
import type { FigurePage, FigurePageId } from './types';

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
	study: () => import('./study') as Promise<FigureModule>
};

/** The figures of a page. Rejects when its code cannot be read. */
export async function figurePage(id: FigurePageId): Promise<FigurePage> {
	return (await modules[id]()).page;
}

/**
 * The page of figures that an address belongs to, as readers see it: `/encuesta/cambio/` is `survey-change`. Null where
 * no figure travels: the tabulator, directories, pages of text, and what is no page.
 */
export function figurePageIdOf(pathname: string): FigurePageId | null {
	const address = pageOfPath(pathname);
	if (address === null) return null;
	const { page } = address;
	if (page === 'map' || page === 'coverage') return page;
	if (isTopic(page)) {
		const section = sectionOfPath(address);
		return section === null ? null : `crime-${section}`;
	}
	if (page === 'survey') {
		const section = surveySectionOfPath(address);
		return section === null || section === 'tabulator' ? null : `survey-${section}`;
	}
	return interventionsPage(interventionsOfPath(address));
}

function interventionsPage(place: ReturnType<typeof interventionsOfPath>): FigurePageId | null {
	if (place === null) return null;
	if ('programme' in place) return 'programme';
	switch (place.section) {
		case 'response':
			return 'public-response';
		case 'evidence':
		case 'study':
			return place.section;
		default:
			return null;
	}
}
