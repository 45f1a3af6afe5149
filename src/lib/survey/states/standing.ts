/** Each state's figure beside the nation's. */
import { NATION, placeName, states } from '../../catalog/states';
import type { SurveyYear } from '../../catalog/survey-variables';
import type { Lang } from '../../catalog/types';
import { compareWithNation, type Comparison } from '../../map/compare';
import type { SurveyFigure, SurveyRecord } from '../../query/survey-records';
import type { SurveyView } from '../../view/types';

/** Where a state stands beside the nation; `unknown` where one of the two is missing. It is no test of two states. */
export type Standing = Comparison | 'unknown';

/** The standing of a figure, by the rule of the map; a nation without an interval stands for its value alone. */
export function standingOf(
	figure: Pick<SurveyFigure, 'low' | 'high'>,
	nation: Pick<SurveyFigure, 'estimate' | 'low' | 'high'> | null
): Standing {
	if (nation === null) return 'unknown';
	const { estimate, low, high } = nation;
	return compareWithNation(figure, { low: low ?? estimate, high: high ?? estimate }) ?? 'unknown';
}

export interface StateFigure extends SurveyFigure {
	readonly standing: Standing;
}

/** The figures of an indicator in a year. */
export interface YearFigures {
	readonly nation: SurveyFigure | null;
	/** States with a figure, in the order asked for; those of one value by name. */
	readonly states: readonly StateFigure[];
	/** Codes of the states without one, by name. */
	readonly missing: readonly string[];
}

/** The figures of a record in a year, from high to low or by name. */
export function yearFigures(
	{ years }: Pick<SurveyRecord, 'years'>,
	year: SurveyYear,
	order: SurveyView['order'],
	lang: Lang
): YearFigures {
	const rows = years.find((each) => each.year === year)?.rows ?? [];
	const nation = rows.find(({ cve_ent }) => cve_ent === NATION) ?? null;
	const byName = (a: string, b: string) =>
		placeName(a, lang).localeCompare(placeName(b, lang), lang);
	const known = rows
		.filter(({ cve_ent }) => cve_ent !== NATION)
		.map((row) => ({ ...row, standing: standingOf(row, nation) }))
		.sort(
			(a, b) => (order === 'value' ? b.estimate - a.estimate : 0) || byName(a.cve_ent, b.cve_ent)
		);
	const held = new Set(known.map(({ cve_ent }) => cve_ent));
	return {
		nation,
		states: known,
		missing: states
			.map(({ cve_ent }) => cve_ent)
			.filter((code) => !held.has(code))
			.sort(byName)
	};
}

/** How many states stand where. */
export function tally(figures: readonly StateFigure[]): Readonly<Record<Standing, number>> {
	const of = (standing: Standing) => figures.filter((each) => each.standing === standing).length;
	return { above: of('above'), below: of('below'), same: of('same'), unknown: of('unknown') };
}
