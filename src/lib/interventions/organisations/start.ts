/** What the directory's page is made with, before any script runs: the first part of the list, and its limits. */
import type { Lang } from '../../catalog/types';
import type { OrganisationsRecord } from '../../query/response-records';
import { defaultOrganisationsView } from '../../view/organisations-view';
import { shownOf, trustOf, type Shown, type Trust } from './directory';
import { directoryNotes } from './words';

export interface DirectoryStart {
	readonly shown: Shown;
	readonly trust: Trust;
	/** What the directory cannot say. */
	readonly notes: readonly string[];
}

/** The start of the page in a language. */
export function startOf({ organisations }: OrganisationsRecord, lang: Lang): DirectoryStart {
	const trust = trustOf(organisations);
	return {
		shown: shownOf(organisations, defaultOrganisationsView(lang)),
		trust,
		notes: directoryNotes(trust, lang)
	};
}
