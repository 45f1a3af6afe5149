/** The figure of a programme's page: what several groups answered. Most programmes have none. */
import type { SourceNames } from '../chart/sources';
import { resultFigured, resultRows } from '../interventions/programmes/results';
import { responseRecordPaths, type ProgrammesRecord } from '../query/response-records';
import type { ProgrammesView } from '../view/interventions-types';
import { programmePath } from '../view/interventions-paths';
import { programmesViewFromUrl, programmesViewToPath } from '../view/programmes-view';
import type { FigurePage, Read } from './types';

export interface ProgrammeFigureTexts {
	readonly sources: SourceNames;
}

async function programmesOf(read: Read): Promise<ProgrammesRecord> {
	return (await read(responseRecordPaths.programmes)) as ProgrammesRecord;
}

export const page: FigurePage<ProgrammesView, ProgrammeFigureTexts> = {
	id: 'programme',
	paths: async (lang, read) => {
		const { programmes } = await programmesOf(read);
		return programmes
			.filter((programme) => resultRows(programme, lang).length > 0)
			.map(({ id }) => programmePath(id, lang));
	},
	/** No programme is compared on its own page, so that none has to be known. */
	viewFromUrl: (url) => programmesViewFromUrl(url, []),
	viewToPath: programmesViewToPath,
	figures: async ({ programme: id, lang }, read, { sources }) => {
		const { programmes, sql } = await programmesOf(read);
		const programme = programmes.find((each) => each.id === id);
		if (!programme) throw new RangeError(`no programme '${id}'`);
		const figure = resultFigured(programme, lang, sources, sql.programme_results ?? null);
		return figure === null ? [] : [figure];
	}
};
