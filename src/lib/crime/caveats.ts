/** What every figure of a topic has to say when it leaves its page. */
import { topic, type Topic } from '../catalog/topics';

/**
 * The first of a topic's notes where the topic is counted in files only: they are what was reported, not what
 * happened. None for others. The page says it once, at its head.
 */
export function caveatsOf(id: Topic, notes: readonly string[]): readonly string[] {
	return topic(id).units.includes('victims') ? [] : notes.slice(0, 1);
}

/**
 * The first of a topic's notes, for figures by municipality: there femicide stands without the killings of women,
 * which are not counted apart, so that its note, of how deaths are classified, goes with it.
 */
export function municipalCaveats(notes: readonly string[]): readonly string[] {
	return notes.slice(0, 1);
}
