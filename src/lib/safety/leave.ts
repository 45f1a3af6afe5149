/** Leaving the site at once. The page is covered before the next one comes, however slow it is. */
import type { Lang } from '../catalog/types';

/**
 * Where the exit leads: a page that anyone reads every day, that is always there, and that says
 * nothing of whom the reader is or was looking for.
 */
export const EXIT_HREF: Readonly<Record<Lang, string>> = {
	es: 'https://es.wikipedia.org/',
	en: 'https://en.wikipedia.org/'
};

const COVERED = 'leaving';
const COVER = 'leaving-cover';

/** What leaving touches: the document of the page and its address. */
export interface Surroundings {
	readonly document: Document;
	readonly location: Pick<Location, 'replace'>;
}

/**
 * Hides the page under a cover in the system's colours that says `going`, gives the tab that name,
 * and replaces the page by `href`: this page's entry in the history becomes the other page's.
 */
export function leave({ document, location }: Surroundings, href: string, going: string): void {
	if (!document.querySelector(`.${COVER}`)) {
		const cover = document.createElement('div');
		cover.className = COVER;
		cover.setAttribute('role', 'alert');
		cover.dataset['title'] = document.title;
		cover.textContent = going;
		document.body.append(cover);
	}
	document.documentElement.classList.add(COVERED);
	document.title = going;
	location.replace(href);
}

/** Takes the cover away: a browser may show the page as it was left when the reader comes back to it. */
export function uncover(document: Document): void {
	const cover = document.querySelector<HTMLElement>(`.${COVER}`);
	document.documentElement.classList.remove(COVERED);
	if (!cover) return;
	document.title = cover.dataset['title'] ?? document.title;
	cover.remove();
}
