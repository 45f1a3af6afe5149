/** How a figure changed from the survey of 2016 to that of 2021, and where that cannot be told. */
import { NATION, placeName, states } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import type { NationRecord, SurveyFigure, SurveyRecord } from '../../query/survey-records';
import { difference, type Difference } from '../../stats/difference';
import { LEVEL } from '../../stats/interval';
import type { SurveyView } from '../../view/types';

/** `same`: the interval of the difference holds zero. `unknown`: one of the two figures has no error. */
export type Verdict = Difference['verdict'] | 'unknown';

/** A figure of both surveys. */
export interface FigureChange {
	readonly cve_ent: string;
	readonly before: SurveyFigure;
	readonly after: SurveyFigure;
	/** 2021 less 2016, in percentage points. */
	readonly points: number;
	/** The same with its error; null where one of the two has none. */
	readonly difference: Difference | null;
	readonly verdict: Verdict;
}

/** The change between two figures of one place, of two surveys that drew their samples apart. */
export function changeOf(before: SurveyFigure, after: SurveyFigure): FigureChange {
	const told =
		before.se === null || before.df === null || after.se === null || after.df === null
			? null
			: difference(
					{ estimate: before.estimate, se: before.se, df: before.df },
					{ estimate: after.estimate, se: after.se, df: after.df },
					LEVEL
				);
	return {
		cve_ent: after.cve_ent,
		before,
		after,
		points: after.estimate - before.estimate,
		difference: told,
		verdict: told?.verdict ?? 'unknown'
	};
}

export interface PlaceChanges {
	readonly nation: FigureChange | null;
	/** States with both figures, in the order asked for. */
	readonly states: readonly FigureChange[];
	/** Codes of the states without both, by name. */
	readonly missing: readonly string[];
}

/** The changes of an indicator's places, from the greatest rise to the greatest fall or by name. */
export function placeChanges(
	{ years }: Pick<SurveyRecord, 'years'>,
	order: SurveyView['order'],
	lang: Lang
): PlaceChanges {
	const of = (year: number, code: string) =>
		years.find((each) => each.year === year)?.rows.find(({ cve_ent }) => cve_ent === code);
	const change = (code: string) => {
		const [before, after] = [of(2016, code), of(2021, code)];
		return before && after ? changeOf(before, after) : null;
	};
	const byName = (a: string, b: string) =>
		placeName(a, lang).localeCompare(placeName(b, lang), lang);
	const codes = states.map(({ cve_ent }) => cve_ent).sort(byName);
	const known = codes.flatMap((code) => change(code) ?? []);
	return {
		nation: change(NATION),
		states: order === 'value' ? known.sort((a, b) => b.points - a.points) : known,
		missing: codes.filter((code) => !known.some(({ cve_ent }) => cve_ent === code))
	};
}

export interface IndicatorChange extends FigureChange {
	readonly indicator: string;
}

/** The nation's change in every indicator that both surveys have, in the record's order. */
export function nationChanges({ rows }: Pick<NationRecord, 'rows'>): readonly IndicatorChange[] {
	return rows
		.filter(({ year }) => year === 2021)
		.flatMap((after) => {
			const before = rows.find(
				({ indicator, year }) => indicator === after.indicator && year === 2016
			);
			return before ? [{ ...changeOf(before, after), indicator: after.indicator }] : [];
		});
}

/** How many changes of each kind. */
export function tally(
	changes: readonly Pick<FigureChange, 'verdict'>[]
): Readonly<Record<Verdict, number>> {
	const of = (verdict: Verdict) => changes.filter((change) => change.verdict === verdict).length;
	return { rose: of('rose'), fell: of('fell'), same: of('same'), unknown: of('unknown') };
}
