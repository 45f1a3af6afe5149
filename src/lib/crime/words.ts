/** Words that the figures of crimes share: places, cuts, months, what is counted, names of files. */
import { monthsLabel } from '../catalog/periods';
import { registerYears } from '../catalog/registers';
import { NATION, placeInSentence, placeName } from '../catalog/states';
import { topic, type CountId, type Topic } from '../catalog/topics';
import type { Lang, Register } from '../catalog/types';
import { monthAt } from '../chart/time';
import type { Break } from '../chart/types';
import { formatCut, formatInterval } from '../i18n/format';
import { smallInterval, type FileOrVictim, type YearKnown } from './years';

export { sourcesOf, type SourceNames } from '../chart/sources';

/** The names of the two registers where there is room for one word. */
export const registerWords: Readonly<Record<Register, string>> = { cnsp: 'CNSP', rnid: 'RNID' };

/** The counts that a topic's first figure draws: its own, and for victims the killings beside femicide. */
export function mainCounts(id: Topic, unit: FileOrVictim): readonly CountId[] {
	return id === 'femicide' && unit === 'victims' ? ['femicide', 'women_homicide'] : [id];
}

/** `en el país`, `en la Ciudad de México`; `in Mexico City`. */
export function inPlace(place: string, lang: Lang): string {
	return `${lang === 'es' ? 'en' : 'in'} ${placeInSentence(place, lang)}`;
}

/** The place in a heading, where the nation is called by its name: `en México`, `in the State of Mexico`. */
export function inPlaceTitle(place: string, lang: Lang): string {
	if (place !== NATION) return inPlace(place, lang);
	return lang === 'es' ? 'en México' : 'in Mexico';
}

/** The first months of a year in few letters, `ene–ago`, `Jan–Aug`; null for a whole year. */
export function partialWord(months: number, lang: Lang): string | null {
	const label = monthsLabel(months, lang);
	if (label === null) return null;
	return label
		.split('–')
		.map((month) => month.slice(0, 3))
		.join('–');
}

/** The months counted as a sentence says them: `de enero a agosto`, `en enero`, `a lo largo del año`. */
export function monthsSaid(months: number, lang: Lang): string {
	const [first, last] = (monthsLabel(months, lang) ?? '').split('–');
	if (!first) return lang === 'es' ? 'a lo largo del año' : 'over the year';
	if (last === undefined) return lang === 'es' ? `en ${first}` : `in ${first}`;
	return lang === 'es' ? `de ${first} a ${last}` : `from ${first} to ${last}`;
}

/** The year as a row is named: `2024`, or `2026 (enero–agosto, RNID)` where only those months are counted. */
export function yearName(
	{
		year,
		months,
		register
	}: Pick<YearKnown, 'year' | 'months'> & Partial<Pick<YearKnown, 'register'>>,
	lang: Lang
): string {
	const label = monthsLabel(months, lang);
	const rest = [label, register === 'rnid' ? registerWords.rnid : null];
	const said = rest.filter((part) => part !== null).join(', ');
	return said === '' ? `${year}` : `${year} (${said})`;
}

/** `corte de mayo de 2026`; `May 2026 cut`. */
export function cutName(cut: string, lang: Lang): string {
	const when = formatCut(cut, lang);
	return lang === 'es' ? `corte de ${when}` : `${when} cut`;
}

/** Years in a row that are of one cut. */
interface CutRun {
	readonly cut: string;
	readonly first: number;
	readonly last: number;
}

/** Which years are of which cut, in the order of the rows. */
export function cutRuns(rows: readonly Pick<YearKnown, 'year' | 'cut'>[]): readonly CutRun[] {
	return rows.reduce<readonly CutRun[]>((runs, { year, cut }) => {
		const now = runs.at(-1);
		return now?.cut === cut
			? [...runs.slice(0, -1), { ...now, last: year }]
			: [...runs, { cut, first: year, last: year }];
	}, []);
}

/** Which cut the years are of, oldest years first: `junio de 2025 (2015 a 2024); mayo de 2026 (2025)`. */
export function cutsText(rows: readonly Pick<YearKnown, 'year' | 'cut'>[], lang: Lang): string {
	const between = lang === 'es' ? 'a' : 'to';
	const texts = cutRuns(rows).map(({ cut, first, last }) => {
		const years = first === last ? `${first}` : `${first} ${between} ${last}`;
		return `${formatCut(cut, lang)} (${years})`;
	});
	return texts.join('; ');
}

/** A count with its interval where it is small: `3`, `1 a 9`; null where it is not drawn with one. */
export function smallIntervalText(n: number, lang: Lang): string | null {
	const interval = smallInterval(n);
	return interval && formatInterval(interval.low, interval.high, 1, lang);
}

/** Words in lower case, plain letters, joined by hyphens: what a file name holds. */
function slugOf(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** A file name: topic, what is shown, place, cut. Place or cut is left out where it is null. */
export function crimeFileName(
	id: Topic,
	what: readonly string[],
	place: string | null,
	cut: string | null,
	lang: Lang
): string {
	const country = lang === 'es' ? 'pais' : 'country';
	const placePart = place === null ? [] : [place === NATION ? country : placeName(place, lang)];
	const cutPart = cut === null ? [] : [`${lang === 'es' ? 'corte' : 'cut'}-${cut}`];
	const parts = [topic(id).slug[lang], ...what, ...placePart, ...cutPart].map(slugOf);
	return ['atlas-violeta', ...parts.filter((part) => part !== '')].join('_');
}

/** The publication of the women that every rate is of. */
export const POPULATION = 'conapo-population';

/** The break of January 2026 where some rows are of the new register: no line is drawn across it. */
export function registerBreak(rows: readonly { readonly register: Register }[]): readonly Break[] {
	const both = new Set(rows.map(({ register }) => register)).size > 1;
	return both ? [{ t: registerYears.rnid[0], label: registerWords.rnid }] : [];
}

/** A time of a line over years, in words. */
export function yearOf(t: number): string {
	return `${Math.floor(t)}`;
}

/** What says a time of a line over months, in words. */
export function monthOf(lang: Lang): (t: number) => string {
	return (t) => formatCut(monthAt(t), lang);
}
