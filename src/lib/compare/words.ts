/** What is said of places beside a base: in a title, a sentence, under the drawing. */
import { NATION, placeInSentence, placeName } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { sourcesOf, type SourceNames } from '../chart/sources';
import type { FigureMeta } from '../chart/types';
import { compare } from '../i18n/compare';
import { formatCut, formatList, upperFirst } from '../i18n/format';
import { mapFigure } from '../i18n/map-figure';
import { survey } from '../i18n/survey';
import { precisionOf } from '../survey/interval-words';
import { canOrder } from '../view/compare-indicators';
import type { Compared, ComparedCell, ComparedColumn } from './compared';
import type { Verdict } from './told-apart';

/** One in so many comparisons of places that are the same comes out different at 95 %. */
const ONE_IN = 20;

/** Notes without which a figure of files, or of femicide, is read as one of violence. */
const OF_FILES = 'reported_only';
const OF_FEMICIDE = 'femicide_share_varies';

const VERDICTS: readonly Verdict[] = ['above', 'below', 'same', 'unknown'];

/** The base after "from": `del país`, `de la Ciudad de México`; `the country`. */
export function fromBase({ base, lang }: Pick<Compared, 'base' | 'lang'>): string {
	return compare[lang].from(placeInSentence(base, lang));
}

/** The base after "beside": `al país`; `the country`. */
export function toBase({ base, lang }: Pick<Compared, 'base' | 'lang'>): string {
	return compare[lang].to(placeInSentence(base, lang));
}

/** Year and cut of a column: `ENDIREH 2021`; `2025, corte de mayo de 2026`. */
export function whenText({ entry, result }: ComparedColumn, lang: Lang): string {
	const t = compare[lang];
	const year = `${result.question.year}`;
	if (entry.query.kind === 'prevalence') return t.surveyWhen(year);
	if (entry.query.kind === 'death_rate') return t.deathWhen(year);
	return t.countWhen(year, formatCut(result.cut, lang));
}

/** Who is beside what: `Oaxaca y Puebla frente al país: 4 indicadores`. */
export function titleText(of: Compared): string {
	const { lang, places, base, all, columns } = of;
	const t = compare[lang];
	const others = places.filter((place) => place !== base);
	const names = formatList(
		others.map((place) => placeInSentence(place, lang)),
		lang
	);
	const title = all ? t.allBeside(toBase(of)) : upperFirst(t.someBeside(names, toBase(of)));
	return t.inIndicators(title, columns.length);
}

/**
 * How many can be told apart from the base, indicator by indicator; of a single place, by which ones it can. Empty where
 * no test could be made: that nobody differs would then be a finding without a ground.
 */
export function sentenceText(of: Compared): string {
	const { lang, columns } = of;
	const t = compare[lang];
	const [other, ...more] = of.places.filter((place) => place !== of.base);
	if (other !== undefined && more.length === 0) return sentenceOfOne(of, other);
	const counts = columns.map((column) => ({ column, ...countsOf(column.cells) }));
	if (counts.every(({ judged }) => judged === 0)) return '';
	if (counts.every(({ told }) => told === 0)) return t.sentenceNone(fromBase(of));
	const clauses = counts
		.filter(({ judged }) => judged > 0)
		.map(({ column, told, judged }) => t.countOf(column.entry.short[lang], told, judged));
	const said = formatList(clauses, lang);
	// Beside a state the count holds the nation too, which the title does not number.
	if (of.base === NATION) return t.sentence(fromBase(of), said);
	return t.sentenceOfStates(of.places.length - 2, fromBase(of), said);
}

/** `Oaxaca: por debajo del país en «Violencia familiar, carpetas»; no se distingue del país en …`. */
function sentenceOfOne(of: Compared, place: string): string {
	const { lang, places, columns } = of;
	const t = compare[lang];
	const at = places.indexOf(place);
	const said = VERDICTS.flatMap((verdict) => {
		const shorts = columns
			.filter(({ cells }) => cells[at]?.verdict === verdict && cells[at].row.value !== null)
			.map(({ entry }) => quoted(entry.short[lang], lang));
		const told = t.toldOf(verdict, fromBase(of));
		return shorts.length === 0 ? [] : [t.inThese(told, formatList(shorts, lang))];
	});
	const name = upperFirst(placeInSentence(place, lang));
	return said.length === 0 ? '' : t.sentenceOf(name, said.join('; '));
}

function quoted(text: string, lang: Lang): string {
	return lang === 'es' ? `«${text}»` : `“${text}”`;
}

function countsOf(cells: readonly ComparedCell[]): {
	readonly told: number;
	readonly judged: number;
} {
	const judged = cells.filter(({ verdict }) => verdict !== null && verdict !== 'unknown');
	return { told: judged.filter(({ verdict }) => verdict !== 'same').length, judged: judged.length };
}

/** Unit, cut, precision and sources of all columns. */
export function metaText(of: Compared, names: SourceNames): FigureMeta {
	const { lang, columns } = of;
	const t = compare[lang];
	const whens = [...new Set(columns.map((column) => whenText(column, lang)))];
	const shorts = (when: string) =>
		columns
			.filter((column) => whenText(column, lang) === when)
			.map(({ entry }) => entry.short[lang])
			.join(', ');
	return {
		unit: columns.map(({ entry }) => t.unitOf(entry.short[lang], entry.unit[lang])).join('; '),
		cut: whens.map((when) => t.cutOf(when, shorts(when))).join('; '),
		precision: [...precisions(of), t.ruleAll(rules(of).join('; '))].join('. '),
		sources: sourcesOf(
			columns.flatMap(({ result }) => result.sources),
			names
		)
	};
}

/** Which intervals are drawn, each kind once. */
function precisions({ lang, columns }: Compared): readonly string[] {
	const ofSurvey = columns
		.filter(({ entry }) => entry.query.kind === 'prevalence')
		.flatMap(({ cells }) => cells.map(({ row }) => row))
		.filter(({ value }) => value !== null);
	const kinds = new Set(columns.map(({ entry }) => entry.measure));
	return [
		...(ofSurvey.length > 0 ? [`${survey[lang].name}: ${precisionOf(ofSurvey, lang)}`] : []),
		...(kinds.has('rate') ? [upperFirst(mapFigure[lang].precisionRate)] : []),
		...(kinds.has('share') ? [upperFirst(mapFigure[lang].precisionShare)] : [])
	];
}

/** By which test places are told apart, those that were used. */
function rules({ lang, base, columns, places }: Compared): readonly string[] {
	const t = compare[lang];
	const kinds = new Set(columns.map(({ entry }) => entry.query.kind));
	const states = places.filter((place) => place !== NATION);
	const ofStates = base === NATION || states.length < 2 ? new Set<string>() : kinds;
	const isRate = ofStates.has('crime_rate') || ofStates.has('death_rate');
	const said = [
		t.ruleNation,
		...(ofStates.has('prevalence') ? [t.ruleSurvey] : []),
		...(isRate ? [t.ruleRate] : []),
		...(ofStates.has('crime_share') ? [t.ruleShare] : [])
	];
	return said.map((rule, i) => (i === 0 ? upperFirst(rule) : rule));
}

/**
 * What has to be said under the drawing, what keeps from misreading it first: that all 32 in order are no ranking, what
 * files and femicide do not measure, what cannot be told apart, how many differ by chance; then who has no data, what the
 * intervals leave out and the first caution of each indicator.
 *
 * @param cautions texts of the catalogue's notes, by id; those that are not there are left out
 */
export function notesText(
	of: Compared,
	cautions: Readonly<Record<string, string>>
): readonly string[] {
	const { lang, columns, all } = of;
	const t = compare[lang];
	const cells = columns.flatMap((column) => column.cells);
	const has = (...verdicts: readonly ComparedCell['verdict'][]) =>
		cells.some(({ verdict, row }) => row.value !== null && verdicts.includes(verdict));
	const { judged } = countsOf(cells);
	const isCounted = columns.some(({ entry }) => entry.query.kind !== 'prevalence');
	const said = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => cautions[id] ?? []);
	const hasFiles = columns.some(({ entry }) => entry.theme === 'reports');
	const hasFemicide = columns.some(({ entry }) => !canOrder(entry));
	return [
		...(all ? [t.noteNotRank] : []),
		...(hasFiles ? said([OF_FILES]) : []),
		...(hasFemicide ? said([OF_FEMICIDE]) : []),
		...(has('same') ? [t.noteSame(fromBase(of))] : []),
		...(judged > 0 ? [t.noteChance(judged, Math.max(1, Math.round(judged / ONE_IN)))] : []),
		...columns.flatMap((column) => missing(of, column)),
		...(has('unknown') ? [t.noteBare] : []),
		...bareNation(of),
		...(columns.length > 1 ? [t.noteScales] : []),
		...(isCounted ? [t.noteCounts] : []),
		...said(columns.flatMap(({ entry }) => entry.notes.slice(0, 1))).filter(
			(text) => text !== cautions[OF_FILES] && text !== cautions[OF_FEMICIDE]
		)
	];
}

/** Where the nation, as the base or beside it, was judged by its bare value. */
function bareNation({ lang, base, columns }: Compared): readonly string[] {
	const bare = columns.filter(({ cells }) => {
		const nation = cells.find(({ row }) => row.cve_ent === NATION);
		const judged = base === NATION ? cells : [nation];
		return (
			nation !== undefined &&
			nation.row.value !== null &&
			nation.row.low === null &&
			judged.some((cell) => cell?.verdict != null && cell.verdict !== 'unknown')
		);
	});
	if (bare.length === 0) return [];
	const shorts = bare.map(({ entry }) => quoted(entry.short[lang], lang));
	return [compare[lang].noteBareBase(formatList(shorts, lang))];
}

function missing({ lang }: Compared, { entry, cells }: ComparedColumn): readonly string[] {
	const places = cells.filter(({ row }) => row.value === null).map(({ row }) => row.cve_ent);
	if (places.length === 0) return [];
	const names = places.map((place) => placeName(place, lang));
	return [compare[lang].noteMissing(entry.short[lang], places.length, formatList(names, lang))];
}
