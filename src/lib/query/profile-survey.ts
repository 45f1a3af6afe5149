/** The survey's part of a profile: the newest figure of each indicator, and between which places it stands. */
import { NATION, states } from '../catalog/states';
import { onLogit, rankIntervals, toldApart, type Measured } from '../stats/rank-interval';
import type { ProfileEstimate, RankInterval } from './profile-records';
import type { SurveyFigure, SurveyRecord } from './survey-records';

type SurveyRows = SurveyRecord['years'][number]['rows'];

/** Of one indicator and year: the rows, and the places that can be told, by `cve_ent`. */
export interface RankedYear {
	readonly year: SurveyRecord['years'][number]['year'];
	readonly rows: SurveyRows;
	readonly ranks: ReadonlyMap<string, RankInterval>;
}

/** An indicator, its years from the newest to the oldest. */
export interface RankedIndicator {
	readonly indicator: string;
	readonly years: readonly RankedYear[];
}

/** The states' figures, each with its error; null where a state has none or no error. */
function measured(rows: SurveyRows): readonly Measured[] | null {
	const found = states.flatMap(({ cve_ent }) => {
		const row = rows.find((one) => one.cve_ent === cve_ent);
		return row === undefined || row.se === null
			? []
			: [onLogit({ estimate: row.estimate, se: row.se })];
	});
	return found.length === states.length ? found : null;
}

function ranksOf(rows: SurveyRows): ReadonlyMap<string, RankInterval> {
	const figures = measured(rows);
	if (figures === null) return new Map();
	const places = rankIntervals(figures);
	return new Map(
		states.flatMap(({ cve_ent }, at) => {
			const own = places[at];
			return own && toldApart(own, states.length)
				? [[cve_ent, { ...own, of: states.length }] as const]
				: [];
		})
	);
}

/** Years from the newest back to the one that every state has, which no profile looks behind. */
function yearsNeeded({ years }: SurveyRecord): SurveyRecord['years'] {
	const newest = [...years].sort((a, b) => b.year - a.year);
	const whole = newest.findIndex(({ rows }) =>
		[NATION, ...states.map(({ cve_ent }) => cve_ent)].every((place) => figureOf(rows, place))
	);
	return whole < 0 ? newest : newest.slice(0, whole + 1);
}

/** The records with the places of the states among the 32, once for all profiles. */
export function ranked(surveys: readonly SurveyRecord[]): readonly RankedIndicator[] {
	return surveys.map((survey) => ({
		indicator: survey.indicator,
		years: yearsNeeded(survey).map(({ year, rows }) => ({ year, rows, ranks: ranksOf(rows) }))
	}));
}

/**
 * The newest figure of each indicator that the place has, beside the nation's of the same year. An indicator of which
 * the place has no figure is left out.
 */
export function profileEstimates(
	indicators: readonly RankedIndicator[],
	place: string
): readonly ProfileEstimate[] {
	return indicators.flatMap(({ indicator, years }) => {
		for (const { year, rows, ranks } of years) {
			const own = figureOf(rows, place);
			if (own === null) continue;
			const nation = place === NATION ? null : figureOf(rows, NATION);
			return [{ indicator, year, place: own, nation, rank: ranks.get(place) ?? null }];
		}
		return [];
	});
}

function figureOf(rows: SurveyRows, place: string): SurveyFigure | null {
	return rows.find(({ cve_ent }) => cve_ent === place) ?? null;
}
