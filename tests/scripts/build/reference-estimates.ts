import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../../helpers/files';

/** An estimate of R's `survey`: proportions between 0 and 1. */
export interface ReferenceEstimate {
	readonly survey_year: number;
	readonly cve_ent: string;
	readonly indicator: string;
	readonly estimate: number;
	readonly se: number;
	readonly ci95_low: number;
	readonly ci95_high: number;
	readonly degf: number;
	/** Women of the base in the sample. */
	readonly sample: number;
}

/** What tests/fixtures/survey/prevalence.R computed from the same women. */
export function referenceEstimates(): readonly ReferenceEstimate[] {
	const text = readFileSync(join(root, 'tests', 'fixtures', 'survey', 'prevalence.csv'), 'utf8');
	return parse(text, {
		columns: true,
		cast: (value, { column, header }) =>
			header || column === 'cve_ent' || column === 'indicator' ? value : Number(value)
	}) as ReferenceEstimate[];
}
