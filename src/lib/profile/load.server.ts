/** What a state's page is made of: read, written and drawn at build. */
import topology from '../../../data/geography/states.topo.json';
import { NATION, state } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { sourceOf } from '../crime/texts.server';
import { page } from '../figures/profile';
import type { Figured, Read } from '../figures/types';
import { projectStates, type StateTopology } from '../map/project';
import { drawn } from '../picture/draw';
import { keepMarkup } from '../picture/kept';
import { profileRecordPath, type ProfileRecord } from '../query/profile-records';
import { releasesPath, type ReleaseList } from '../query/releases';
import { readJson } from '../share/panel/read';
import { defaultProfileView } from '../view/profile-view';
import { insetOf } from './inset';
import { profileMarkup } from './markup';
import { onwardOf } from './onward';
import type { ProfileData, ShownFigure } from './page-data';
import { responseFacts } from './response';
import { profileSentences } from './sentences';
import { sheetData, type SheetOf } from './sheet.server';
import { shownOf, sourcesOf } from './shown';
import { printedCut } from './violence-figure';
import { profileTexts } from './texts.server';
import {
	likenessText,
	peopleLine,
	profileDescription,
	profileHeading,
	profileSections,
	profileTitle,
	sectionFigures,
	sectionWords
} from './words';

/** In units of its plane, and about as many px. */
const INSET_WIDTH = 320;

const insetShapes = projectStates(
	topology as unknown as StateTopology,
	(cve_ent) => state(cve_ent).abbr,
	INSET_WIDTH
);

/** What making a page needs from outside. */
export interface LoadParts extends Pick<SheetOf, 'origin' | 'today' | 'env'> {
	readonly fetch: typeof globalThis.fetch;
}

/**
 * The data of a state's page. Its drawings stay on the server: each is kept beside its figure.
 *
 * @throws Error when a record cannot be read, and what making the figures throws
 */
export async function profileData(
	cve_ent: string,
	lang: Lang,
	{ fetch, origin, today, env }: LoadParts
): Promise<ProfileData> {
	const read: Read = readJson(fetch);
	const [place, nation, releases] = (await Promise.all([
		read(profileRecordPath(cve_ent)),
		read(profileRecordPath(NATION)),
		read(releasesPath)
	])) as [ProfileRecord, ProfileRecord, ReleaseList];
	const view = defaultProfileView(cve_ent, lang);
	const cuts = { violence: printedCut({ record: place, lang }) };
	const figures = (await page.figures(view, read, profileTexts(lang))).map((figured) =>
		drawnOnServer(figured, cuts)
	);
	const has = (id: string) => figures.some((figure) => figure.id === id);
	return {
		lang,
		cve_ent,
		heading: profileHeading(cve_ent, lang),
		title: profileTitle(cve_ent, lang),
		description: profileDescription(place, lang),
		people: peopleLine(place, lang),
		sentences: profileSentences(place, nation, lang),
		inset: insetOf(insetShapes, cve_ent),
		sections: profileSections.map((id) => ({
			id,
			...sectionWords(id, lang),
			figures: sectionFigures[id].filter(has)
		})),
		figures,
		response: responseFacts(place, lang),
		alike: place.alike,
		likeness: likenessText(place, lang),
		sources: sourcesOf(figures, [sourceOf(place.context.source, lang)]),
		onward: onwardOf(cve_ent, lang),
		sheet: sheetData({ cve_ent, lang, origin, releases, today, env })
	};
}

/** @param cuts what paper says instead of a figure's own cut, by id */
function drawnOnServer(
	figured: Figured,
	cuts: Readonly<Record<string, string | null>>
): ShownFigure {
	const cut = cuts[figured.id] ?? figured.meta.cut;
	const own = cut === figured.meta.cut ? {} : { printedCut: cut };
	const shown = { ...shownOf(figured), ...own };
	keepMarkup(shown, profileMarkup(figured, drawn));
	return shown;
}
