/** The figures of the 32 states beside each other. */
import { topicIds, topicWords } from '../catalog/topic-words';
import type { Topic } from '../catalog/topics';
import type { Indicator } from '../catalog/types';
import type { CrimeFigureTexts } from '../crime/figure-texts';
import type { Context } from '../crime/states/context';
import { recordPaths, type YearRecord } from '../query/records';
import { crimeStatesViewFromUrl, crimeStatesViewToPath } from '../view/crime-states-view';
import { topicPath } from '../view/paths';
import type { CrimeStatesView } from '../view/types';
import type { Figured, FigurePage } from './types';

/** With what the map shows: the catalogue of indicators need not reach a browser. */
export interface StatesFigureTexts extends CrimeFigureTexts {
	readonly indicator: Indicator;
}

type Make = (context: Context, notes: readonly string[]) => Figured;

interface Maker {
	/** The figure's id on a topic's page; null where the page has none. */
	readonly idOf: (topic: Topic) => string | null;
	/** Reads its code: a piece of its own in a browser. */
	readonly load: () => Promise<Make>;
}

/** In the order of the page. */
const makers: readonly Maker[] = [
	{
		idOf: (topic) => (topic === 'femicide' ? 'share' : 'rate'),
		load: async () => (await import('../crime/states/share-drawing')).shareMap
	},
	{
		idOf: (topic) => (topic === 'femicide' ? 'rates' : null),
		load: async () => (await import('../crime/states/scatter')).ratesScatter
	},
	{
		idOf: () => 'years',
		load: async () => {
			const [{ multiplesFigure }, { markedOf, marksOf }] = await Promise.all([
				import('../crime/states/multiples-drawing'),
				import('../crime/states/marked')
			]);
			return (context, notes) => multiplesFigure(context, marksOf(markedOf(context)), notes);
		}
	},
	{
		idOf: () => 'change',
		load: async () => (await import('../crime/states/change-drawing')).changeFigure
	},
	{
		idOf: () => 'jumps',
		load: async () => (await import('../crime/states/jumped')).jumpsFigure
	}
];

/** The figures of every topic's states. */
export const page: FigurePage<CrimeStatesView, StatesFigureTexts> = {
	id: 'crime-states',
	paths: (lang) =>
		topicIds
			.filter((id) => topicWords[id].sections.includes('states'))
			.map((id) => topicPath(id, 'states', lang)),
	viewFromUrl: crimeStatesViewFromUrl,
	viewToPath: crimeStatesViewToPath,
	figures: async (view, read, { sources, notes, indicator }, only) => {
		const made = makers.filter(({ idOf }) => {
			const id = idOf(view.topic);
			return id !== null && id === (only ?? id);
		});
		const [record, ...make] = await Promise.all([
			read(recordPaths.years(view.topic)) as Promise<YearRecord>,
			...made.map(({ load }) => load())
		]);
		const context: Context = { record, view, sources, indicator };
		return make.map((figure) => figure(context, notes));
	}
};
