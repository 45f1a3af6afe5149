/** What each figure cannot say: short paragraphs shown beside it. */
import { crimeNotes } from './notes/crimes';
import { responseNotes } from './notes/response';
import { surveyNotes } from './notes/survey';
import type { Note } from './types';

export const notes: readonly Note[] = [...surveyNotes, ...crimeNotes, ...responseNotes];

const byId = new Map(notes.map((entry) => [entry.id, entry]));

/** The note with this id. Throws `RangeError` when the catalogue has none. */
export function note(id: string): Note {
	const found = byId.get(id);
	if (!found) throw new RangeError(`the catalogue has no note '${id}'`);
	return found;
}
