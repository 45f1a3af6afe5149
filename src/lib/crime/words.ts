/** Words that the figures of crimes share: places, cuts, months, what is counted, names of files. */
import { monthsLabel } from '../catalog/periods';
import { NATION, placeInSentence, placeName } from '../catalog/states';
import { topic, type CountId, type Topic } from '../catalog/topics';
import type { Lang, Register } from '../catalog/types';
import type { Break, FigureMeta } from '../chart/types';
import { crimeSeries } from '../i18n/crime-series';
import { formatCut, formatInterval } from '../i18n/format';
import { smallInterval, type FileOrVictim, type YearKnown } from './years';

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

/** Which years are drawn hollow and why: a sentence for each of which only the first months are counted. */
export function hollowNotes(
	rows: readonly { readonly year: number; readonly months?: number }[],
	lang: Lang
): readonly string[] {
	return rows.flatMap(({ year, months = 12 }) =>
		months < 12 ? [crimeSeries[lang].hollowNote(`${year}`, monthsSaid(months, lang))] : []
	);
}

/** The year as a row is named: `2024`, or `2026 (enero–agosto, RNID)` where only those months are counted. */
export function yearName(
	{ year, months, register }: Pick<YearKnown, 'year' | 'months' | 'register'>,
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

/** Runs of rows that follow each other with the same cut. */
function runsOf<Row extends Pick<YearKnown, 'year' | 'cut'>>(rows: readonly Row[]): Row[][] {
	const runs: Row[][] = [];
	for (const row of rows) {
		const last = runs.at(-1);
		if (last?.[0]?.cut === row.cut) last.push(row);
		else runs.push([row]);
	}
	return runs;
}

/** Which cut the years are of, oldest years first: `junio de 2025 (2015 a 2024); mayo de 2026 (2025)`. */
export function cutsText(rows: readonly Pick<YearKnown, 'year' | 'cut'>[], lang: Lang): string {
	const between = lang === 'es' ? 'a' : 'to';
	const texts = runsOf(rows).flatMap((run) => {
		const [from, to] = [run[0], run.at(-1)];
		if (from === undefined || to === undefined) return [];
		const years = from === to ? `${from.year}` : `${from.year} ${between} ${to.year}`;
		return [`${formatCut(from.cut, lang)} (${years})`];
	});
	return texts.join('; ');
}

/** A count with its interval where it is small: `3`, `1 a 9`; null where it is not drawn with one. */
export function smallIntervalText(n: number, lang: Lang): string | null {
	const interval = smallInterval(n);
	return interval && formatInterval(interval.low, interval.high, 1, lang);
}

/** Words in lower case, plain letters, joined by hyphens: what a file name holds. */
export function slugOf(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** A file name: topic, what is shown, place, cut. Parts that are null are left out. */
export function crimeFileName(
	id: Topic,
	what: readonly string[],
	place: string,
	cut: string | null,
	lang: Lang
): string {
	const where = place === NATION ? (lang === 'es' ? 'pais' : 'country') : placeName(place, lang);
	const cutPart = cut === null ? [] : [`${lang === 'es' ? 'corte' : 'cut'}-${cut}`];
	const parts = [topic(id).slug[lang], ...what, where, ...cutPart].map(slugOf);
	return ['atlas-violeta', ...parts.filter((part) => part !== '')].join('_');
}

/** A publication as a figure names it, by id. */
export type SourceNames = Readonly<Record<string, FigureMeta['sources'][number]>>;

/** The publications of some rows, each once, in the order met. Ids without a name are left out. */
export function sourcesOf(ids: readonly string[], names: SourceNames): FigureMeta['sources'] {
	return [...new Set(ids)].flatMap((id) => names[id] ?? []);
}

/** The break of January 2026 where some rows are of the new register: no line is drawn across it. */
export function registerBreak(rows: readonly { readonly register: Register }[]): readonly Break[] {
	const both = new Set(rows.map(({ register }) => register)).size > 1;
	return both ? [{ t: REGISTER_BREAK, label: registerWords.rnid }] : [];
}

/** When the register of 2015–2025 gives way to the next. */
const REGISTER_BREAK = 2026;
