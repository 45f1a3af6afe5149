/** The figures of the 32 states beside each other. */
import { topicIds, topicWords } from '../catalog/topic-words';
import type { Indicator } from '../catalog/types';
import type { CrimeFigureTexts } from '../crime/figure-texts';
import type { Context } from '../crime/states/context';
import { jumpsFigure, markedOf, marksOf } from '../crime/states/jumped';
import { changeFigure, multiplesFigure, shareMap } from '../crime/states/drawings';
import { ratesScatter } from '../crime/states/scatter';
import { recordPaths, type YearRecord } from '../query/records';
import { crimeStatesViewFromUrl, crimeStatesViewToPath } from '../view/crime-states-view';
import { topicPath } from '../view/paths';
import type { CrimeStatesView } from '../view/types';
import type { FigurePage } from './types';

/** With what the map shows: the catalogue of indicators need not reach a browser. */
export interface StatesFigureTexts extends CrimeFigureTexts {
	readonly indicator: Indicator;
}

/** The figures of every topic's states. */
export const page: FigurePage<CrimeStatesView, StatesFigureTexts> = {
	id: 'crime-states',
	paths: (lang) =>
		topicIds
			.filter((id) => topicWords[id].sections.includes('states'))
			.map((id) => topicPath(id, 'states', lang)),
	viewFromUrl: crimeStatesViewFromUrl,
	viewToPath: crimeStatesViewToPath,
	figures: async (view, read, { sources, notes, indicator }) => {
		const record = (await read(recordPaths.years(view.topic))) as YearRecord;
		const context: Context = { record, view, sources, indicator };
		return [
			shareMap(context, notes),
			...(view.topic === 'femicide' ? [ratesScatter(context)] : []),
			multiplesFigure(context, marksOf(markedOf(context)), notes),
			changeFigure(context, notes),
			jumpsFigure(context, notes)
		];
	}
};
