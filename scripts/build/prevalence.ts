import { describedSurveyIndicators } from '../../src/lib/catalog/indicators/survey';
import { NATION } from '../../src/lib/catalog/states';
import { estimatePrecision } from '../../src/lib/query/estimate-precision';
import { estimateSql } from '../../src/lib/query/estimate';
import { MICRODATA_SOURCE } from '../../src/lib/query/prevalence';
import type { Engine, SqlRow } from '../../src/lib/query/types';
import { numberIn, textIn } from '../../src/lib/query/values';
import { MINIMUM_SAMPLE } from '../../src/lib/stats/precision';
import { BuildError } from './build-error';

/** Source of the rows that stand in where nothing better gives a figure. */
const PUBLISHED_SOURCE = 'endireh-published';

/**
 * The whole of `prevalence`, in place of what was loaded. Every indicator in every survey year whose
 * outcome a woman has is estimated from the women; imported rows of that indicator and year give way.
 * Where neither gives a place, the value printed of it stands in, if a page was read that prints it.
 *
 * @throws BuildError when a stratum is not fit to estimate from, or an outcome has no woman of its base
 */
export async function prevalenceRows(engine: Engine): Promise<readonly SqlRow[]> {
	await checkDesign(engine);
	const computed = await microdataRows(engine);
	const given = new Set(computed.map(measureKey));
	const imported = (await engine.query('select * from prevalence')).filter(
		(row) => !given.has(measureKey(row))
	);
	const taken = new Set(imported.map(cellKey));
	const printed = (await printedRows(engine)).filter(
		(row) => !given.has(measureKey(row)) && !taken.has(cellKey(row))
	);
	return [...(await completedRows(engine, [...imported, ...printed])), ...computed];
}

/**
 * The rows of `prevalence` that are estimated from `endireh_women`, for the nation and the states, with
 * error, interval and precision. A place without a woman of the base has no row; one with too few for an
 * estimate has their number only.
 *
 * @throws BuildError when an outcome has no woman of its base
 */
async function microdataRows(engine: Engine): Promise<readonly SqlRow[]> {
	const held = await yearsHeld(engine);
	const rows: SqlRow[] = [];
	for (const indicator of describedSurveyIndicators) {
		for (const surveyYear of held.get(indicator.query.microdata.outcome) ?? [])
			rows.push(...(await indicatorRows(engine, indicator, surveyYear)));
	}
	return rows;
}

type Described = (typeof describedSurveyIndicators)[number];

/** Outcome → survey years in which some woman has a value of it. */
async function yearsHeld(engine: Engine): Promise<ReadonlyMap<string, readonly number[]>> {
	const outcomes = describedSurveyIndicators.map(({ query }) => query.microdata.outcome);
	const counts = outcomes.map((outcome) => `count(${outcome}) as ${outcome}`);
	const rows = await engine.query(`select
	survey_year,
	${counts.join(',\n\t')}
from endireh_women
group by survey_year
order by survey_year`);
	const years = (outcome: string) =>
		rows
			.filter((row) => (numberIn(row, outcome) ?? 0) > 0)
			.map((row) => numberIn(row, 'survey_year') ?? 0);
	return new Map(outcomes.map((outcome) => [outcome, years(outcome)]));
}

async function indicatorRows(
	engine: Engine,
	{ id, scope, type, period, query }: Described,
	surveyYear: number
): Promise<SqlRow[]> {
	const rows = await engine.query(estimateSql({ surveyYear, ...query.microdata, where: [] }));
	if (rows.every((row) => row['cve_ent'] !== NATION || row['estimate'] === null))
		throw new BuildError('prevalence', `${id} ${surveyYear} has no women`);
	return rows
		.filter((row) => row['estimate'] !== null)
		.map((row) => ({
			survey_year: surveyYear,
			indicator: id,
			scope,
			type,
			period,
			...(isEnough(row)
				? estimated(row)
				: { cve_ent: row['cve_ent'] ?? null, sample: row['sample'] ?? null }),
			origin: 'microdata',
			source: MICRODATA_SOURCE
		}));
}

/** Whether so many women were asked that an estimate may be shown. */
function isEnough(row: SqlRow): boolean {
	return (numberIn(row, 'sample') ?? 0) >= MINIMUM_SAMPLE;
}

function estimated(row: SqlRow): SqlRow {
	return { ...row, ...precisionColumns(row, numberIn(row, 'df')) };
}

/** Rows of the values that were read in print; one that was computed stands in for nothing. */
async function printedRows(engine: Engine): Promise<readonly SqlRow[]> {
	const rows = await engine.query(`select
	survey_year,
	cve_ent,
	indicator,
	value as estimate
from survey_published
where status <> 'computed'
order by survey_year, cve_ent, indicator`);
	return rows.map((row) => {
		const id = textIn(row, 'indicator');
		const described = describedSurveyIndicators.find((indicator) => indicator.id === id);
		if (described === undefined) throw new BuildError('survey_published', `no indicator ${id}`);
		const { scope, type, period } = described;
		return { ...row, scope, type, period, origin: 'published', source: PUBLISHED_SOURCE };
	});
}

/**
 * Rows that were imported, with variation, precision and interval where their standard error is known.
 * They come without degrees of freedom; those of the same sample, every woman of the place, stand in.
 */
export async function completedRows(engine: Engine, rows: readonly SqlRow[]): Promise<SqlRow[]> {
	const degrees = await designDegrees(engine);
	return rows.map((row) => {
		const df = numberIn(row, 'se') === null ? null : (degrees.get(placeKey(row)) ?? null);
		return { ...row, ...precisionColumns(row, df) };
	});
}

function precisionColumns(row: SqlRow, df: number | null): SqlRow {
	const estimate = numberIn(row, 'estimate');
	if (estimate === null)
		return { cv: null, df: null, precision: null, ci95_low: null, ci95_high: null };
	const { cv, precision, low, high } = estimatePrecision(estimate, numberIn(row, 'se'), df);
	return { cv, df, precision, ci95_low: low, ci95_high: high };
}

/** Primary sampling units less strata, of every woman of each place and round. */
async function designDegrees(engine: Engine): Promise<ReadonlyMap<string, number>> {
	const rows = await engine.query(`with
unit as (
	select distinct survey_year, cve_ent, est_dis, upm_dis
	from endireh_women
),
placed as (
	select survey_year, cve_ent, est_dis, upm_dis
	from unit
	union all
	select survey_year, '00' as cve_ent, est_dis, upm_dis
	from unit
)
select
	survey_year,
	cve_ent,
	count(distinct (est_dis, upm_dis)) - count(distinct est_dis) as df
from placed
group by survey_year, cve_ent`);
	return new Map(rows.map((row) => [placeKey(row), numberIn(row, 'df') ?? 0]));
}

function placeKey(row: SqlRow): string {
	return `${numberIn(row, 'survey_year')} ${textIn(row, 'cve_ent')}`;
}

function measureKey(row: SqlRow): string {
	return `${numberIn(row, 'survey_year')} ${textIn(row, 'indicator')}`;
}

function cellKey(row: SqlRow): string {
	return `${measureKey(row)} ${textIn(row, 'cve_ent')}`;
}

/**
 * The estimator takes the strata of a state for those of the nation within it.
 *
 * @throws BuildError when a stratum of `endireh_women` lies in two states, or has a single unit
 */
export async function checkDesign(engine: Engine): Promise<void> {
	const [bad] = await engine.query(`select
	survey_year,
	est_dis,
	count(distinct cve_ent) as states,
	count(distinct upm_dis) as units
from endireh_women
group by survey_year, est_dis
having count(distinct cve_ent) > 1
	or count(distinct upm_dis) < 2
order by survey_year, est_dis
limit 1`);
	if (bad !== undefined)
		throw new BuildError(
			'endireh_women',
			`stratum not fit to estimate from: ${JSON.stringify(bad)}`
		);
}
