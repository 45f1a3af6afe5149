/** What the codes of programmes are called. */
import type { Codes } from '../../catalog/codes';
import {
	approaches,
	countries,
	evaluations,
	preventionLevels,
	programmeFormats,
	programmePopulations
} from '../../catalog/codes-interventions';
import {
	programmeLengths,
	resultRespondents,
	sessionLengths,
	startDecades
} from '../../catalog/codes-programme-filters';
import { findState, placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { upperFirst } from '../../i18n/format';
import type { Facet } from '../../view/programmes-view';

const codes: Readonly<Record<Exclude<Facet, 'states'>, Codes>> = {
	countries,
	starts: startDecades,
	approaches,
	populations: programmePopulations,
	formats: programmeFormats,
	lengths: programmeLengths,
	sessions: sessionLengths,
	levels: preventionLevels,
	evaluations,
	respondents: resultRespondents
};

/** The site's own country. */
export const HOME = 'MX';

/** A code's word in a list of codes; the code itself where the list has none. */
export function nameIn(list: Codes, code: string, lang: Lang): string {
	return list[code]?.[lang] ?? code;
}

/** A code's word as it goes on within a sentence: `México`, `reflexión en grupo`. */
export function codeName(facet: Facet, code: string, lang: Lang): string {
	if (facet === 'states') return findState(code) ? placeName(code, lang) : code;
	return nameIn(codes[facet], code, lang);
}

/** A code's word as a list writes it, with a capital. */
export function optionName(facet: Facet, code: string, lang: Lang): string {
	return upperFirst(codeName(facet, code, lang));
}

/** A level of prevention in one word: `primaria`. What it means follows the colon of its full name. */
export function levelWord(level: string, lang: Lang): string {
	return codeName('levels', level, lang).split(':')[0] ?? level;
}
