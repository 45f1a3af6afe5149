/** Lists of codes and searched texts in the query part of an address. */
import type { Text } from '../catalog/types';
import { notUnderstood, type Read } from './query-text';

/**
 * The codes of a list that exist, each once, in the order asked; why where some do not.
 *
 * @param why the sentence for those that do not exist
 */
export function readCodes<Code extends string>(
	params: URLSearchParams,
	key: string,
	allowed: readonly Code[],
	why: (key: string, unknown: string) => Text = unknownCodes
): Read<readonly Code[]> {
	const asked = [...new Set((params.get(key) ?? '').split(','))].filter((code) => code !== '');
	const known: ReadonlyMap<string, Code> = new Map(allowed.map((code) => [code, code]));
	const unknown = asked.filter((code) => !known.has(code));
	return {
		value: asked.flatMap((code) => known.get(code) ?? []),
		reason: unknown.length === 0 ? null : why(key, unknown.join(', '))
	};
}

function unknownCodes(key: string, unknown: string): Text {
	return notUnderstood(key, unknown, { es: 'se filtra por lo demás', en: 'the rest filters' });
}

/** A list as a parameter; null, no parameter at all, for an empty one. */
export function codesText(codes: readonly string[]): string | null {
	return codes.length === 0 ? null : codes.join(',');
}

/** A query whose commas stand as they are: they may, and it reads better. */
export function withCommas(query: string): string {
	return query.replaceAll('%2C', ',');
}

/** The list with a code, or without it where it has it. */
export function toggled<Code extends string>(codes: readonly Code[], code: Code): readonly Code[] {
	return codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code];
}

/** A text is searched by this many signs at most: no name that is searched is longer. */
export const LONGEST_SEARCH = 100;

/** A text as it is searched: single spaces, none at its ends, not too long. */
export function searchedText(typed: string): string {
	const plain = typed.replace(/\s+/g, ' ').trim();
	return [...plain].slice(0, LONGEST_SEARCH).join('').trim();
}
