/** What a state's page says on paper alone. At build only. */
import type { Lang } from '../catalog/types';
import { bare } from '../picture/frame';
import type { ReleaseList } from '../query/releases';
import { profilePath } from '../view/profile-paths';
import type { SheetData } from './sheet-data';
import { sheetPath, sheetsWanted } from './sheet-path';
import { sheetQr } from './sheet-qr.server';
import { sheetWords } from './sheet-words';

export interface SheetOf {
	readonly cve_ent: string;
	readonly lang: Lang;
	/** Of the site, without a slash at the end. */
	readonly origin: string;
	readonly releases: Pick<ReleaseList, 'present' | 'releases'>;
	/** The day of the build, `YYYY-MM-DD`. */
	readonly today: string;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** The sheet of a state. A release that is not archived yet is of the day of its build. */
export function sheetData({ cve_ent, lang, origin, releases, today, env }: SheetOf): SheetData {
	const { present } = releases;
	const date = releases.releases.find(({ release }) => release === present)?.made ?? today;
	const { page, ...words } = sheetWords(cve_ent, { release: present, date }, lang);
	const address = origin + profilePath(cve_ent, lang);
	return {
		...words,
		pages: [page(1, 2), page(2, 2)],
		address,
		link: bare(address),
		code: sheetQr(address),
		file: sheetsWanted(env) ? sheetPath(cve_ent, lang) : null
	};
}
