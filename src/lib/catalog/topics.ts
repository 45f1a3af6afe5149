/** The crimes that have pages of their own, and what each page counts. */
import { topicWords, type Topic, type TopicWords } from './topic-words';
import type { CrimeCount, Lang, Text } from './types';

export type { Section, Topic } from './topic-words';

/** What a series counts. All but `women_homicide` and `attempted_femicide` are a topic's own count. */
export type CountId = Topic | 'women_homicide' | 'attempted_femicide';

/** A count of the tables of SESNSP: the crimes that it adds, as victims and as files name the sex. */
export interface Count {
	readonly id: CountId;
	/** In the middle of a sentence. */
	readonly label: Text;
	readonly victims: readonly CrimeCount[];
	readonly files: readonly CrimeCount[];
}

export interface TopicEntry extends TopicWords {
	readonly id: Topic;
	readonly label: Text;
	/** The counts that its pages draw, the topic's own first. */
	readonly counts: readonly CountId[];
	/** Units that the register publishes, the one shown first in front. */
	readonly units: readonly ('victims' | 'files')[];
	/** Ids of `notes.ts`, the most important first. */
	readonly notes: readonly string[];
}

const files = (...crimes: readonly CrimeCount['crime'][]): readonly CrimeCount[] =>
	crimes.map((crime) => ({ crime, sex: 'all' }));

export const counts: Readonly<Record<CountId, Count>> = {
	femicide: {
		id: 'femicide',
		label: { es: 'feminicidio', en: 'femicide' },
		victims: [{ crime: 'femicide', sex: 'women' }],
		files: [{ crime: 'femicide', sex: 'women' }]
	},
	women_homicide: {
		id: 'women_homicide',
		label: { es: 'homicidio doloso de mujeres', en: 'intentional homicide of women' },
		victims: [{ crime: 'intentional_homicide', sex: 'women' }],
		// Files do not say the sex of the victim.
		files: []
	},
	attempted_femicide: {
		id: 'attempted_femicide',
		label: { es: 'tentativa de feminicidio', en: 'attempted femicide' },
		victims: [],
		files: [{ crime: 'attempted_femicide', sex: 'women' }]
	},
	family_violence: {
		id: 'family_violence',
		label: { es: 'violencia familiar', en: 'family violence' },
		victims: [],
		files: files('family_violence')
	},
	rape: {
		id: 'rape',
		label: { es: 'violación', en: 'rape' },
		victims: [],
		files: files('rape_simple', 'rape_equated')
	},
	sexual_abuse: {
		id: 'sexual_abuse',
		label: { es: 'abuso sexual', en: 'sexual abuse' },
		victims: [],
		files: files('sexual_abuse')
	},
	sexual_harassment: {
		id: 'sexual_harassment',
		label: { es: 'acoso u hostigamiento sexual', en: 'sexual harassment' },
		victims: [],
		files: files('sexual_harassment_acoso', 'sexual_harassment_hostigamiento')
	}
};

const reported = ['reported_only', 'sex_not_recorded', 'files_not_victims', 'penal_codes'] as const;
const revised = ['cut_revised', 'register_break', 'rate_base'] as const;

const entries: readonly Omit<TopicEntry, keyof TopicWords>[] = [
	{
		id: 'femicide',
		label: { es: 'Feminicidio', en: 'Femicide' },
		counts: ['femicide', 'women_homicide', 'attempted_femicide'],
		units: ['victims', 'files'],
		notes: ['femicide_share_varies', 'penal_codes', 'unknown_sex', 'small_numbers', ...revised]
	},
	{
		id: 'family_violence',
		label: { es: 'Violencia familiar', en: 'Family violence' },
		counts: ['family_violence'],
		units: ['files'],
		notes: [...reported, 'file_jumps', ...revised]
	},
	{
		id: 'rape',
		label: { es: 'Violación', en: 'Rape' },
		counts: ['rape'],
		units: ['files'],
		notes: [...reported, ...revised]
	},
	{
		id: 'sexual_abuse',
		label: { es: 'Abuso sexual', en: 'Sexual abuse' },
		counts: ['sexual_abuse'],
		units: ['files'],
		notes: [...reported, 'zero_files', ...revised]
	},
	{
		id: 'sexual_harassment',
		label: { es: 'Acoso y hostigamiento sexual', en: 'Sexual harassment' },
		counts: ['sexual_harassment'],
		units: ['files'],
		notes: [...reported, 'harassment_two_crimes', 'zero_files', ...revised]
	}
];

export const topics: readonly TopicEntry[] = entries.map((entry) => ({
	...entry,
	...topicWords[entry.id]
}));

/** The topic with this id. Throws `RangeError` when there is none. */
export function topic(id: string): TopicEntry {
	const found = topics.find((entry) => entry.id === id);
	if (!found) throw new RangeError(`no topic '${id}'`);
	return found;
}

/** The topic whose address word is `slug` in a language, or null. */
export function topicBySlug(slug: string, lang: Lang): TopicEntry | null {
	return topics.find((entry) => entry.slug[lang] === slug) ?? null;
}
