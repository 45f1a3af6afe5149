/** The figures by municipality: the sums of the country's states, or one municipality in time. */
import { topicWords } from '../catalog/topic-words';
import type { CrimeFigureTexts } from '../crime/figure-texts';
import { nationalRows, type National } from '../crime/municipalities/national';
import { nationalFigure } from '../crime/municipalities/national-figure';
import { drawnFigures, seriesFigures } from '../crime/municipalities/series-figures';
import { recordPaths, type MunicipalRecord } from '../query/records';
import {
	defaultMunicipalitiesView,
	municipalitiesViewFromUrl,
	municipalitiesViewToPath,
	withMunicipalities
} from '../view/crime-municipalities-view';
import { topicPath } from '../view/paths';
import type { CrimeMunicipalitiesView } from '../view/types';
import type { FigurePage } from './types';

/** With the sums of the states: made of 32 records, of which a reader needs none. */
export interface MunicipalFigureTexts extends CrimeFigureTexts {
	readonly national: National;
}

type Topic = CrimeMunicipalitiesView['topic'];

/** A municipality of each topic with files enough for every one of its figures; a test holds them to that. */
const FULL: Readonly<Record<Topic, string>> = { femicide: '08037', family_violence: '09007' };

const withMunicipal = (Object.keys(FULL) as Topic[]).filter((id) =>
	topicWords[id].sections.includes('municipalities')
);

/**
 * The figures of every topic that is counted by municipality. The map of a state is not among them: its shapes are too
 * heavy for an embed, and its picture is made where it is shown.
 */
export const page: FigurePage<CrimeMunicipalitiesView, MunicipalFigureTexts> = {
	id: 'crime-municipalities',
	paths: (lang) => withMunicipal.map((id) => topicPath(id, 'municipalities', lang)),
	alsoAt: (lang) =>
		withMunicipal.map((id) => {
			const municipality = FULL[id];
			const chosen = { municipality, state: municipality.slice(0, 2) };
			return municipalitiesViewToPath(
				withMunicipalities(defaultMunicipalitiesView(id, lang), chosen)
			);
		}),
	viewFromUrl: municipalitiesViewFromUrl,
	viewToPath: municipalitiesViewToPath,
	figures: async (view, read, texts) => {
		const { national, notes, sources } = texts;
		const { lang, topic, state, municipality, years } = view;
		if (state === null)
			return [nationalFigure(national, nationalRows(national, years), view, texts)];
		if (municipality === null) return [];
		const record = (await read(recordPaths.municipalities(topic, state))) as MunicipalRecord;
		const row = record.municipalities.find(({ cvegeo }) => cvegeo === municipality);
		return row ? drawnFigures(seriesFigures(record, row, sources, lang), notes) : [];
	}
};
