import type { ImportModule } from '../lib/module';
import type { SourceFile } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { fileRecord, type TableRow } from '../lib/write';
import {
	earlierOrganisations,
	pageOrganisations,
	studiedOrganisations,
	type List,
	type Organisation
} from './organisation-lists';
import { normalisedName } from './organisation-names';
import { mayShelter } from './organisation-themes';

const folder = 'organisations';
/** Organisations that pages name. */
export const pagesPath = 'organisations/organisations.csv';
/** Organisations of an earlier reading. */
export const earlierPath = 'organisations/osc_semilla.csv';

/** An organisation, once, with the lists that name it. */
export interface Listed extends Omit<Organisation, 'list'> {
	readonly lists: readonly List[];
}

/** The columns of `organisations`, in order. */
export const organisationColumns = [
	...['id', 'name', 'acronym', 'country', 'cve_ent', 'municipality', 'scope', 'themes'],
	...['works_with_men', 'founded', 'website', 'source', 'checked_on', 'status', 'page_date'],
	...['listed_in', 'registry']
] as const;

/**
 * `organisations`: three lists merged by name. Those that pages name, not a census; never the
 * municipality of one that may run a shelter; no e-mail, telephone or street.
 */
export const organisations: ImportModule = {
	id: folder,
	title: 'organisations',
	run(sources, output) {
		const pages = sources.file(pagesPath);
		const earlier = sources.file(earlierPath);
		const { listed, read } = listedOrganisations(pages, earlier);
		output.table(folder, 'organisations', organisationColumns, listed.map(tableRow), {
			sort: ['id']
		});
		output.source(folder, {
			id: folder,
			publisher: 'Páginas públicas, una por fila',
			title: 'Organizaciones documentadas que trabajan contra la violencia de género',
			url: '/data/organisations.csv',
			cut: '2026',
			accessed: null,
			terms: 'Hechos; cítese la fuente de cada fila',
			files: [
				fileRecord(pages, '2026', read.pages),
				fileRecord(earlier, null, read.earlier_reading)
			],
			notes: [
				'Organisations that could be read of, in all 32 states; not a census. Counts measure what pages name: never per inhabitant.',
				'Listed does not mean active. Most rows name the page and not a date of checking; page_date is the date of the page where its title tells.',
				'The municipality is left out wherever the organisation may run a shelter, judged with caution.',
				'Three lists merged by name: pages, an earlier reading, and the eight organisations of the study of 2022.'
			]
		});
	}
};

/** The three lists merged, and how many rows each had. */
export function listedOrganisations(
	pagesFile: SourceFile,
	earlierFile: SourceFile
): { listed: readonly Listed[]; read: Readonly<Record<List, number>> } {
	const pages = pageOrganisations(pagesFile);
	const study = studiedOrganisations();
	const known = new Set([...pages, ...study].map(({ name }) => normalisedName(name)));
	const earlier = earlierOrganisations(earlierFile, (name) => known.has(normalisedName(name)));
	checkOnce(pages, pagesFile);
	checkOnce(earlier, earlierFile);
	return {
		listed: merged([...pages, ...study, ...earlier]),
		read: { pages: pages.length, study_2022: study.length, earlier_reading: earlier.length }
	};
}

/**
 * Each organisation once, in the order of its first mention. The first mention holds; later ones
 * fill what it leaves blank, the municipality apart, and can say that it works with men.
 */
export function merged(mentions: readonly Organisation[]): readonly Listed[] {
	const byName = new Map<string, Listed>();
	for (const { list, ...mention } of mentions) {
		const key = normalisedName(mention.name);
		const before = byName.get(key);
		byName.set(key, before ? filled(before, mention, list) : { ...mention, lists: [list] });
	}
	return [...byName.values()];
}

function filled(first: Listed, mention: Omit<Organisation, 'list'>, list: List): Listed {
	const hidden = mayShelter([...first.themes, ...mention.themes], first.name, mention.name);
	return {
		...first,
		acronym: first.acronym ?? mention.acronym,
		cve_ent: first.cve_ent ?? mention.cve_ent,
		municipality: hidden ? null : first.municipality,
		works_with_men:
			first.works_with_men === 'unknown' ? mention.works_with_men : first.works_with_men,
		founded: first.founded ?? mention.founded,
		website: first.website ?? mention.website,
		lists: [...first.lists, list]
	};
}

function checkOnce(list: readonly Organisation[], file: SourceFile): void {
	const names = new Map<string, string>();
	for (const { name } of list) {
		const key = normalisedName(name);
		const before = names.get(key);
		if (before !== undefined) {
			const expected = 'each organisation once';
			const found = `${name}, already as ${before}`;
			throw new SourceError({ file: file.path, column: 'name', expected, found });
		}
		names.set(key, name);
	}
}

function tableRow({ lists, themes, ...organisation }: Listed): TableRow {
	return {
		...organisation,
		country: 'MX',
		themes: themes.join(';'),
		checked_on: null,
		listed_in: lists.join(';'),
		registry: null
	};
}
