/** The figures of the study of 2022: charts of few. */
import type { FigureMeta } from '../chart/types';
import { fewFigured, fewFigures } from '../interventions/study/figures';
import { responseRecordPaths, type StudyRecord } from '../query/response-records';
import { interventionsPath } from '../view/interventions-paths';
import type { StudyView } from '../view/interventions-types';
import { pageOfPath } from '../view/paths';
import type { FigurePage } from './types';

export interface StudyFigureTexts {
	readonly source: FigureMeta['sources'][number];
}

export const page: FigurePage<StudyView, StudyFigureTexts> = {
	id: 'study',
	paths: (lang) => [interventionsPath('study', lang)],
	/** The page has one view. */
	viewFromUrl: ({ pathname }) => ({
		status: 'missing',
		view: { page: 'interventions', section: 'study', lang: pageOfPath(pathname)?.lang ?? 'es' }
	}),
	viewToPath: ({ lang }) => interventionsPath('study', lang),
	figures: async ({ lang }, read, { source }) => {
		const record = (await read(responseRecordPaths.study)) as StudyRecord;
		return fewFigures(record).map((figure) => fewFigured(figure, record, source, lang));
	}
};
