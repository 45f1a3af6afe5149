/** The state chosen in words. */
import { placeName } from '../../catalog/states';
import { formatNumber } from '../../i18n/format';
import { surveyStates } from '../../i18n/survey-states';
import { figureText } from '../words';
import { yearFigures } from './standing';
import type { StatesContext } from './states-figure';

/** What is said of the state chosen: its figure, its sample, and where it stands; null without a choice. */
export function chosenText({ record, view }: StatesContext): string | null {
	if (view.state === null) return null;
	const { lang, year, order } = view;
	const t = surveyStates[lang];
	const place = placeName(view.state, lang);
	const figure = yearFigures(record, year, order, lang).states.find(
		({ cve_ent }) => cve_ent === view.state
	);
	if (!figure) return t.chosenMissing(place);
	return [
		t.chosenState(place, figureText(figure, lang)),
		t.standingSaid(figure.standing),
		...(figure.sample === null ? [] : [t.chosenSample(formatNumber(figure.sample, 0, lang))])
	].join(' ');
}
