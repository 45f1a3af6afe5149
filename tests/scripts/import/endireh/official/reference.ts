import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../../../../helpers/files';

/** An estimate of R's `survey` from the made-up zips: proportions between 0 and 1. */
export interface SyntheticEstimate {
	readonly survey_year: number;
	readonly cve_ent: string;
	/** Of `endireh_women`. */
	readonly column: string;
	readonly estimate: number;
	readonly se: number;
	/** Null where the proportion is 0 or 1. */
	readonly ci95_low: number | null;
	readonly ci95_high: number | null;
	readonly degf: number;
	readonly sample: number;
}

/** What tests/fixtures/endireh/estimates.R computed from the zips that write-zips.ts writes. */
export function syntheticEstimates(): readonly SyntheticEstimate[] {
	const path = join(root, 'tests', 'fixtures', 'endireh', 'estimates.csv');
	const rows: readonly SyntheticEstimate[] = parse(readFileSync(path, 'utf8'), {
		columns: true,
		cast: (value, { column, header }) => {
			if (header || column === 'cve_ent' || column === 'column') return value;
			return value === 'NA' ? null : Number(value);
		}
	});
	return rows;
}
