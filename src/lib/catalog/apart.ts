/** Codes that count files without a municipality; they are none themselves. */

/** Files whose municipality the prosecutor did not tell: SESNSP's codes that end so. */
export const NOT_SPECIFIED = '998';

/** Files of municipalities that SESNSP did not list: its codes that end so. */
export const OTHER_MUNICIPALITIES = '999';

/** Both endings. */
export const APART: readonly string[] = [NOT_SPECIFIED, OTHER_MUNICIPALITIES];

/** Whether a code counts files that no municipality has. */
export function isApart(cvegeo: string): boolean {
	return APART.some((ending) => cvegeo.endsWith(ending));
}
