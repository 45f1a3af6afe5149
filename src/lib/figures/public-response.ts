/** The figures of the public response. */
import type { SourceNames } from '../chart/sources';
import { responseFigured } from '../interventions/response/all-figures';
import { responseRecordPaths, type PublicResponseRecord } from '../query/response-records';
import { interventionsPath } from '../view/interventions-paths';
import type { PublicResponseView } from '../view/interventions-types';
import { publicResponseViewFromUrl, publicResponseViewToPath } from '../view/public-response-view';
import type { FigurePage } from './types';

export interface ResponseFigureTexts {
	readonly names: SourceNames;
}

export const page: FigurePage<PublicResponseView, ResponseFigureTexts> = {
	id: 'public-response',
	paths: (lang) => [interventionsPath('response', lang)],
	viewFromUrl: publicResponseViewFromUrl,
	viewToPath: (view) => publicResponseViewToPath(view),
	figures: async (view, read, { names }) => {
		const record = (await read(responseRecordPaths.publicResponse)) as PublicResponseRecord;
		return responseFigured({ record, view, names });
	}
};
