/** Notes are shown at once up to so many letters, the first always; the others open on demand. */
const LETTERS = 260;

/** The notes that stand open under a drawing: what cannot be said comes in order of weight. */
export function firstNotes(notes: readonly string[]): readonly string[] {
	let letters = 0;
	const end = notes.findIndex((note, i) => {
		letters += note.length;
		return i > 0 && letters > LETTERS;
	});
	return end === -1 ? notes : notes.slice(0, end);
}
