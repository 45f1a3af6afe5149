/** What the figures of the coverage page name, read when they are made. */
import { source } from '../catalog/sources';
import type { Lang } from '../catalog/types';
import type { FigureMeta } from '../chart/types';
import { responseTexts } from '../coverage/response-texts.server';
import { needs } from '../view/coverage-view';
import { pageOfPath } from '../view/paths';
import type { CoverageFigureTexts } from './coverage';

type Named = FigureMeta['sources'][number];

function named(publisher: string, title: string, url: string): Named {
	return { name: `${publisher}, ${title}`, url };
}

function needSource(id: string, lang: Lang): Named {
	const { publisher, title, url } = source(id);
	return named(publisher[lang], title[lang], url);
}

/** The publications of every need and of every response, in the language of an address. */
export function textsOf(path: string): CoverageFigureTexts {
	const lang = pageOfPath(path)?.lang ?? 'es';
	const ids = new Set(needs.flatMap(({ sources }) => sources));
	const responses = Object.entries(responseTexts(lang)).map(([kind, { sources }]) => [
		kind,
		sources.map(({ publisher, title, url }) => named(publisher, title, url))
	]);
	return {
		needs: Object.fromEntries([...ids].map((id) => [id, needSource(id, lang)])),
		responses: Object.fromEntries(responses) as CoverageFigureTexts['responses']
	};
}
