/** The catalogue's long texts for the pages of a topic, read when they are made: they need not reach a browser. */
import { note } from '../catalog/notes';
import { publications } from '../catalog/publications';
import type { Section, TopicEntry } from '../catalog/topics';
import type { Lang } from '../catalog/types';
import type { SourceNames } from './words';

export interface TopicTexts {
	/** What the figures cannot say, the most important first. */
	readonly notes: readonly string[];
	/** Name and address of each publication asked for, by id. */
	readonly sources: SourceNames;
}

const FILES = [
	'sesnsp-victims',
	'sesnsp-crimes',
	'sesnsp-crimes-annual',
	'sesnsp-rnid',
	'sesnsp-bulletins'
];

/** What a section's page names, and says beside its topic's own notes. */
interface Named {
	readonly sources: readonly string[];
	readonly notes?: readonly string[];
	/** Of femicide alone. */
	readonly femicide?: { readonly sources: readonly string[]; readonly notes: readonly string[] };
}

const sections: Readonly<Record<Section, Named>> = {
	series: {
		sources: [...FILES, 'conapo-population'],
		notes: ['partial_year'],
		femicide: {
			sources: ['inegi-mortality', 'peru-femicide'],
			notes: [
				'files_not_victims',
				'partial_year',
				'attempts_first_months',
				'deaths_not_femicides',
				'deaths_registration',
				'deaths_after_2022'
			]
		}
	},
	revisions: { sources: FILES, femicide: { sources: [], notes: ['files_not_victims'] } },
	states: { sources: [...FILES, 'conapo-population'] },
	municipalities: {
		sources: ['sesnsp-municipal', 'conapo-population', 'geography'],
		notes: ['partial_year']
	}
};

/** The texts of a topic's section in one language. */
export function sectionTexts(entry: TopicEntry, section: Section, lang: Lang): TopicTexts {
	const { sources, notes, femicide } = sections[section];
	const more = entry.id === 'femicide' ? femicide : undefined;
	return topicTexts(entry, lang, [...sources, ...(more?.sources ?? [])], more?.notes ?? notes);
}

/**
 * The notes of a topic, then those of `extra` ids, and the publications of `sourceIds`, in one language.
 * Throws `RangeError` for a note or a publication that the catalogue does not have.
 */
export function topicTexts(
	entry: TopicEntry,
	lang: Lang,
	sourceIds: readonly string[],
	extra: readonly string[] = []
): TopicTexts {
	return {
		notes: [...entry.notes, ...extra].map((id) => note(id).text[lang]),
		sources: Object.fromEntries(sourceIds.map((id) => [id, sourceOf(id, lang)]))
	};
}

/** A publication as a figure names it. Throws `RangeError` for one that the catalogue does not have. */
export function sourceOf(id: string, lang: Lang): SourceNames[string] {
	const found = publications.find((publication) => publication.id === id);
	if (!found) throw new RangeError(`no publication '${id}'`);
	return { name: `${acronymOf(found.publisher[lang])}, ${found.title[lang]}`, url: found.url };
}

/** `SESNSP` of `Secretariado … (SESNSP)`: a figure names several of its publications, the method page the whole name. */
function acronymOf(publisher: string): string {
	return /\(([A-Z]+)\)$/.exec(publisher)?.[1] ?? publisher;
}
