/** The survey's figures of a place beside the nation's: as rows of marks, and as a table. */
import { surveyIndicator, type SurveyIndicator } from '../catalog/indicators/survey';
import { placeName } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { fileColumn, numberColumn, percentColumn, textColumn } from '../chart/columns';
import { sourcesOf, type SourceNames } from '../chart/sources';
import type { Cell, ChartTable, FigureMeta } from '../chart/types';
import { profileFigures } from '../i18n/profile-figures';
import { survey } from '../i18n/survey';
import { surveyStates } from '../i18n/survey-states';
import { formatInterval, formatList, lowerFirst } from '../i18n/format';
import type { RowMark, SignKey } from '../picture/types';
import type { ProfileEstimate } from '../query/profile-records';
import type { SurveyFigure } from '../query/survey-records';
import { standingOf, type Standing } from '../survey/states/standing';
import { precisionOf } from '../survey/interval-words';
import { baseOf, ERROR_DECIMALS, originText, precisionText } from '../survey/words';

/** Of percentages. */
const DECIMALS = 1;

/** An estimate with its entry of the catalogue and where it stands beside the nation. */
export interface Estimate extends ProfileEstimate {
	readonly entry: SurveyIndicator;
	readonly standing: Standing;
}

/** The estimates with what the catalogue says of them. Throws RangeError for an indicator that it has not. */
export function estimatesOf(survey: readonly ProfileEstimate[]): readonly Estimate[] {
	return survey.map((each) => ({
		...each,
		entry: surveyIndicator(each.indicator),
		standing: standingOf(each.place, each.nation)
	}));
}

/** The sign of the nation, then that of the place, which stands over it. */
export function marksOf({ place, nation, standing }: Estimate): readonly RowMark[] {
	const mark = ({ estimate, low, high }: SurveyFigure) => ({ value: estimate, low, high });
	return [
		...(nation === null
			? []
			: [{ ...mark(nation), low: null, high: null, ...NATION_SIGN, size: 4.5 }]),
		{
			...mark(place),
			...(standing === 'unknown' ? BARE_SIGN : PLACE_SIGN),
			hollow: standing === 'same'
		}
	];
}

const NATION_SIGN = { sign: 'diamond', tone: 'b' } as const;
const PLACE_SIGN = { sign: 'dot', tone: 'a' } as const;
/** Without an error, nobody can say whether the place differs: a sign of its own. */
const BARE_SIGN = { sign: 'square', tone: 'a' } as const;

/** What the signs of some estimates stand for. */
export function signKeys(
	estimates: readonly Estimate[],
	cve_ent: string,
	lang: Lang
): readonly SignKey[] {
	const t = profileFigures[lang];
	const place = placeName(cve_ent, lang);
	const has = (...standings: readonly Standing[]) =>
		estimates.some(({ standing }) => standings.includes(standing));
	const hasNation = estimates.some(({ nation }) => nation !== null);
	return [
		...(has('above', 'below') ? [{ ...PLACE_SIGN, label: t.differs(place) }] : []),
		...(has('same') ? [{ ...PLACE_SIGN, hollow: true, label: t.same(place) }] : []),
		...(has('unknown') ? [{ ...BARE_SIGN, label: t.bare(place) }] : []),
		...(hasNation ? [{ ...NATION_SIGN, label: t.nation }] : [])
	];
}

/** The survey of the estimates: `ENDIREH 2021`; those of another year by name. */
export function surveyCut(estimates: readonly Estimate[], lang: Lang): string {
	const name = (year: number) => `${survey[lang].name} ${year}`;
	const newest = Math.max(...estimates.map(({ year }) => year));
	const older = estimates.filter(({ year }) => year !== newest);
	return [
		name(newest),
		...[...new Set(older.map(({ year }) => year))].map((year) => {
			const those = older.filter((each) => each.year === year);
			const names = those.map(({ entry }) => lowerFirst(entry.short[lang]));
			return `${name(year)} (${formatList(names, lang)})`;
		})
	].join('; ');
}

/** Everything that the estimates and their nation's say of where they come from. */
export function surveyMeta(
	estimates: readonly Estimate[],
	names: SourceNames,
	lang: Lang
): Pick<FigureMeta, 'cut' | 'precision' | 'sources'> {
	const figures = estimates.flatMap(({ place, nation }) => [place, ...(nation ? [nation] : [])]);
	return {
		cut: surveyCut(estimates, lang),
		precision: precisionOf(
			estimates.map(({ place }) => place),
			lang
		),
		sources: sourcesOf(
			figures.map(({ source }) => source),
			names
		)
	};
}

/** A row an indicator: the place, the nation, how they stand, the interval of the rank, and the women counted. */
export function estimatesTable(
	estimates: readonly Estimate[],
	cve_ent: string,
	lang: Lang
): ChartTable {
	const t = { ...surveyStates[lang], ...profileFigures[lang] };
	const ranked = estimates.some(({ rank }) => rank !== null);
	return {
		columns: [
			textColumn('title', t.indicator),
			fileColumn('indicator'),
			fileColumn('cve_ent'),
			textColumn('survey_year', t.year),
			percentColumn('estimate', placeName(cve_ent, lang)),
			percentColumn('ci95_low', t.low),
			percentColumn('ci95_high', t.high),
			percentColumn('nation_estimate', t.columnNation),
			textColumn('nation_interval', t.columnNationInterval),
			filePercent('nation_ci95_low'),
			filePercent('nation_ci95_high'),
			textColumn('against_nation', t.against),
			...(ranked
				? [textColumn('rank', t.columnRank), fileNumber('rank_low'), fileNumber('rank_high')]
				: []),
			numberColumn('se', t.se, ERROR_DECIMALS),
			textColumn('precision', t.precision),
			textColumn('base', t.base),
			numberColumn('sample', t.sample),
			textColumn('origin', t.origin),
			fileColumn('source')
		],
		rows: estimates.map(({ entry, year, place, nation, standing, rank }): readonly Cell[] => [
			entry.label[lang],
			entry.id,
			cve_ent,
			`${year}`,
			place.estimate,
			place.low,
			place.high,
			nation?.estimate ?? null,
			nation && nationInterval(nation, lang),
			nation?.low ?? null,
			nation?.high ?? null,
			t.standing(standing),
			...(ranked ? [rankCell(place, rank, lang), rank?.low ?? null, rank?.high ?? null] : []),
			place.se,
			precisionText(place.precision, lang),
			baseOf(entry, lang),
			place.sample,
			originText(place, lang),
			place.source
		])
	};
}

const filePercent = (name: string) => ({ ...percentColumn(name, name), fileOnly: true });
const fileNumber = (name: string) => ({ ...numberColumn(name, name), fileOnly: true });

/** The nation's interval, `39.4 a 40.4`, or that its error was not published. */
function nationInterval({ low, high }: SurveyFigure, lang: Lang): string {
	if (low === null || high === null) return survey[lang].withoutError;
	return formatInterval(low, high, DECIMALS, lang);
}

/** The ranks that a place may have, or why none is given: they span too many, or its figure has no error. */
function rankCell({ low }: SurveyFigure, rank: ProfileEstimate['rank'], lang: Lang): string {
	if (rank === null)
		return low === null ? survey[lang].withoutError : profileFigures[lang].rankWithheld;
	return rank.low === rank.high ? `${rank.low}` : formatInterval(rank.low, rank.high, 0, lang);
}
