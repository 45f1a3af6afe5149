/** A sentence of a profile, part of which is a link to the figure that bears it out. */
export interface ProfileSentence {
	readonly id: 'violence' | 'killings' | 'response';
	/** Where on the page its figure stands. */
	readonly href: `#${'violence' | 'killings' | 'response'}`;
	/** What stands before the link, the link, and what follows it, spaces included. */
	readonly parts: readonly [before: string, link: string, after: string];
	/** The parts as one. */
	readonly text: string;
}

/** The sentence of an id, made of its three parts. */
export function sentenceOf(
	id: ProfileSentence['id'],
	parts: ProfileSentence['parts']
): ProfileSentence {
	return { id, href: `#${id}`, parts, text: parts.join('') };
}
