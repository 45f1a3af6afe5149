/** The terms of a source as an address: what a catalogue of data asks for. */
import { freeUseTerms, inegiTerms, sesnspTerms } from '../catalog/sources/terms';
import type { Source } from '../catalog/types';

const INEGI = 'https://www.inegi.org.mx/inegi/terminos.html';
const FREE_USE = 'https://datos.gob.mx/libreusomx';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/**
 * The page that states the terms under which a source is published; null where there is no such page, as for
 * facts read on public pages. In words the terms are in `Source.terms`.
 */
export function termsAddress({ terms }: Pick<Source, 'terms'>): string | null {
	if (terms === freeUseTerms || terms === sesnspTerms) return FREE_USE;
	if (terms === inegiTerms) return INEGI;
	return terms.en.includes('CC0') ? CC0 : null;
}

/** The addresses of the terms of several sources, each once, in their order. */
export function termsAddresses(sources: readonly Pick<Source, 'terms'>[]): readonly string[] {
	const found = sources.map(termsAddress).filter((address) => address !== null);
	return [...new Set(found)];
}
