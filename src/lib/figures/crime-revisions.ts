/** The figures of a topic's revisions. */
import { topicIds, topicWords } from '../catalog/topic-words';
import type { CrimeFigureTexts } from '../crime/figure-texts';
import { movesFigure, statesFigure } from '../crime/revisions/figures';
import { toldYears } from '../crime/revisions/moves';
import { recordPaths, type YearRecord } from '../query/records';
import { topicOfUrl } from '../view/crime-query';
import { crimeRevisionsViewFromUrl, crimeRevisionsViewToPath } from '../view/crime-revisions-view';
import { topicPath } from '../view/paths';
import type { CrimeRevisionsView } from '../view/types';
import type { FigurePage, Read } from './types';

/** The figures of every topic's revisions. */
export const page: FigurePage<CrimeRevisionsView, CrimeFigureTexts> = {
	id: 'crime-revisions',
	paths: (lang) =>
		topicIds
			.filter((id) => topicWords[id].sections.includes('revisions'))
			.map((id) => topicPath(id, 'revisions', lang)),
	viewFromUrl: async (url, read) => {
		const record = await recordOf(topicOfUrl(url).entry.id, read);
		return crimeRevisionsViewFromUrl(url, (unit, place) => toldYears(record, unit, place));
	},
	viewToPath: crimeRevisionsViewToPath,
	figures: async (view, read, { sources, notes }) => {
		const record = await recordOf(view.topic, read);
		const states = statesFigure(record, view, sources, notes);
		return [movesFigure(record, view, sources, notes), ...(states === null ? [] : [states])];
	}
};

function recordOf(topic: CrimeRevisionsView['topic'], read: Read): Promise<YearRecord> {
	return read(recordPaths.years(topic)) as Promise<YearRecord>;
}
