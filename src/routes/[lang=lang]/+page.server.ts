import { loadCrossing } from '$lib/coverage/load';
import { summaryOf } from '$lib/coverage/words';
import { headlineOf, headlineQuestions } from '$lib/home/headlines';
import { answerPath } from '$lib/query/answer-path';
import type { Question, Result } from '$lib/query/types';
import { loadReleases } from '$lib/releases/load.server';
import { defaultCoverageView } from '$lib/view/coverage-view';
import type { ReleaseEntry } from '$lib/releases/entries';
import type { PageServerLoad } from './$types';

/** What the newest release brings, as many of its news as the page has room for. */
const NEWS = 3;

/** Words made of the nation's rows, the coverage and the releases: the answers, and the catalogue of sources, stay here. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const headline = async (question: Question) => {
		const response = await fetch(answerPath(question));
		if (!response.ok) throw new Error(`${answerPath(question)}: ${response.status}`);
		const result: Result = await response.json();
		return headlineOf(result, params.lang);
	};
	const [headlines, crossing, [newest]] = await Promise.all([
		Promise.all(headlineQuestions.map(headline)),
		loadCrossing(fetch, defaultCoverageView(params.lang)),
		loadReleases(fetch, params.lang)
	]);
	return {
		headlines,
		coverageSentence: summaryOf(crossing, params.lang),
		release: newest === undefined ? null : releaseOf(newest)
	};
};

function releaseOf({ version, anchor, title, news, made }: ReleaseEntry) {
	return { version, anchor, title, news: news.slice(0, NEWS), made };
}
