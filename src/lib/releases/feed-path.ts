import type { Lang } from '../catalog/types';
import { pagePath } from '../view/paths';

/** The address of the feed of releases: `/novedades/feed.atom`. */
export function feedPath(lang: Lang): string {
	return `${pagePath('releases', lang)}feed.atom`;
}
