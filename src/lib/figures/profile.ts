/** The figures of a state's profile, all of them made from its record and the nation's. */
import { NATION, states } from '../catalog/states';
import { callsFigure } from '../profile/calls-figure';
import type { ProfileContext, ProfileFigureTexts } from '../profile/figure-texts';
import { helpFigure } from '../profile/help-figure';
import { killingsFigure } from '../profile/killings-figure';
import { monthsFigure } from '../profile/months-figure';
import { municipalitiesFigure } from '../profile/municipalities-figure';
import { needFigure, needQuestion } from '../profile/need-figure';
import { peerAnswers, peersFigure } from '../profile/peers-figure';
import { reportsFigure } from '../profile/reports-figure';
import { shareFigure } from '../profile/share-figure';
import { violenceFigure } from '../profile/violence-figure';
import { answerPath } from '../query/answer-path';
import { coverageRecordPath, type CoverageRecord } from '../query/coverage-records';
import { profileRecordPath, type ProfileRecord } from '../query/profile-records';
import { recordPaths, type MonthRecord } from '../query/records';
import type { Result } from '../query/types';
import { profilePath } from '../view/profile-paths';
import { profileViewFromUrl, profileViewToPath } from '../view/profile-view';
import type { ProfileView } from '../view/types';
import type { Figured, FigurePage, Read } from './types';

/** Makes a figure, from what it alone reads too; null where the state has not what it shows. */
type Make = (
	context: ProfileContext,
	read: Read,
	view: ProfileView
) => Figured | null | Promise<Figured | null>;

/** The figures by id, in the order of the page. */
const makers: Readonly<Record<string, Make>> = {
	violence: violenceFigure,
	killings: killingsFigure,
	months: async (context, read) => {
		const path = recordPaths.months('femicide', context.record.cve_ent);
		return monthsFigure(context, (await read(path)) as MonthRecord);
	},
	share: shareFigure,
	municipalities: municipalitiesFigure,
	help: helpFigure,
	calls: callsFigure,
	reports: reportsFigure,
	need: async (context, read) => {
		const [need, record] = await Promise.all([
			read(answerPath(needQuestion)),
			read(coverageRecordPath)
		]);
		return needFigure(context, need as Result, record as CoverageRecord);
	},
	peers: async (context, read, { peers }) => {
		const results = (await Promise.all(peerAnswers.map(read))) as readonly Result[];
		return peersFigure(context, results, peers ?? context.record.alike);
	}
};

/** Every state's profile. */
export const page: FigurePage<ProfileView, ProfileFigureTexts> = {
	id: 'profile',
	paths: (lang) => states.map(({ cve_ent }) => profilePath(cve_ent, lang)),
	viewFromUrl: profileViewFromUrl,
	viewToPath: profileViewToPath,
	figures: async (view, read, texts, only) => {
		const { state, lang } = view;
		const recordOf = (cve_ent: string) =>
			read(profileRecordPath(cve_ent)) as Promise<ProfileRecord>;
		const [record, nation] = await Promise.all([recordOf(state), recordOf(NATION)]);
		const context: ProfileContext = { record, nation, texts, lang };
		const asked = Object.entries(makers).filter(([id]) => only === undefined || id === only);
		const made = await Promise.all(asked.map(([, make]) => make(context, read, view)));
		return made.filter((each) => each !== null);
	}
};
