/** A citation for BibTeX and biblatex. */
import type { Lang } from '../../catalog/types';
import type { Reference } from './reference';

/** How babel and biblatex call the languages. */
const LANGUAGES: Readonly<Record<Lang, string>> = { es: 'spanish', en: 'english' };

/**
 * An entry `@dataset` in UTF-8 (biblatex manual, 2.1.1; BibTeX takes a type it does not know for `@misc`). Signs that
 * LaTeX reads as commands are written so that it prints them; the address is verbatim, as both read it.
 */
export function bibtexOf(reference: Reference): string {
	const { key, lang, title, publisher, year, release, address, day, note } = reference;
	const fields: readonly (readonly [string, string | null])[] = [
		['author', `{${escaped(publisher)}}`],
		['title', `{${escaped(title)}}`],
		['year', `${year}`],
		['publisher', escaped(publisher)],
		['version', release === null ? null : escaped(release)],
		['url', verbatim(address)],
		['urldate', day],
		['note', escaped(note)],
		['langid', LANGUAGES[lang]]
	];
	const lines = fields.flatMap(([name, value]) =>
		value === null ? [] : [`  ${name} = {${value}}`]
	);
	return `@dataset{${key},\n${lines.join(',\n')}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** A text as LaTeX prints it (Lamport, LaTeX: A Document Preparation System, 1994, C.1.2). */
function escaped(text: string): string {
	return text.replace(/[\\{}$&#_%~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address holds no space and no brace that is not percent-encoded; a brace would end the field. */
function verbatim(address: string): string {
	return address.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
