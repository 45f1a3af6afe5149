/** Budget and calls as plain data, which their page draws. */
import { NATION, placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { monthAt } from '../../chart/time';
import { formatCut } from '../../i18n/format';
import { publicResponseFigures } from '../../i18n/public-response-figures';
import type { BarsDrawing, LinesDrawing, PanelsDrawing } from '../../picture/types';
import { budgetBars, budgetKinds } from './budget';
import { callLine } from './calls';
import type { ResponseContext } from './words';

/** A bar a year. */
export function budgetDrawing({ record, view: { lang } }: ResponseContext): BarsDrawing {
	const t = publicResponseFigures[lang];
	return {
		kind: 'bars',
		label: t.budgetTitle,
		bars: budgetBars(record.budget, lang),
		kinds: budgetKinds(lang),
		yLabel: t.budgetAxis,
		hue: 'response'
	};
}

/** The places whose calls are drawn: the nation, then the state chosen. */
export function callPlaces({ view }: ResponseContext): readonly string[] {
	return view.state === null ? [NATION] : [NATION, view.state];
}

/** The calls of a place on a scale of its own. */
export function callsLines(
	{ record, view: { lang } }: ResponseContext,
	place: string
): LinesDrawing {
	const t = publicResponseFigures[lang];
	return {
		kind: 'lines',
		label: `${t.callsTitle}: ${placeName(place, lang)}`,
		lines: [callLine(record.calls, place, lang)],
		yLabel: t.callsAxis,
		tText: monthText(lang)
	};
}

function monthText(lang: Lang): (time: number) => string {
	return (time) => formatCut(monthAt(time), lang);
}

/** The calls of the nation; of the state chosen too, beside it. */
export function callsDrawing(context: ResponseContext): LinesDrawing | PanelsDrawing {
	const { lang } = context.view;
	const [nation = NATION, ...others] = callPlaces(context);
	if (others.length === 0) return callsLines(context, nation);
	return {
		kind: 'panels',
		label: publicResponseFigures[lang].callsTitle,
		panels: [nation, ...others].map((place) => ({
			heading: placeName(place, lang),
			drawing: callsLines(context, place)
		}))
	};
}
