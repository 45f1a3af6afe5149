/** Parts of sentences about a programme: amounts, times, sizes. They say what a page says, and no more. */
import {
	evaluations,
	evaluationStates,
	reachMeasures,
	reachUnits,
	reporters,
	respondents,
	resultMeasures
} from '../../catalog/codes-interventions';
import { placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { formatCut, formatList, formatNumber, formatPercent, upperFirst } from '../../i18n/format';
import { programmeFacts } from '../../i18n/programmes-facts';
import type { Programme, ProgrammeReach, ProgrammeResult } from '../../query/response-records';
import type { Measured } from './guide';
import { codeName, HOME, nameIn } from './names';

/** A number with the decimals that it has, two at most: `12`, `2.5`. */
export function plainNumber(value: number, lang: Lang): string {
	const decimals = [0, 1].find((each) => Number(value.toFixed(each)) === value) ?? 2;
	return formatNumber(value, decimals, lang);
}

function share(value: number, lang: Lang): string {
	return formatPercent(value, Number.isInteger(value) ? 0 : 1, lang);
}

/** How many, as it was reported: `más de 7,000 hombres`, `25 de 204 hombres`, `67 % de 1,355`. */
export function amountText(reach: ProgrammeReach, lang: Lang): string {
	const t = programmeFacts[lang];
	const { measure, value, unit, n, qualifier } = reach;
	const number = unit === 'percent' ? share(value, lang) : plainNumber(value, lang);
	const counted = n === null ? number : t.outOf(number, plainNumber(n, lang));
	const word = nameIn(reachUnits, unit, lang);
	// «Propuestas recibidas: 25 propuestas» would say it twice.
	const said = unit === 'percent' || nameIn(reachMeasures, measure, lang).startsWith(word);
	const amount = said ? counted : `${counted} ${word}`;
	switch (qualifier) {
		case 'about':
			return t.about(amount);
		case 'more_than':
			return t.moreThan(amount);
		case 'at_least':
			return t.atLeastAmount(amount);
		case 'expected':
			return t.expected(amount);
		default:
			return amount;
	}
}

/** What was counted: `Participantes enviados por un juez`. */
export function measureText({ measure }: ProgrammeReach, lang: Lang): string {
	return upperFirst(nameIn(reachMeasures, measure, lang));
}

/** The time that was counted, or else the year in which it was reported; `sin fecha` where neither is told. */
export function whenText(
	{ period_start: from, period_end: to, year }: ProgrammeReach,
	lang: Lang
): string {
	const t = programmeFacts[lang];
	const ends = [from, to].flatMap((end) => (end === null ? [] : [formatCut(end, lang)]));
	const [first, last = first] = ends;
	if (first !== undefined && last !== undefined) return t.period(first, last);
	return year === null ? t.undated : `${year}`;
}

/** Who said so: `quien opera el programa`. */
export function reporterName({ reported_by: by }: ProgrammeReach, lang: Lang): string {
	return nameIn(reporters, by, lang);
}

/** Who said so, within a sentence: `según quien opera el programa`. */
export function reporterText(reach: ProgrammeReach, lang: Lang): string {
	return programmeFacts[lang].accordingTo(reporterName(reach, lang));
}

/** Whether some figure of its reach counts people whom it reached: not expected, nor only sent a survey. */
export function tellsPeople({ reach }: Pick<Programme, 'reach'>): boolean {
	return reach.some(
		({ measure, unit, qualifier }) =>
			(unit === 'men' || unit === 'people') &&
			qualifier !== 'expected' &&
			measure !== 'survey_sent_to'
	);
}

const places = Object.keys(reachMeasures);

/** The figure that stands for a programme's reach in a list: people counted before people expected; null without any. */
export function headlineReach({ reach }: Programme): ProgrammeReach | null {
	const place = ({ measure, qualifier }: ProgrammeReach) =>
		places.indexOf(measure) + (qualifier === 'expected' ? places.length : 0);
	return [...reach].sort((a, b) => place(a) - place(b))[0] ?? null;
}

/** A reach in one line: what, how many, when, who said so. */
export function reachLine(reach: ProgrammeReach, lang: Lang): string {
	const said = [whenText(reach, lang), reporterText(reach, lang)].join(', ');
	return `${measureText(reach, lang)}: ${amountText(reach, lang)} (${said})`;
}

/** What was looked at: `Mejor comunicación con la pareja`. */
export function resultName(measure: string, lang: Lang): string {
	return upperFirst(nameIn(resultMeasures, measure, lang));
}

/** Who was asked: `hombres participantes`. */
export function respondentName(respondent: string, lang: Lang): string {
	return nameIn(respondents, respondent, lang);
}

/** How a result was looked at: `cualitativa`. */
export function designName({ design }: Pick<ProgrammeResult, 'design'>, lang: Lang): string {
	return nameIn(evaluations, design, lang);
}

/** The finding's figure: `87 %`; where the page gives none, that it gives none. */
export function resultValue({ value, unit }: ProgrammeResult, lang: Lang): string {
	if (value === null) return programmeFacts[lang].noFigure;
	return unit === 'percent' ? share(value, lang) : plainNumber(value, lang);
}

/** How many were asked: `n = 40`, `n no dicho`. */
export function askedText({ n }: Pick<ProgrammeResult, 'n'>, lang: Lang): string {
	const t = programmeFacts[lang];
	return n === null ? t.nUnknown : t.n(plainNumber(n, lang));
}

/** A result in one line: what, who was asked and how many, by which design, when. */
export function resultLine(result: ProgrammeResult, lang: Lang): string {
	const said = [
		respondentName(result.respondent, lang),
		askedText(result, lang),
		designName(result, lang),
		...(result.year === null ? [] : [`${result.year}`])
	];
	const value = resultValue(result, lang);
	return `${resultName(result.measure, lang)}: ${value} (${said.join('; ')})`;
}

/** When it ran: `2009–2012`, `comenzó en 1994`; null where no page tells. */
export function yearsText(
	{ start_year: from, end_year: to }: Pick<Programme, 'start_year' | 'end_year'>,
	lang: Lang
): string | null {
	const t = programmeFacts[lang];
	if (from !== null && to !== null) return t.between(from, to);
	if (from !== null) return t.since(from);
	return to === null ? null : t.until(to);
}

/** Where it runs, a line a country: `México: Ciudad de México y Querétaro`. Its own country where no place is known. */
export function placeLines({ country, places: where }: Programme, lang: Lang): readonly string[] {
	const t = programmeFacts[lang];
	const codes = [...new Set(where.map((place) => place.country))];
	if (codes.length === 0) return country === null ? [] : [codeName('countries', country, lang)];
	return codes.map((code) => {
		const named = where
			.filter((place) => place.country === code)
			.flatMap(({ cve_ent, place }) => {
				const state = cve_ent === null ? null : placeName(cve_ent, lang);
				if (place === null) return state ?? [];
				return state === null ? place : `${place} (${state})`;
			});
		const name = codeName('countries', code, lang);
		if (named.length > 0) return t.withPlaces(name, formatList([...new Set(named)], lang));
		return code === HOME ? t.withoutStates(name) : name;
	});
}

/** Whether a page says that it runs in a state of Mexico. */
export function runsIn({ places }: Pick<Programme, 'places'>, cve_ent: string): boolean {
	return places.some((place) => place.country === HOME && place.cve_ent === cve_ent);
}

/** A range of whole numbers: `10 a 12`, `hasta 12`, `10 o más`; null without either end. */
export function rangeText(min: number | null, max: number | null, lang: Lang): string | null {
	const t = programmeFacts[lang];
	if (min !== null && max !== null) return min === max ? `${min}` : t.range(`${min}`, `${max}`);
	if (max !== null) return t.upTo(`${max}`);
	return min === null ? null : t.atLeast(`${min}`);
}

/** Weeks that are not whole are the days that a page told, by seven. */
function weeksText(weeks: number, lang: Lang): string {
	const t = programmeFacts[lang];
	return Number.isInteger(weeks) ? t.weeks(weeks) : t.days(Math.round(weeks * 7));
}

/** What a programme has where the guide recommends a number: `52 sesiones`, `2.5 horas`, `10 a 15 personas`. */
export function measuredText(has: Measured, lang: Lang): string {
	const t = programmeFacts[lang];
	if (has.kind === 'hours') return t.hours(has.hours, plainNumber(has.hours, lang));
	if (has.kind === 'group') return t.people(rangeText(has.min, has.max, lang) ?? '');
	return [
		...(has.sessions === null ? [] : [t.sessions(has.sessions)]),
		...(has.weeks === null ? [] : [weeksText(has.weeks, lang)]),
		...(has.perWeek === null ? [] : [t.perWeek(has.perWeek, plainNumber(has.perWeek, lang))])
	].join(', ');
}

/** How it was evaluated, and whether that is done; null where no page tells. */
export function evaluationText(
	{ evaluation, evaluation_state: state }: Pick<Programme, 'evaluation' | 'evaluation_state'>,
	lang: Lang
): string | null {
	if (evaluation === 'unknown') return null;
	const name = codeName('evaluations', evaluation, lang);
	if (state === null || state === 'done') return name;
	return programmeFacts[lang].inState(name, nameIn(evaluationStates, state, lang));
}
