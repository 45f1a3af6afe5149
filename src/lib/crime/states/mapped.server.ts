/** Which indicator the map of a topic shows. Read at build: the catalogue of indicators need not reach a browser. */
import { indicator } from '../../catalog/indicators';
import type { Topic } from '../../catalog/topics';
import type { Indicator } from '../../catalog/types';

/** Femicide is mapped as the share of all killings of women, for its rate alone says how a state classifies. */
const mapped: Readonly<Record<Topic, string>> = {
	femicide: 'femicide_share',
	family_violence: 'family_violence_rate',
	rape: 'rape_rate',
	sexual_abuse: 'sexual_abuse_rate',
	sexual_harassment: 'sexual_harassment_rate'
};

/** The indicator of a topic's map. */
export function indicatorOf(topic: Topic): Indicator {
	return indicator(mapped[topic]);
}
