/** The tables under the figures of the evidence. */
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import type { Cell, ChartTable } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { evidenceColumns, evidenceFigures } from '../../i18n/evidence-figures';
import type { Summary } from './pool';
import type { Study } from './studies';
import {
	countryName,
	DECIMALS,
	designsText,
	ERROR_DECIMALS,
	outcomeName,
	populationName
} from './words';

/** A mean with the name and the code of its row. */
export type NamedSummary = Summary & { readonly name: string; readonly code: string };

/** Means as a table; `column` names what sets its rows apart. */
export function summaryTable(
	summaries: readonly NamedSummary[],
	column: 'outcome' | 'design' | 'assumption',
	lang: Lang
): ChartTable {
	const t = evidenceColumns[lang];
	return {
		columns: [
			textColumn(column, t[column]),
			fileColumn('code'),
			numberColumn('studies', t.studies),
			numberColumn('effects', t.effects),
			numberColumn('mean', t.mean, DECIMALS),
			numberColumn('ci95_low', t.low, DECIMALS),
			numberColumn('ci95_high', t.high, DECIMALS),
			numberColumn('se', t.se, ERROR_DECIMALS),
			numberColumn('prediction95_low', t.predictionLow, DECIMALS),
			numberColumn('prediction95_high', t.predictionHigh, DECIMALS),
			numberColumn('i2', 'I² (%)', 1),
			numberColumn('tau2', 'τ²', ERROR_DECIMALS),
			numberColumn('q', 'Q', 1)
		],
		rows: summaries.map(({ name, code: id, studies, m, pooled }): readonly Cell[] => [
			name,
			id,
			studies.length,
			m,
			pooled?.mean ?? null,
			pooled?.interval?.low ?? null,
			pooled?.interval?.high ?? null,
			pooled?.se ?? null,
			pooled?.prediction?.low ?? null,
			pooled?.prediction?.high ?? null,
			pooled?.heterogeneity?.i2 ?? null,
			pooled?.heterogeneity?.tau2 ?? null,
			pooled?.heterogeneity?.q ?? null
		])
	};
}

/** Studies as a table, a row a study and outcome. */
export function studyTable(studies: readonly Study[], lang: Lang): ChartTable {
	const t = evidenceFigures[lang];
	const columns = evidenceColumns[lang];
	return {
		columns: [
			textColumn('study', columns.study),
			fileColumn('study_id'),
			textColumn('outcome', columns.outcome),
			numberColumn('effect', columns.effect, DECIMALS),
			numberColumn('ci95_low', columns.low, DECIMALS),
			numberColumn('ci95_high', columns.high, DECIMALS),
			numberColumn('se', columns.se, ERROR_DECIMALS),
			numberColumn('people', columns.people),
			numberColumn('effects', columns.effects),
			textColumn('country', columns.country),
			textColumn('design', columns.design),
			textColumn('population', columns.population),
			textColumn('published', columns.published),
			textColumn('year', columns.year)
		],
		rows: studies.map((study): readonly Cell[] => [
			study.name,
			study.key,
			outcomeName(study.outcome, lang),
			study.effect,
			study.low,
			study.high,
			study.se,
			study.n,
			study.m,
			countryName(study.country, lang),
			designsText(study, lang),
			populationName(study.population, lang),
			study.published ? t.yes : t.no,
			study.year
		])
	};
}
