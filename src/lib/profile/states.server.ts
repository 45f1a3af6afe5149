/** What the page that lists the states is made of, at build. */
import { defaultYear, indicator } from '../catalog/indicators';
import { states } from '../catalog/states';
import { surveyBases } from '../catalog/survey-bases';
import type { Lang } from '../catalog/types';
import type { FigureMeta } from '../chart/types';
import { sourceOf } from '../crime/texts.server';
import { profilePage } from '../i18n/profile-page';
import { answerPath } from '../query/answer-path';
import { profileRecordPath, type ProfileRecord } from '../query/profile-records';
import { readRecord } from '../query/records';
import type { Question, Result } from '../query/types';
import { stateLines, type StateLine } from './states-index';

/** The figure beside each name: the one that the profiles begin with, of its newest year. */
const BESIDE = 'partner_lifetime_any';
const QUESTION: Question = {
	indicator: BESIDE,
	year: defaultYear(indicator(BESIDE)),
	filters: {}
};

export interface StatesData {
	/** Of the women beside each name. */
	readonly year: number;
	readonly lines: readonly StateLine[];
	/** What the figure is a share of, of when, and how it is to be compared. */
	readonly unit: string;
	readonly sources: FigureMeta['sources'];
}

/** The data of the page. Throws Error when a record or the answer cannot be read. */
export async function statesData(lang: Lang, fetch: typeof globalThis.fetch): Promise<StatesData> {
	const [result, ...records] = await Promise.all([
		readRecord<Result>(fetch, answerPath(QUESTION)),
		...states.map(({ cve_ent }) => readRecord<ProfileRecord>(fetch, profileRecordPath(cve_ent)))
	]);
	const people = new Map(records.map((record) => [record.cve_ent, record.people]));
	const population = [...new Set(records.map((record) => record.people.source))];
	return {
		year: Math.max(...records.map((record) => record.people.year)),
		lines: stateLines(people, result, lang),
		unit: profilePage[lang].indexUnit(surveyBases.ever_partner[lang], QUESTION.year),
		sources: [...result.sources, ...population].map((id) => sourceOf(id, lang))
	};
}
