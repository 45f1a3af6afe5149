/** What the figures of the public response name, read when they are made. */
import { publicResponseSources } from '../catalog/sources/public-response';
import { sourceOf } from '../crime/texts.server';
import { pageOfPath } from '../view/paths';
import type { ResponseFigureTexts } from './public-response';

/** The publications, in the language of an address. */
export function textsOf(path: string): ResponseFigureTexts {
	const lang = pageOfPath(path)?.lang ?? 'es';
	return {
		names: Object.fromEntries(publicResponseSources.map(({ id }) => [id, sourceOf(id, lang)]))
	};
}
