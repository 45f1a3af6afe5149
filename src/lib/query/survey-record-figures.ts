import { surveyIndicators } from '../catalog/indicators/survey';
import type { SurveyYear } from '../catalog/survey-variables';
import { requireNumber, requireText } from './record-rows';
import { checkSql, indicatorSql, nationSql } from './survey-record-sql';
import type { CheckRecord, NationRecord, SurveyFigure, SurveyRecord } from './survey-records';
import type { Engine, SqlRow } from './types';
import { numberIn, originIn, precisionIn } from './values';

/**
 * The record of an indicator: every place that has a figure, by survey year.
 *
 * @throws RangeError when a row lacks what every figure has, or no place has a figure
 */
export async function surveyRecord(engine: Engine, indicator: string): Promise<SurveyRecord> {
	const sql = indicatorSql(indicator);
	const rows = await engine.query(sql);
	const years = [...new Set(rows.map(yearIn))];
	if (years.length === 0) throw new RangeError(`no place has a figure of ${indicator}`);
	return {
		indicator,
		years: years.map((year) => ({
			year,
			rows: rows.filter((row) => yearIn(row) === year).map(figureOf)
		})),
		sql
	};
}

/**
 * The record of the nation: every indicator of the catalogue, in its order, and the years of each.
 *
 * @throws RangeError when a row lacks what every figure has
 */
export async function nationRecord(engine: Engine): Promise<NationRecord> {
	const sql = nationSql();
	const rows = (await engine.query(sql)).map((row) => ({
		indicator: requireText(row, 'indicator'),
		year: yearIn(row),
		...figureOf(row)
	}));
	return { rows: inCatalogueOrder(rows), sql };
}

/**
 * The record of the published values: the newer survey first, in the catalogue's order.
 *
 * @throws RangeError when a row lacks its value or where it was read
 */
export async function checkRecord(engine: Engine): Promise<CheckRecord> {
	const sql = checkSql();
	const rows = (await engine.query(sql)).map((row) => ({
		indicator: requireText(row, 'indicator'),
		year: yearIn(row),
		cve_ent: requireText(row, 'cve_ent'),
		published: requireNumber(row, 'published'),
		computed: numberIn(row, 'computed'),
		se: numberIn(row, 'se'),
		printed_in: requireText(row, 'printed_in')
	}));
	const years = [...new Set(rows.map(({ year }) => year))];
	return {
		rows: years.flatMap((year) => inCatalogueOrder(rows.filter((row) => row.year === year))),
		sql
	};
}

/** Rows of indicators by the catalogue's order, those of one as they came; of no other indicator. */
function inCatalogueOrder<Row extends { readonly indicator: string }>(
	rows: readonly Row[]
): readonly Row[] {
	return surveyIndicators.flatMap(({ id }) => rows.filter(({ indicator }) => indicator === id));
}

function figureOf(row: SqlRow): SurveyFigure {
	const origin = originIn(row, 'origin');
	if (origin === null) throw new RangeError(`no origin: ${JSON.stringify(row)}`);
	return {
		cve_ent: requireText(row, 'cve_ent'),
		estimate: requireNumber(row, 'estimate'),
		se: numberIn(row, 'se'),
		df: numberIn(row, 'df'),
		low: numberIn(row, 'ci95_low'),
		high: numberIn(row, 'ci95_high'),
		precision: precisionIn(row, 'precision'),
		numerator: numberIn(row, 'numerator'),
		denominator: numberIn(row, 'denominator'),
		sample: numberIn(row, 'sample'),
		origin,
		source: requireText(row, 'source')
	};
}

function yearIn(row: SqlRow): SurveyYear {
	const year = requireNumber(row, 'survey_year');
	if (year === 2016 || year === 2021) return year;
	throw new RangeError(`no survey of ${year}`);
}
