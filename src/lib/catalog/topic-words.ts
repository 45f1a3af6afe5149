/**
 * The words of the topics of crime in addresses, which navigation has to know on every page; what the topics
 * count stands in `topics.ts`.
 */
import type { Indicator, Text } from './types';

export type Topic = 'femicide' | 'family_violence' | 'rape' | 'sexual_abuse' | 'sexual_harassment';

/** The parts of a topic's pages. Only those with figures by municipality have `municipalities`. */
export type Section = 'series' | 'revisions' | 'states' | 'municipalities';

export interface TopicWords {
	/** The word that stands in an address. */
	readonly slug: Text;
	readonly sections: readonly Section[];
}

export const topicWords: Readonly<Record<Topic, TopicWords>> = {
	femicide: {
		slug: { es: 'feminicidio', en: 'femicide' },
		sections: ['series', 'revisions', 'states', 'municipalities']
	},
	family_violence: {
		slug: { es: 'violencia-familiar', en: 'family-violence' },
		sections: ['series', 'revisions', 'states', 'municipalities']
	},
	rape: {
		slug: { es: 'violacion', en: 'rape' },
		sections: ['series', 'revisions', 'states']
	},
	sexual_abuse: {
		slug: { es: 'abuso-sexual', en: 'sexual-abuse' },
		sections: ['series', 'revisions', 'states']
	},
	sexual_harassment: {
		slug: { es: 'acoso-sexual', en: 'sexual-harassment' },
		sections: ['series', 'revisions', 'states']
	}
};

/** Every topic, in the order of navigation. */
export const topicIds = Object.keys(topicWords) as readonly Topic[];

/** The topic whose pages tell more of an indicator; null where none does. */
export function topicOfIndicator({ id, theme }: Pick<Indicator, 'id' | 'theme'>): Topic | null {
	if (theme === 'killings') return 'femicide';
	return topicIds.find((topic) => id === `${topic}_rate`) ?? null;
}

/** The word of a section in an address; the first section of a topic has none. */
export const sectionSlugs: Readonly<Record<Section, Text>> = {
	series: { es: '', en: '' },
	revisions: { es: 'revisiones', en: 'revisions' },
	states: { es: 'estados', en: 'states' },
	municipalities: { es: 'municipios', en: 'municipalities' }
};
