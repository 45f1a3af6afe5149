/** Where the printable sheet of a state is, and whether the build makes it. */
import { stateSlug } from '../catalog/state-slugs';
import type { Lang } from '../catalog/types';
import { profilePath } from '../view/profile-paths';

/** The address of a state's sheet: `/estados/oaxaca/atlas-violeta-oaxaca.pdf`. Throws RangeError for no state. */
export function sheetPath(cve_ent: string, lang: Lang): string {
	return `${profilePath(cve_ent, lang)}atlas-violeta-${stateSlug(cve_ent)}.pdf`;
}

/** Whether a build makes the sheets: unless `ATLAS_SHEETS` is `no`, for a machine without Chromium. */
export function sheetsWanted(env: Readonly<Record<string, string | undefined>>): boolean {
	return env.ATLAS_SHEETS !== 'no';
}
