/** What the figures of the evidence name, read when they are made. */
import { sourceOf } from '../crime/texts.server';
import { pageOfPath } from '../view/paths';
import type { EvidenceFigureTexts } from './evidence';

/** The publication, in the language of an address. */
export function textsOf(path: string): EvidenceFigureTexts {
	return { sources: { 'sv-meta': sourceOf('sv-meta', pageOfPath(path)?.lang ?? 'es') } };
}
