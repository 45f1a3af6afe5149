/** The figures of the coverage page: the map of need and response, and the scatter of the two. */
import { indicator } from '../catalog/indicators';
import type { SourceNames } from '../chart/sources';
import { sourcesOf } from '../chart/sources';
import type { FigureMeta } from '../chart/types';
import { cross } from '../coverage/cross';
import { crossFigured } from '../coverage/figured';
import { scatterFigured } from '../coverage/scatter-figure';
import { answerPath } from '../query/answer-path';
import {
	coverageRecordPath,
	type CoverageRecord,
	type ResponseKind
} from '../query/coverage-records';
import type { Result } from '../query/types';
import { coverageViewFromUrl, coverageViewToPath } from '../view/coverage-view';
import { pagePath } from '../view/paths';
import type { CoverageView } from '../view/types';
import type { FigurePage } from './types';

export interface CoverageFigureTexts {
	/** Publications of every need, by id. */
	readonly needs: SourceNames;
	readonly responses: Readonly<Record<ResponseKind, FigureMeta['sources']>>;
}

export const page: FigurePage<CoverageView, CoverageFigureTexts> = {
	id: 'coverage',
	paths: (lang) => [pagePath('coverage', lang)],
	viewFromUrl: coverageViewFromUrl,
	viewToPath: coverageViewToPath,
	figures: async (view, read, { needs, responses }) => {
		const { need: id, year, response } = view;
		const [need, record] = (await Promise.all([
			read(answerPath({ indicator: id, year, filters: {} })),
			read(coverageRecordPath)
		])) as [Result, CoverageRecord];
		const crossing = cross(need, response, record);
		const used = indicator(id).sources.filter((source) => need.sources.includes(source));
		const sources = [...sourcesOf(used, needs), ...responses[response]];
		return [crossFigured(crossing, view, sources), scatterFigured(crossing, view, sources)];
	}
};
