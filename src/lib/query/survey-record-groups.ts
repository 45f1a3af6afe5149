import { surveyIndicator } from '../catalog/indicators/survey';
import { yearsOfColumn } from '../catalog/survey-held';
import { surveyYears, variablesOf, type SurveyYear } from '../catalog/survey-variables';
import { LEVEL } from '../stats/interval';
import { firstOf } from './record-rows';
import type { GroupsRecord } from './survey-records';
import { tabulate } from './tabulate';
import { ALL, type Cell, type Tabulation, type TabulationResult } from './tabulation';
import type { Engine } from './types';

/** The variables that the page of groups shows, in its order. */
export const groupVariables: readonly string[] = [
	...['age_group', 'domain', 'education', 'schooling'],
	...['indigenous_language', 'indigenous_identity', 'disability']
];

/** The tabulation that the tabulator shows when its address says nothing. */
export const firstTabulation: Tabulation = {
	surveyYear: 2021,
	outcome: 'partner_any',
	base: [],
	by: ['age_group', 'domain']
};

/**
 * The record of an indicator among groups of women of the nation, in the years in which it is computed
 * from the women.
 *
 * @throws RangeError when the catalogue has no such indicator
 * @throws QueryError when the engine cannot answer
 */
export async function groupsRecord(engine: Engine, indicator: string): Promise<GroupsRecord> {
	const { outcome } = surveyIndicator(indicator).query.microdata;
	const years: GroupsRecord['years'][number][] = [];
	for (const year of surveyYears.filter((one) => yearsOfColumn(outcome).includes(one)))
		years.push(await yearOf(engine, outcome, year));
	return { indicator, years };
}

async function yearOf(
	engine: Engine,
	outcome: string,
	year: SurveyYear
): Promise<GroupsRecord['years'][number]> {
	const held = variablesOf(year);
	const variables = groupVariables.flatMap((id) => held.filter((variable) => variable.id === id));
	const groups: GroupsRecord['years'][number]['groups'][number][] = [];
	const totals: Cell[] = [];
	for (const { id, categories } of variables) {
		const tabulation = { surveyYear: year, outcome, base: [], by: [id] };
		const { cells, sql } = await tabulate(engine, tabulation, LEVEL);
		const of = (code: string) => cells.filter(({ codes }) => codes.includes(code));
		groups.push({ variable: id, cells: categories.flatMap(({ code }) => of(code)), sql });
		totals.push(...of(ALL));
	}
	return { year, total: { ...firstOf(totals), codes: [] }, groups };
}

/**
 * The record of the tabulator's first table.
 *
 * @throws QueryError when the engine cannot answer
 */
export function tabulationRecord(engine: Engine): Promise<TabulationResult> {
	return tabulate(engine, firstTabulation, LEVEL);
}
