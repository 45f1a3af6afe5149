/** What every figure of the page is made from, and what they say of themselves alike. */
import { counts, type CountId } from '../../catalog/topics';
import type { Indicator, Lang } from '../../catalog/types';
import type { FigureMeta } from '../../chart/types';
import { crime } from '../../i18n/crime';
import { crimeStates } from '../../i18n/crime-states';
import { formatCut } from '../../i18n/format';
import type { YearRecord } from '../../query/records';
import type { CrimeStatesView } from '../../view/types';
import { crimeFileName, cutRuns, POPULATION, sourcesOf, type SourceNames } from '../words';
import { fullest, sourceIds, type PlaceYears } from './places';

export interface Context {
	readonly record: YearRecord;
	readonly view: CrimeStatesView;
	/** As read at build. */
	readonly sources: SourceNames;
	/** What the map shows. */
	readonly indicator: Indicator;
}

/** The texts of the page in the view's language. */
export function textOf({ view }: Context) {
	return crimeStates[view.lang];
}

/** `víctimas` or `carpetas de investigación`. */
export function unitWord(unit: CrimeStatesView['unit'], lang: Lang): string {
	return crime[lang][unit];
}

/** A count inside a sentence: `feminicidio`, `intentional homicide of women`. */
export function countWord(count: CountId, lang: Lang): string {
	return counts[count].label[lang];
}

/** The cut of the years shown in words, or which years are of which cut. */
function cutWords({ years }: PlaceYears, lang: Lang): string {
	const runs = cutRuns(years);
	const [only] = runs;
	if (only && runs.length === 1) return formatCut(only.cut, lang);
	return runs
		.map(({ cut, first, last }) =>
			crimeStates[lang].cutYears(
				first === last ? `${first}` : `${first}–${last}`,
				formatCut(cut, lang)
			)
		)
		.join('; ');
}

interface Said {
	readonly unit: string;
	readonly precision: string | null;
	/** What the figure draws, one place a list of years. */
	readonly places: readonly PlaceYears[];
	/** Whether the figure divides by women. */
	readonly rates: boolean;
	/** What stands beside, where it is of other cuts than what is drawn: its name and its years. */
	readonly beside?: { readonly name: string; readonly places: readonly PlaceYears[] };
}

/** Unit, cut, precision and sources of what a figure draws. */
export function metaOf({ view, sources }: Context, said: Said): FigureMeta {
	const beside = said.beside?.places ?? [];
	const ids = [...sourceIds([...said.places, ...beside]), ...(said.rates ? [POPULATION] : [])];
	const cut = cutWords(fullest(said.places), view.lang);
	const other = cutWords(fullest(beside), view.lang);
	return {
		unit: said.unit,
		cut: said.beside && other !== cut ? `${cut}. ${said.beside.name}: ${other}` : cut,
		precision: said.precision,
		sources: sourcesOf(ids, sources)
	};
}

/** The years from `from` to `to` of a place. */
export function between(place: PlaceYears, from: number, to: number): PlaceYears {
	return { ...place, years: place.years.filter(({ year }) => from <= year && year <= to) };
}

/**
 * A file name of plain letters that says what is inside:
 * `atlas-violeta_feminicidio_estados_parte_2025_corte-2026-05`.
 */
export function fileNameOf(
	{ view }: Context,
	what: readonly string[],
	places: readonly PlaceYears[]
): string {
	const { lang, topic } = view;
	const cuts = places.flatMap(({ years }) => years.map(({ cut }) => cut)).sort();
	const section = lang === 'es' ? 'estados' : 'states';
	return crimeFileName(topic, [section, ...what], null, cuts.at(-1) ?? null, lang);
}
