/** A citation as RIS, for reference managers. */
import type { Reference } from './reference';

/**
 * One record of type `DATA` (RIS format specifications, Research Information Systems, 2011): a tag of two letters, two
 * spaces, a hyphen and a space begin each line, lines end in CR LF, `TY` is first and `ER` last.
 */
export function risOf(reference: Reference): string {
	const { key, lang, title, publisher, year, release, address, day, note, abstract } = reference;
	const lines: readonly (readonly [tag: string, value: string | null])[] = [
		['TY', 'DATA'],
		['ID', key],
		['AU', publisher],
		['TI', title],
		['PY', `${year}`],
		['PB', publisher],
		['ET', release],
		['AB', abstract],
		['N1', note],
		['LA', lang],
		['UR', address],
		['Y2', day.replaceAll('-', '/')],
		['ER', '']
	];
	return lines
		.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]))
		.join('');
}
