/** How the evidence writes its numbers and codes. */
import {
	evidenceCountries,
	evidenceDesigns,
	evidenceOutcomes,
	evidencePopulations
} from '../../catalog/codes-evidence';
import type { Lang } from '../../catalog/types';
import { counted } from '../../i18n/evidence';
import { formatNumber, formatSigned, upperFirst } from '../../i18n/format';
import type { EvidenceDesign, EvidenceOutcome } from '../../query/response-records';
import type { Interval } from '../../stats/interval';
import type { Pooled } from '../../stats/meta-analysis';
import { standingOf } from '../../stats/standing';
import type { Study } from './studies';

/** Decimals of an effect, and of its standard error. */
export const DECIMALS = 2;
export const ERROR_DECIMALS = 3;

/** An effect: `0.05`, `−0.22` with a minus. */
export function effectText(value: number, lang: Lang, decimals = DECIMALS): string {
	return value < 0 ? formatSigned(value, decimals, lang) : formatNumber(value, decimals, lang);
}

/** `0.01 a 0.08`; `−0.04 to 0.13`. */
export function rangeText({ low, high }: Interval, lang: Lang, decimals = DECIMALS): string {
	const [from, to] = [low, high].map((end) => effectText(end, lang, decimals));
	return `${from} ${lang === 'es' ? 'a' : 'to'} ${to}`;
}

/** `0.05 (0.01 a 0.08)`; without an interval, the mean alone. */
export function pooledText(
	{ mean, interval }: Pick<Pooled, 'mean' | 'interval'>,
	lang: Lang,
	decimals = DECIMALS
): string {
	const value = effectText(mean, lang, decimals);
	return interval === null ? value : `${value} (${rangeText(interval, lang, decimals)})`;
}

/** How many of 100 without the programme, in whole people. */
export function standingText(effect: number, lang: Lang): string {
	return formatNumber(standingOf(effect), 0, lang);
}

/** `53 estudios`; `1 study`. */
export function studiesText(n: number, lang: Lang): string {
	return counted[lang].studies(n);
}

/** `43 trabajos`; `1 paper`. */
export function papersText(n: number, lang: Lang): string {
	return counted[lang].papers(n);
}

/** `62 efectos`; `1 effect`. */
export function effectsText(n: number, lang: Lang): string {
	return counted[lang].effects(n);
}

export function outcomeName(outcome: EvidenceOutcome, lang: Lang): string {
	return upperFirst(evidenceOutcomes[outcome][lang]);
}

export function designName(design: EvidenceDesign, lang: Lang): string {
	return upperFirst(evidenceDesigns[design][lang]);
}

/** The designs of a study's effects, in a cell. */
export function designsText({ designs }: Pick<Study, 'designs'>, lang: Lang): string {
	return designs.map((design) => evidenceDesigns[design][lang]).join('; ');
}

/** The name of a country by its code; the code itself where the catalogue lacks it. */
export function countryName(code: string, lang: Lang): string {
	return evidenceCountries[code]?.[lang] ?? code;
}

/** Who took part, by code. */
export function populationName(code: string, lang: Lang): string {
	return upperFirst(evidencePopulations[code]?.[lang] ?? code);
}
