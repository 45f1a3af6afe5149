/** Makes the file that the search reads: everything that can be found, in one language. At build only. */
import { datasets } from '../catalog/datasets';
import { indicators } from '../catalog/indicators';
import { placeName, state, states } from '../catalog/states';
import { themeLabels } from '../catalog/themes';
import type { Lang } from '../catalog/types';
import { tablePath } from '../data/table-path';
import type { MunicipalNames } from '../query/records';
import type { Organisation, Programme } from '../query/response-records';
import {
	defaultMunicipalitiesView,
	municipalitiesViewToPath
} from '../view/crime-municipalities-view';
import { programmePath } from '../view/interventions-paths';
import { mapViewOf, mapViewToPath } from '../view/map-view';
import {
	defaultOrganisationsView,
	organisationsViewToPath,
	withOrganisationsView
} from '../view/organisations-view';
import { profilePath } from '../view/profile-paths';
import { searchedText } from '../view/query-lists';
import { pageFinds } from './page-finds';
import type { Find, ListedFind, SearchIndex } from './types';

/** What the catalogue does not hold. */
export interface Findable {
	readonly municipalities: MunicipalNames;
	readonly organisations: readonly Pick<Organisation, 'name' | 'acronym' | 'cve_ent'>[];
	readonly programmes: readonly Pick<Programme, 'id' | 'name' | 'organisation' | 'operator'>[];
}

/** The file of a language. */
export function searchIndex(
	{ municipalities, organisations, programmes }: Findable,
	lang: Lang
): SearchIndex {
	const finds = [
		...stateFinds(lang),
		...pageFinds(lang),
		...indicatorFinds(lang),
		...programmes.map((programme) => programmeFind(programme, lang)),
		...organisations.map((organisation) => organisationFind(organisation, lang)),
		...datasets.map(({ table, label }) =>
			find('table', label[lang], tablePath(table, lang), { also: [table] })
		)
	];
	return {
		finds: finds.map(listed),
		states: Object.fromEntries(states.map(({ cve_ent }) => [cve_ent, placeName(cve_ent, lang)])),
		municipalities: { href: municipalHref(lang), names: municipalities }
	};
}

function find(
	kind: Find['kind'],
	title: string,
	href: string,
	more: Partial<Pick<Find, 'also' | 'words' | 'place'>> = {}
): Find {
	return { kind, title, href, also: [], words: '', place: null, ...more };
}

function listed({ kind, title, href, place, words, also }: Find): ListedFind {
	if (also.length > 0) return [kind, title, href, place ?? '', words, also];
	if (words !== '') return [kind, title, href, place ?? '', words];
	return place === null ? [kind, title, href] : [kind, title, href, place];
}

function stateFinds(lang: Lang): readonly Find[] {
	return states.map(({ cve_ent }) => {
		const { name_es, name_en, short, abbr } = state(cve_ent);
		const title = placeName(cve_ent, lang);
		const names = new Set([name_es, name_en, short, abbr]);
		names.delete(title);
		return find('state', title, profilePath(cve_ent, lang), { also: [...names] });
	});
}

function indicatorFinds(lang: Lang): readonly Find[] {
	return indicators.map((entry) =>
		find('indicator', entry.label[lang], mapViewToPath(mapViewOf(entry, lang)), {
			also: [entry.short[lang]],
			words: themeLabels[entry.theme][lang]
		})
	);
}

function programmeFind(
	{ id, name, organisation, operator }: Findable['programmes'][number],
	lang: Lang
): Find {
	return find('programme', name[lang], programmePath(id, lang), {
		words: [organisation?.name, operator].filter(Boolean).join(' ')
	});
}

function organisationFind(
	{ name, acronym, cve_ent }: Findable['organisations'][number],
	lang: Lang
): Find {
	const view = withOrganisationsView(defaultOrganisationsView(lang), { text: searchedText(name) });
	return find('organisation', name, organisationsViewToPath(view), {
		also: acronym === null ? [] : [acronym],
		place: cve_ent
	});
}

/** A municipality's address with `{state}` for its state's code, up to its own code. */
function municipalHref(lang: Lang): string {
	const [first] = states;
	if (first === undefined) throw new RangeError('there are no states');
	const view = { ...defaultMunicipalitiesView('femicide', lang), state: first.cve_ent };
	const code = `${first.cve_ent}001`;
	const whole = municipalitiesViewToPath({ ...view, municipality: code });
	return whole
		.replace(new RegExp(`${code}$`), '')
		.replace(`state=${first.cve_ent}`, 'state={state}');
}
