/** What the page of a topic's municipalities says in sentences. */
import { monthsLabel } from '../../catalog/periods';
import { hasBoroughs, NATION, ofPlace, placeName } from '../../catalog/states';
import { topic } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import {
	formatInterval,
	formatList,
	formatNumber,
	formatPercent,
	upperFirst
} from '../../i18n/format';
import { RATE_PER } from '../../stats/rate';
import type { CrimeMunicipalitiesView, Period } from '../../view/types';
import { crimeFileName } from '../words';
import { classesOf, decimalsOf } from './classes';
import type { National, NationalRow } from './national';
import { FEW_WOMEN_YEARS, shownRate, type Pooled, type StatePool } from './pool';

type Topic = CrimeMunicipalitiesView['topic'];
type Rate = CrimeMunicipalitiesView['rate'];

/** Share of files without a municipality from which the page warns of it, in percent. */
const MANY_UNPLACED = 5;

/** The crime as it stands inside a sentence: `feminicidio`. */
export function crimeName(id: Topic, lang: Lang): string {
	return topic(id).label[lang].toLowerCase();
}

/** Months counted of the years chosen: 12 for whole years, those of the cut for the partial one. */
export function monthsOfYears(
	{ first, months }: Pick<National, 'first' | 'months'>,
	[from]: Period
): number {
	return months[from - first] ?? 12;
}

/** The years pooled: `2021–2025`, `2025`, `enero–mayo de 2026`. */
export function yearsName([from, to]: Period, months: number, lang: Lang): string {
	const part = monthsLabel(months, lang);
	if (part !== null) return lang === 'es' ? `${part} de ${from}` : `${part} ${from}`;
	return from === to ? `${from}` : `${from}–${to}`;
}

/** The same in a file name: `2021-2025`, `2026-01-05`. */
export function yearsSlug([from, to]: Period, months: number): string {
	if (months < 12) return `${from}-01-${String(months).padStart(2, '0')}`;
	return from === to ? `${from}` : `${from}-${to}`;
}

/** A number of files with its word. */
export function filesText(n: number, lang: Lang): string {
	return crimeMunicipalities[lang].files(formatNumber(n, 0, lang), n === 1);
}

/** A number of municipalities with their word: `570 municipios`, in Mexico City `16 alcaldías`. */
export function countText(n: number, cve_ent: string, lang: Lang): string {
	const t = crimeMunicipalities[lang];
	const said = hasBoroughs(cve_ent) ? t.boroughs : t.municipalities;
	return said(formatNumber(n, 0, lang), n === 1);
}

/** All of a state: `los municipios de Oaxaca`, `las alcaldías de la Ciudad de México`. */
export function allOf(cve_ent: string, lang: Lang): string {
	const t = crimeMunicipalities[lang];
	return (hasBoroughs(cve_ent) ? t.thoseBoroughs : t.those)(ofPlace(cve_ent, lang));
}

function unplacedText(unplaced: number, lang: Lang): string {
	const t = crimeMunicipalities[lang];
	return unplaced === 0 ? t.allPlaced : t.unplaced(filesText(unplaced, lang), unplaced === 1);
}

/** The sentence of the country or of a state: how many files its municipalities have, and how many have none. */
export function sumLead(
	{ topic: id }: Pick<National, 'topic'>,
	{ cve_ent, placed, apart, municipalities }: NationalRow,
	years: string,
	lang: Lang
): string {
	const t = crimeMunicipalities[lang];
	const of = cve_ent === NATION ? t.ofAllStates : ofPlace(cve_ent, lang);
	const held = countText(municipalities, cve_ent, lang);
	const text = t.sumLead(years, filesText(placed, lang), crimeName(id, lang), held, of);
	return `${upperFirst(text)} ${unplacedText(apart, lang)}`;
}

/** In which states the files without a municipality are, in order of code. */
export function apartSentence(rows: readonly NationalRow[], lang: Lang): string {
	const t = crimeMunicipalities[lang];
	const held = rows
		.filter(({ cve_ent, apart }) => cve_ent !== NATION && apart > 0)
		.map(({ cve_ent, apart }) => `${placeName(cve_ent, lang)} ${formatNumber(apart, 0, lang)}`);
	return held.length === 0 ? t.apartNowhere : t.apartIn(formatList(held, lang));
}

/** The sentence of a state whose municipalities are read. */
export function stateLead(pool: StatePool, years: string, lang: Lang): string {
	const { municipalities, placed, unplaced } = pool;
	const some = municipalities.filter(({ files }) => files > 0).length;
	const text = crimeMunicipalities[lang].stateLead(
		years,
		filesText(placed, lang),
		crimeName(pool.topic, lang),
		formatNumber(some, 0, lang),
		countText(municipalities.length, pool.cve_ent, lang)
	);
	return `${upperFirst(text)} ${unplacedText(unplaced, lang)}`;
}

/** The warning that many files of a state have no municipality; null where they are few. */
export function unplacedWarning(pool: StatePool, lang: Lang): string | null {
	const share = pool.total === 0 ? 0 : (100 * pool.unplaced) / pool.total;
	if (share < MANY_UNPLACED) return null;
	const of = ofPlace(pool.cve_ent, lang);
	return crimeMunicipalities[lang].unplacedShare(formatPercent(share, 0, lang), of);
}

/** A rate of the state's size, written. */
export function rateText(value: number | null, pool: Pick<StatePool, 'rate'>, lang: Lang): string {
	return formatNumber(value, decimalsOf(pool.rate), lang);
}

/** What the map shows, in a sentence or two. */
export function mapSentence(pool: StatePool, rate: Rate, lang: Lang): string {
	const t = crimeMunicipalities[lang];
	if (pool.placed === 0) return t.noFilesAtAll;
	if (rate === 'raw') return t.shownRaw;
	const text = t.shownSmoothed(rateText(pool.rate, pool, lang));
	return pool.differ ? text : `${text} ${t.noDifference}`;
}

/** The rate shown and the interval of the raw one, as the map reads a municipality out. */
export function readingOf(
	row: Pooled,
	pool: StatePool,
	rate: Rate,
	lang: Lang
): { readonly name: string; readonly lines: readonly string[] } {
	const t = crimeMunicipalities[lang];
	const files = filesText(row.files, lang);
	if (row.noRate !== null)
		return { name: row.name, lines: [files, row.noRate === 'no_women' ? t.noWomen : t.notYet] };
	const label = rate === 'raw' ? t.rawRate : t.smoothedRate;
	const interval = formatInterval(row.low, row.high, decimalsOf(pool.rate), lang);
	const few = row.few ? [t.few(fewWomen(pool.topic, lang))] : [];
	return {
		name: row.name,
		lines: [
			`${label}: ${rateText(shownRate(row, rate), pool, lang)}`,
			...(rate === 'raw' ? [`${t.interval}: ${interval}`] : []),
			files,
			...few
		]
	};
}

/** Whether the exact interval of a municipality holds the state's rate, in words; null without a rate. */
export function besideState(row: Pooled, pool: StatePool, lang: Lang): string | null {
	if (row.low === null || row.high === null || pool.rate === null) return null;
	const t = crimeMunicipalities[lang];
	const written = rateText(pool.rate, pool, lang);
	if (row.low > pool.rate) return t.above(written);
	return row.high < pool.rate ? t.below(written) : t.same(written);
}

/** The limit under which a municipality is marked, written. */
export function fewWomen(id: Topic, lang: Lang): string {
	return formatNumber(FEW_WOMEN_YEARS[id], 0, lang);
}

/** What one file moves the raw rate by at that limit, written. */
export function changeAtLimit(id: Topic, lang: Lang): string {
	return formatNumber(RATE_PER / FEW_WOMEN_YEARS[id], 0, lang);
}

/** What each class holds, in words and numbers: `cerca de la del estado: de 0.98 a menos de 1.53`. */
export function classTexts(pool: StatePool, rate: Rate, lang: Lang): readonly string[] {
	const { breaks, decimals } = classesOf(pool, rate);
	const words = crimeMunicipalities[lang].classWords.split('|');
	const write = (value: number) => formatNumber(value, decimals, lang);
	return Array.from({ length: breaks.length + 1 }, (_, i) => {
		const [low, high] = [breaks[i - 1], breaks[i]];
		const ends = [
			low === undefined ? '' : `≥ ${write(low)}`,
			high === undefined ? '' : `< ${write(high)}`
		];
		const range = ends.filter((end) => end !== '').join(', ');
		return breaks.length + 1 === words.length ? `${words[i] ?? ''}: ${range}` : range;
	});
}

/** File name of a figure of the page: topic, section, what, place, years, cut. */
export function municipalFileName(
	id: Topic,
	what: readonly string[],
	place: string | null,
	cut: string,
	lang: Lang
): string {
	const section = { es: 'municipios', en: 'municipalities' }[lang];
	return crimeFileName(id, [section, ...what], place ?? NATION, cut, lang);
}
