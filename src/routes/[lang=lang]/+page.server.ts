import { loadCrossing } from '$lib/coverage/load';
import { summaryOf } from '$lib/coverage/words';
import { headlineOf, headlineQuestions } from '$lib/home/headlines';
import { answerPath } from '$lib/query/answer-path';
import type { Question, Result } from '$lib/query/types';
import { defaultCoverageView } from '$lib/view/coverage-view';
import type { PageServerLoad } from './$types';

/** Words made of the nation's rows and of the coverage: the answers, and the catalogue of sources, stay here. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const headline = async (question: Question) => {
		const response = await fetch(answerPath(question));
		if (!response.ok) throw new Error(`${answerPath(question)}: ${response.status}`);
		const result: Result = await response.json();
		return headlineOf(result, params.lang);
	};
	const [headlines, crossing] = await Promise.all([
		Promise.all(headlineQuestions.map(headline)),
		loadCrossing(fetch, defaultCoverageView(params.lang))
	]);
	return { headlines, coverageSentence: summaryOf(crossing, params.lang) };
};
