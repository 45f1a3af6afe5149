/** What the figures of the programmes name, read when they are made. */
import { dataset } from '../catalog/datasets';
import { sourceOf } from '../crime/texts.server';
import { pageOfPath } from '../view/paths';
import type { ProgrammeFigureTexts } from './programme';

/** The publications that results were read in, in the language of an address. */
export function textsOf(path: string): ProgrammeFigureTexts {
	const lang = pageOfPath(path)?.lang ?? 'es';
	const { sources } = dataset('programme_results');
	return { sources: Object.fromEntries(sources.map((id) => [id, sourceOf(id, lang)])) };
}
