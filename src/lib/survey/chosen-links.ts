/** Where else the state chosen can be looked at. */
import { hasMicrodata } from '../catalog/filters';
import { surveyIndicator } from '../catalog/indicators/survey';
import { ofPlace } from '../catalog/states';
import { survey } from '../i18n/survey';
import { mapViewOf, mapViewToPath } from '../view/map-view';
import { surveyViewToPath, withSurveyView, yearsIn } from '../view/survey-view';
import {
	defaultTabulatorView,
	tabulatorViewToPath,
	withTabulatorView
} from '../view/tabulator-view';
import type { SurveyView } from '../view/types';

export interface ChosenLink {
	readonly key: 'map' | 'states' | 'change' | 'tabulator' | 'clear';
	readonly label: string;
	readonly href: string;
}

/** The section that shows the same state otherwise. */
const OTHER = { states: 'change', change: 'states', groups: null, check: null } as const;

/** The map of this indicator, its change or its figure, the women's answers, and the way back: those that there are. */
export function chosenLinks(view: SurveyView): readonly ChosenLink[] {
	const { lang, state, year } = view;
	if (state === null) return [];
	const t = survey[lang];
	const entry = surveyIndicator(view.indicator);
	const { outcome } = entry.query.microdata;
	const other = OTHER[view.section];
	return [
		...(entry.years.includes(year)
			? [
					{
						key: 'map' as const,
						label: t.toMap,
						href: mapViewToPath({ ...mapViewOf(entry, lang), year, state })
					}
				]
			: []),
		...(other !== null && yearsIn(other, entry).length > 0
			? [
					{
						key: other,
						label: t[other],
						href: surveyViewToPath(withSurveyView(view, { section: other }))
					}
				]
			: []),
		...(hasMicrodata(entry, year)
			? [
					{
						key: 'tabulator' as const,
						label: t.toTabulator(ofPlace(state, lang)),
						href: tabulatorViewToPath(
							withTabulatorView(defaultTabulatorView(lang), {
								surveyYear: year,
								outcome,
								base: [{ variable: 'state', codes: [state] }]
							})
						)
					}
				]
			: []),
		{
			key: 'clear',
			label: t.clear,
			href: surveyViewToPath(withSurveyView(view, { state: null }))
		}
	];
}
