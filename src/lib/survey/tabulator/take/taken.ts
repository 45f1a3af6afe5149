/** A tabulation as it is taken away: the same columns in every kind of file, and how it was made. */
import { note } from '../../../catalog/notes';
import { source } from '../../../catalog/sources';
import { outcome } from '../../../catalog/survey-variables';
import type { Lang } from '../../../catalog/types';
import type { ChartTable } from '../../../chart/types';
import { tabulator } from '../../../i18n/tabulator';
import { tabulatorTake } from '../../../i18n/tabulator-take';
import { MICRODATA_SOURCE } from '../../../query/prevalence';
import type { TabulationResult } from '../../../query/tabulation';
import { takenOf } from '../../../share/taken-of';
import type { Taken } from '../../../share/types';
import { tabulatorViewToPath } from '../../../view/tabulator-view';
import type { TabulatorView } from '../../../view/types';
import { levelText } from '../cell-text';
import { tabulationDrawing, tabulationNotes } from '../drawing';
import { baseInWords, questionInWords, tabulationTitle } from '../sentence';
import { takenCells, takenColumns } from './columns';
import { takeName } from './file-name';
import { methodOf } from './method';

/** Every figure of the survey needs these. */
const EVERY = ['survey_sample', 'survey_told', 'survey_residence'] as const;

/**
 * The result of a view, with no embed: it is computed in the reader's browser.
 *
 * @throws RangeError for a tabulation of what the catalogue does not have
 */
export function tabulationTaken(view: TabulatorView, result: TabulationResult): Taken {
	const { lang } = view;
	const { tabulation, level, sql } = result;
	const t = tabulator[lang];
	const { publisher, title, url } = source(MICRODATA_SOURCE);
	const ids = [...outcome(tabulation.outcome).notes, ...EVERY];
	const taken = takenOf(
		{
			lang,
			id: 'tabulation',
			title: tabulationTitle(tabulation, lang),
			sentence: questionInWords(tabulation, lang),
			meta: {
				unit: tabulatorTake[lang].unit(baseInWords(tabulation, lang)),
				cut: t.survey(`${tabulation.surveyYear}`),
				precision: `${t.levelMeta}: ${t.methodText(levelText(level, lang))}`,
				sources: [{ name: `${publisher[lang]}, ${title[lang]}`, url }]
			},
			table: tableOf(result, lang),
			fileName: takeName(tabulation, level),
			sql,
			drawing: tabulationDrawing(result, view),
			notes: [...tabulationNotes(result, view), ...ids.map((id) => note(id).text[lang])]
		},
		{
			url: new URL(tabulatorViewToPath(view), 'https://atlas.invalid'),
			otherPath: null,
			embedId: null
		}
	);
	return { ...taken, method: methodOf(result, lang) };
}

/** The cells in the order of the page; numbers as the page shows them, files with all their digits. */
function tableOf(result: TabulationResult, lang: Lang): ChartTable {
	const columns = takenColumns(result, lang);
	return {
		columns: columns.map(({ name, meaning, decimals }) => ({ name, label: meaning, decimals })),
		rows: takenCells(result).map((cell) => columns.map(({ of }) => of(cell)))
	};
}
