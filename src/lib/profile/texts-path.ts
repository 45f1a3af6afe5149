import type { Lang } from '../catalog/types';

/** Where the texts lie that a browser needs to make a figure of a profile; served by `routes/facts/…/profile.json`. */
export function profileTextsPath(lang: Lang): string {
	return `/facts/${lang}/profile.json`;
}
