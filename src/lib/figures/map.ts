/** The map as a source of figures: it has one. */
import { indicators } from '../catalog/indicators';
import { mapFigure } from '../i18n/map-figure';
import { factsPath, type Facts } from '../map/facts';
import { mapFigured } from '../map/figured';
import { answerPath } from '../query/answer-path';
import type { Result } from '../query/types';
import { withView } from '../view/change';
import { mapViewFromUrl, mapViewToPath, mapViewOf } from '../view/map-view';
import type { MapView, Parsed } from '../view/types';
import type { FigurePage } from './types';

/** The map of each indicator in each of its years. It needs no texts. */
export const page: FigurePage<MapView, null> = {
	id: 'map',
	paths: (lang) =>
		indicators.flatMap((entry) =>
			entry.years.map((year) => mapViewToPath({ ...mapViewOf(entry, lang), year }))
		),
	viewFromUrl: (url) => withoutFilters(mapViewFromUrl(url)),
	viewToPath: mapViewToPath,
	figures: async (view, read) => {
		const question = { indicator: view.indicator, year: view.year, filters: {} };
		const natural = view.classes.method === 'natural' ? import('../stats/natural') : null;
		const [result, facts] = await Promise.all([
			read(answerPath(question)),
			read(factsPath(view.indicator, view.lang))
		]);
		const breaks = (await natural)?.naturalBreaks ?? null;
		return [mapFigured(result as Result, view, facts as Facts, breaks)];
	}
};

/** Filters are answered by the engine, which an embed does not have. */
function withoutFilters(parsed: Parsed<MapView>): Parsed<MapView> {
	if (Object.keys(parsed.view.filters).length === 0) return parsed;
	const reason = { es: mapFigure.es.needsEngine, en: mapFigure.en.needsEngine };
	return {
		status: 'invalid',
		view: withView(parsed.view, { filters: {} }),
		reasons: [...(parsed.status === 'invalid' ? parsed.reasons : []), reason]
	};
}
