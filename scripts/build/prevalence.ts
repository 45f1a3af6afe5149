import { indicators } from '../../src/lib/catalog/indicators';
import type { Indicator } from '../../src/lib/catalog/types';
import { estimatePrecision } from '../../src/lib/query/estimate-precision';
import { estimateSql } from '../../src/lib/query/estimate';
import { MICRODATA_SOURCE } from '../../src/lib/query/prevalence';
import type { Engine, SqlRow } from '../../src/lib/query/types';
import { numberIn, textIn } from '../../src/lib/query/values';
import { BuildError } from './build-error';

/** Setting, type of violence and period of the indicators that are computed here. */
const DESCRIBED: Readonly<Record<string, Pick<PrevalenceCodes, 'scope' | 'type' | 'period'>>> = {
	partner_lifetime_any: { scope: 'partner', type: 'any', period: 'relationship' },
	partner_lifetime_physical: { scope: 'partner', type: 'physical', period: 'relationship' },
	partner_lifetime_psychological: {
		scope: 'partner',
		type: 'psychological',
		period: 'relationship'
	},
	partner_lifetime_economic: { scope: 'partner', type: 'economic', period: 'relationship' },
	partner_lifetime_sexual: { scope: 'partner', type: 'sexual', period: 'relationship' },
	partner_complaint: { scope: 'partner', type: 'complaint', period: 'relationship' },
	childhood_any: { scope: 'childhood', type: 'any', period: 'childhood' },
	childhood_sexual: { scope: 'childhood', type: 'sexual', period: 'childhood' },
	obstetric_mistreatment: { scope: 'obstetric', type: 'any', period: 'last_birth' }
};

interface PrevalenceCodes {
	readonly scope: string;
	readonly type: string;
	readonly period: string;
}

/**
 * The rows of `prevalence` that are estimated from `endireh_women`: every indicator of the catalogue with
 * microdata, in each of its years, for the nation and the states, with error, interval and precision.
 *
 * @throws BuildError when an indicator with microdata has no codes here, or no woman in one of its years
 */
export async function microdataRows(engine: Engine): Promise<readonly SqlRow[]> {
	const rows: SqlRow[] = [];
	for (const { id, query, years } of indicators) {
		if (query.kind !== 'prevalence' || query.microdata === null) continue;
		for (const surveyYear of years)
			rows.push(...(await indicatorRows(engine, id, query.microdata, surveyYear)));
	}
	return rows;
}

type Microdata = NonNullable<Extract<Indicator['query'], { kind: 'prevalence' }>['microdata']>;

async function indicatorRows(
	engine: Engine,
	indicator: string,
	microdata: Microdata,
	surveyYear: number
): Promise<SqlRow[]> {
	const codes = DESCRIBED[indicator];
	if (codes === undefined) throw new BuildError('prevalence', `no codes for ${indicator}`);
	const rows = await engine.query(estimateSql({ surveyYear, ...microdata, where: [] }));
	return rows.map(({ df, ...row }) => {
		if (row['estimate'] === null || typeof df !== 'number')
			throw new BuildError(
				'prevalence',
				`${indicator} ${surveyYear} ${row['cve_ent']} has no women`
			);
		return {
			survey_year: surveyYear,
			indicator,
			...codes,
			...row,
			...precisionColumns(row, df),
			origin: 'microdata',
			source: MICRODATA_SOURCE
		};
	});
}

/**
 * Rows that were imported, with variation, precision and interval where their standard error is known.
 * They come without degrees of freedom; those of the same sample, every woman of the place, stand in.
 */
export async function completedRows(engine: Engine, rows: readonly SqlRow[]): Promise<SqlRow[]> {
	const degrees = await designDegrees(engine);
	return rows.map((row) => ({
		...row,
		...precisionColumns(row, degrees.get(placeKey(row)) ?? null)
	}));
}

function precisionColumns(row: SqlRow, df: number | null): SqlRow {
	const estimate = numberIn(row, 'estimate');
	if (estimate === null) return { cv: null, precision: null, ci95_low: null, ci95_high: null };
	const { cv, precision, low, high } = estimatePrecision(estimate, numberIn(row, 'se'), df);
	return { cv, precision, ci95_low: low, ci95_high: high };
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
