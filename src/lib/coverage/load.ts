/** What the coverage page reads for a need: its answer, and what is said beside it. */
import type { Lang } from '../catalog/types';
import { readFacts, type Facts } from '../map/facts';
import { answerPath } from '../query/answer-path';
import { coverageRecordPath, type CoverageRecord } from '../query/coverage-records';
import { readRecord } from '../query/records';
import type { Result } from '../query/types';
import type { CoverageView } from '../view/types';
import { cross, type Crossing } from './cross';

/** A need with what its page says beside it, in one language. The response is in a record that the page holds whole. */
export interface Need {
	readonly lang: Lang;
	readonly result: Result;
	readonly facts: Facts;
}

type Asked = Pick<CoverageView, 'lang' | 'need' | 'year'>;

/** Address of the answer of a view's need. */
export function needPath({ need, year }: Pick<CoverageView, 'need' | 'year'>): string {
	return answerPath({ indicator: need, year, filters: {} });
}

/** Reads the need of a view. Throws when any of it cannot be read. */
export async function loadNeed(fetch: typeof globalThis.fetch, asked: Asked): Promise<Need> {
	const [result, facts] = await Promise.all([
		readRecord<Result>(fetch, needPath(asked)),
		readFacts(fetch, asked.need, asked.lang)
	]);
	return { lang: asked.lang, result, facts };
}

/** Reads what a view crosses, and crosses it. Throws when any of it cannot be read. */
export async function loadCrossing(
	fetch: typeof globalThis.fetch,
	view: Pick<CoverageView, 'need' | 'year' | 'response'>
): Promise<Crossing> {
	const [need, record] = await Promise.all([
		readRecord<Result>(fetch, needPath(view)),
		readRecord<CoverageRecord>(fetch, coverageRecordPath)
	]);
	return cross(need, view.response, record);
}

/** Whether it is the need that a view asks for. */
export function isOf({ lang, result }: Pick<Need, 'lang' | 'result'>, asked: Asked): boolean {
	const { indicator, year } = result.question;
	return lang === asked.lang && indicator === asked.need && year === asked.year;
}
