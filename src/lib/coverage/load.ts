/** What the coverage page reads: one answer of need, one of response. */
import { defaultYear, indicators } from '../catalog/indicators';
import type { Indicator, Lang } from '../catalog/types';
import { readFacts, type Facts } from '../map/facts';
import { answerPath } from '../query/answer-path';
import type { Result } from '../query/types';
import type { CoverageView, ResponseKind } from '../view/types';
import { cross, type Crossing } from './cross';

/** Which response an indicator of what is documented counts; `both` for any other. */
export function kindOf(indicatorId: string): ResponseKind {
	const query = indicators.find(({ id }) => id === indicatorId)?.query;
	return query?.kind === 'documented' ? query.of : 'both';
}

function countedBy(response: ResponseKind): Indicator {
	const found = indicators.find(
		({ query }) => query.kind === 'documented' && query.of === response
	);
	if (!found) throw new RangeError(`nothing counts '${response}'`);
	return found;
}

/** Addresses of the two answers that a view crosses. Throws `RangeError` when the catalogue counts no such response. */
export function answerPaths(
	view: Pick<CoverageView, 'need' | 'year' | 'response'>
): readonly [need: string, response: string] {
	const counted = countedBy(view.response);
	return [
		answerPath({ indicator: view.need, year: view.year, filters: {} }),
		answerPath({ indicator: counted.id, year: defaultYear(counted), filters: {} })
	];
}

async function read(fetch: typeof globalThis.fetch, path: string): Promise<Result> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}

/** Reads both answers and crosses them. Throws when either cannot be read. */
export async function loadCrossing(
	fetch: typeof globalThis.fetch,
	view: Pick<CoverageView, 'need' | 'year' | 'response'>
): Promise<Crossing> {
	const [need, response] = await Promise.all(answerPaths(view).map((path) => read(fetch, path)));
	if (!need || !response) throw new RangeError('a view has two answers');
	return cross(need, response);
}

/** A crossing with what its page says beside it, in one language. */
export interface Coverage {
	readonly lang: Lang;
	readonly crossing: Crossing;
	readonly needFacts: Facts;
	readonly responseFacts: Facts;
}

/** Reads all that the page of a view shows. Throws when any of it cannot be read. */
export async function loadCoverage(
	fetch: typeof globalThis.fetch,
	view: Pick<CoverageView, 'lang' | 'need' | 'year' | 'response'>
): Promise<Coverage> {
	const { lang } = view;
	const [crossing, needFacts, responseFacts] = await Promise.all([
		loadCrossing(fetch, view),
		readFacts(fetch, view.need, lang),
		readFacts(fetch, countedBy(view.response).id, lang)
	]);
	return { lang, crossing, needFacts, responseFacts };
}

/** Whether it is what a view asks for. */
export function isOf(
	{ lang, crossing }: Pick<Coverage, 'lang' | 'crossing'>,
	view: Pick<CoverageView, 'lang' | 'need' | 'year' | 'response'>
): boolean {
	const { indicator, year } = crossing.need.question;
	return (
		lang === view.lang &&
		indicator === view.need &&
		year === view.year &&
		kindOf(crossing.response.question.indicator) === view.response
	);
}
