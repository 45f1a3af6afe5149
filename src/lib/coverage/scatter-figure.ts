/** The scatter of need and response as a figure and as plain data, which its page draws. */
import { indicator } from '../catalog/indicators';
import { placeName } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { titled } from '../chart/alone';
import type { FigureMeta } from '../chart/types';
import type { Figured } from '../figures/types';
import { coverage } from '../i18n/coverage';
import { kindWords } from '../i18n/coverage-kinds';
import { formatList } from '../i18n/format';
import type { PointsDrawing } from '../picture/types';
import type { CoverageView } from '../view/types';
import type { Crossing } from './cross';
import {
	highFrom,
	needAxis,
	partsOf,
	pointsOf,
	quadrantsOf,
	scatterLabel,
	scatterText,
	type Part
} from './scatter';
import { titleOf } from './words';

/** The scatter: need across, what is documented up, in four named parts. */
export function scatterDrawing(
	crossing: Crossing,
	chosen: string | null,
	lang: Lang
): PointsDrawing {
	const isPercent = indicator(crossing.need.question.indicator).measure === 'percent';
	return {
		kind: 'points',
		label: scatterLabel(crossing, lang),
		points: pointsOf(crossing, chosen, lang),
		xLabel: needAxis(crossing, lang),
		yLabel: kindWords(crossing.kind, lang).counted,
		intervals: true,
		quadrants: quadrantsOf(crossing),
		axesOptions: { zeroX: !isPercent, wholeY: true }
	};
}

/** What stands over the list of the parts. */
export function partsHead(crossing: Crossing, lang: Lang): string {
	const { quadrants } = coverage[lang];
	const from = highFrom(crossing, lang);
	return from === null ? quadrants : `${quadrants} (${from})`;
}

/** The states of a part: `3 estados: Chiapas, Oaxaca y Tabasco`. */
export function partText({ states }: Part, lang: Lang): string {
	const t = coverage[lang];
	if (states.length === 0) return t.noStates;
	const names = states.map(({ cve_ent }) => placeName(cve_ent, lang));
	return `${t.states(states.length)}: ${formatList(names, lang)}`;
}

/** The scatter as a whole figure. */
export function scatterFigured(
	crossing: Crossing,
	{ lang, state }: Pick<CoverageView, 'lang' | 'state'>,
	sources: FigureMeta['sources']
): Figured<PointsDrawing> {
	const parts = partsOf(crossing, lang).map(
		(part) => `${part.letter}: ${part.name}. ${partText(part, lang)}.`
	);
	const whole = coverage[lang].scatterWhole(titleOf(crossing, lang));
	return {
		...titled(scatterText(crossing, sources, lang), whole),
		drawing: scatterDrawing(crossing, state, lang),
		notes: [`${partsHead(crossing, lang)}.`, ...parts]
	};
}
