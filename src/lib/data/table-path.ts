import type { Lang } from '../catalog/types';
import { pagePath } from '../view/paths';

/** The address of the page of a public table: `/datos/crime_year/`. */
export function tablePath(table: string, lang: Lang): string {
	return pagePath('data', lang, [table]);
}
