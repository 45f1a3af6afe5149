/** The organisations that a view finds, as they are taken away. */
import { indicator } from '../../catalog/indicators';
import { organisations as words } from '../../i18n/organisations';
import type { Organisation } from '../../query/response-records';
import { takenOf } from '../../share/taken-of';
import type { Taken } from '../../share/types';
import type { OrganisationsView } from '../../view/interventions-types';
import { interventionsPath } from '../../view/interventions-paths';
import { organisationsViewToPath } from '../../view/organisations-view';
import { otherLang } from '../../i18n';
import { listSources } from '../list-sources';
import { LIST } from './directory';
import { organisationsTable } from './table';

/** What the list says of itself on its page. */
export interface ListWords {
	/** How many it holds, of how many. */
	readonly sentence: string;
	/** What it cannot say. */
	readonly notes: readonly string[];
	/** The page's whole address. */
	readonly url: URL;
}

/** The list of a view: every row on all of its parts, with no picture and no embed. */
export function organisationsTaken(
	rows: readonly Organisation[],
	view: OrganisationsView,
	{ sentence, notes, url }: ListWords
): Taken {
	const { lang } = view;
	const t = words[lang];
	const { unit, years, sources } = indicator('organisations_documented');
	return takenOf(
		{
			lang,
			id: LIST,
			title: t.title,
			sentence,
			meta: {
				unit: unit[lang],
				cut: `${years.at(-1) ?? ''}`,
				precision: null,
				sources: listSources(sources, lang)
			},
			table: organisationsTable(rows),
			fileName: t.file,
			sql: null,
			drawing: null,
			notes
		},
		{
			url: new URL(organisationsViewToPath({ ...view, sheet: 1 }), url),
			otherPath: interventionsPath('organisations', otherLang(lang)),
			tables: ['organisations']
		}
	);
}
