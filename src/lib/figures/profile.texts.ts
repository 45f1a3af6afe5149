/** What the figures of a profile name and say, read when they are made. */
import { indicator } from '../catalog/indicators';
import { note } from '../catalog/notes';
import { surveyIndicators } from '../catalog/indicators/survey';
import { POPULATION } from '../crime/words';
import { responseTexts } from '../coverage/response-texts.server';
import { sourceOf } from '../crime/texts.server';
import { profileNotes, type ProfileFigureTexts } from '../profile/figure-texts';
import { defaultCoverageView } from '../view/coverage-view';
import { pageOfPath } from '../view/paths';

const OTHERS = [
	'sesnsp-victims',
	'sesnsp-crimes',
	'sesnsp-crimes-annual',
	'sesnsp-rnid',
	'sesnsp-bulletins',
	'sesnsp-municipal',
	'inegi-mortality',
	'calls-911',
	POPULATION
];

/** The texts for the address of a profile, in its language. */
export function textsOf(path: string): ProfileFigureTexts {
	const lang = pageOfPath(path)?.lang ?? 'es';
	const ids = new Set([...surveyIndicators.flatMap(({ sources }) => sources), ...OTHERS]);
	const { sources } = responseTexts(lang)[defaultCoverageView(lang).response];
	const read = indicator('response_documented').years.at(-1);
	return {
		sources: Object.fromEntries([...ids].map((id) => [id, sourceOf(id, lang)])),
		responses: sources.map(({ publisher, title, url }) => ({
			name: `${publisher}, ${title}`,
			url
		})),
		directoryRead: `${read ?? ''}`,
		notes: Object.fromEntries(
			profileNotes.map((id) => [id, note(id).text[lang]])
		) as ProfileFigureTexts['notes']
	};
}
