/** The programmes that a view finds, as they are taken away. */
import { indicator } from '../../catalog/indicators';
import { otherLang } from '../../i18n';
import { programmes as words } from '../../i18n/programmes';
import { programmesCompare } from '../../i18n/programmes-compare';
import type { Programme } from '../../query/response-records';
import type { Why } from '../../share/embeddable';
import { takenOf, type ShownFigure } from '../../share/taken-of';
import type { Taken } from '../../share/types';
import type { ProgrammesView } from '../../view/interventions-types';
import { interventionsPath } from '../../view/interventions-paths';
import { programmesViewToPath } from '../../view/programmes-view';
import { listSources } from '../list-sources';
import { comparisonFileName, comparisonTable, listFileName, listTable } from './table';

/** The public tables that the catalogue is made from. */
export const PROGRAMME_TABLES = [
	'programmes',
	'programme_reach',
	'programme_results',
	'programme_features'
] as const;

/** Where the reader is. */
interface Reading {
	readonly view: ProgrammesView;
	/** Of the page, whole. */
	readonly url: URL;
}

type Own = Pick<ShownFigure, 'id' | 'title' | 'sentence' | 'table' | 'fileName'>;

function taken(own: Own, { view, url }: Reading, why: Why): Taken {
	const { lang } = view;
	const t = words[lang];
	const { unit, years, sources } = indicator('programmes_documented');
	const meta = {
		unit: unit[lang],
		cut: `${years.at(-1) ?? ''}`,
		precision: null,
		sources: listSources(sources, lang)
	};
	const notes = [t.noteNotAll, t.noteReach, t.noteResults, t.noteUnknown, t.noteSupport];
	return takenOf(
		{ ...own, lang, meta, sql: null, drawing: null, notes },
		{
			url: new URL(programmesViewToPath(view), url),
			otherPath: interventionsPath('programmes', otherLang(lang)),
			tables: PROGRAMME_TABLES,
			why
		}
	);
}

/** The list of a view, with no picture and no embed; `all` is how many programmes are documented. */
export function programmesTaken(
	programmes: readonly Programme[],
	all: number,
	reading: Reading
): Taken {
	const { view } = reading;
	const t = words[view.lang];
	const own = {
		id: 'list',
		title: t.title,
		sentence: t.countOf(programmes.length, all),
		table: listTable(programmes, view),
		fileName: listFileName(view)
	};
	return taken(own, reading, 'list');
}

/** Programmes side by side, with no picture and no embed. */
export function comparisonTaken(compared: readonly Programme[], reading: Reading): Taken {
	const { view } = reading;
	const own = {
		id: 'guide',
		title: programmesCompare[view.lang].title(compared.length),
		sentence: compared.map(({ name }) => name[view.lang]).join(' · '),
		table: comparisonTable(compared, view),
		fileName: comparisonFileName(compared, view)
	};
	return taken(own, reading, 'comparison');
}
