/** The figures of the 32 states beside each other. */
import { topicIds, topicWords } from '../catalog/topic-words';
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

type Make = (context: Context, notes: readonly string[]) => readonly Figured[];

/** In the order of the page. */
const ORDER: readonly string[] = ['share', 'rate', 'rates', 'years', 'change', 'jumps'];

/** A piece each in a browser, so that an embed reads the code of its own figure and little more. */
const makers: readonly { readonly ids: readonly string[]; readonly load: () => Promise<Make> }[] = [
	{
		ids: ['share', 'rate'],
		load: async () => {
			const { shareMap } = await import('../crime/states/share-drawing');
			return (context, notes) => [shareMap(context, notes)];
		}
	},
	{
		ids: ['years'],
		load: async () => {
			const { yearsFigure } = await import('../crime/states/multiples-drawing');
			return (context, notes) => [yearsFigure(context, notes)];
		}
	},
	{
		ids: ['rates', 'change', 'jumps'],
		load: async () => (await import('../crime/states/differences')).differences
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
		const asked = makers.filter(({ ids }) => only === undefined || ids.includes(only));
		const [record, ...make] = await Promise.all([
			read(recordPaths.years(view.topic)) as Promise<YearRecord>,
			...asked.map(({ load }) => load())
		]);
		const context: Context = { record, view, sources, indicator };
		return make
			.flatMap((figures) => figures(context, notes))
			.sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
	}
};
