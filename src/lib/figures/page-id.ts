/** Which page of figures an address belongs to. Apart from what reads their modules, which few need. */
import { interventionsOfPath } from '../view/interventions-paths';
import { isTopic, pageOfPath, sectionOfPath, surveySectionOfPath } from '../view/paths';
import { profileOfPath } from '../view/profile-paths';
import type { FigurePageId } from './types';

/**
 * The page of figures that an address belongs to, as readers see it: `/encuesta/cambio/` is `survey-change`. Null where
 * no figure travels: the tabulator, directories, pages of text, and what is no page.
 */
export function figurePageIdOf(pathname: string): FigurePageId | null {
	const address = pageOfPath(pathname);
	if (address === null) return null;
	const { page } = address;
	if (page === 'map' || page === 'coverage' || page === 'compare') return page;
	if (page === 'states') return profileOfPath(address) === null ? null : 'profile';
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
