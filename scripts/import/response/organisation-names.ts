import { plain } from '../lib/plain';

/** Words that lists write or leave out at will. */
const small = new Set('a al con de del e el en la las los para por y'.split(' '));
/** Legal forms, without their full stops: civil association, civil society, private charities, order. */
const legalForms = /( (a c|s c|a b p|i a p|o p))+$/;

/** One organisation, two spellings that the rules below do not bring together. */
const sameAs: Readonly<Record<string, string>> = {
	'alternativa pacifica': 'alternativas pacificas'
};

/**
 * A name as two lists can be compared by it: small letters without accents, without what stands in
 * brackets, without legal form, punctuation and small words. Never empty for a name with a letter.
 */
export function normalisedName(name: string): string {
	const words = plain(name.replace(/\([^)]*\)/g, ' ')).replace(legalForms, '');
	const telling = words
		.split(' ')
		.filter((word) => !small.has(word))
		.join(' ');
	const normalised = telling === '' ? plain(name) : telling;
	return sameAs[normalised] ?? normalised;
}

/** An id made of a name: small letters, digits and hyphens, at most 70 characters. */
export function slug(name: string): string {
	return plain(name).replaceAll(' ', '-').slice(0, 70).replace(/-$/, '');
}
