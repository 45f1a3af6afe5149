/** What the figures of a profile name and say, as their builders get it; and the names of their files. */
import { stateSlug } from '../catalog/state-slugs';
import { NATION } from '../catalog/states';
import type { Lang } from '../catalog/types';
import type { SourceNames } from '../chart/sources';
import type { FigureMeta } from '../chart/types';
import { profileFigures } from '../i18n/profile-figures';
import type { ProfileRecord } from '../query/profile-records';

/** Ids of the notes of the catalogue that some figure of a profile has to say. */
export const profileNotes = [
	'survey_residence',
	'complaint_base',
	'femicide_share_varies',
	'share_small_whole',
	'unknown_sex',
	'reported_only',
	'files_not_victims',
	'childhood_recalled',
	'obstetric_tentative'
] as const;

export interface ProfileFigureTexts {
	/** Publications that may be named, by id. */
	readonly sources: SourceNames;
	/** Those of what is documented in each state. */
	readonly responses: FigureMeta['sources'];
	/** The year in which the pages that document it were read. */
	readonly directoryRead: string;
	readonly notes: Readonly<Record<(typeof profileNotes)[number], string>>;
}

/** What every builder of a figure of a profile is given. */
export interface ProfileContext {
	readonly record: ProfileRecord;
	/** The nation's own. */
	readonly nation: ProfileRecord;
	readonly texts: ProfileFigureTexts;
	readonly lang: Lang;
}

/** A file name of plain letters: `atlas-violeta_perfil_oaxaca_violencia_2021`. */
export function profileFileName(
	{ record: { cve_ent }, lang }: Pick<ProfileContext, 'record' | 'lang'>,
	...what: readonly (string | number)[]
): string {
	const place = cve_ent === NATION ? 'mexico' : stateSlug(cve_ent);
	return ['atlas-violeta', profileFigures[lang].fileProfile, place, ...what].join('_');
}
