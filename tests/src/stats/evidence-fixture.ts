import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { Effect } from '../../../src/lib/stats/aggregate-effects';
import type { Pooled } from '../../../src/lib/stats/meta-analysis';
import { root } from '../../helpers/files';

export type FixtureRow = Readonly<Record<string, string>>;

function rowsOf(...path: readonly string[]): readonly FixtureRow[] {
	return parse(readFileSync(join(root, ...path), 'utf8'), { columns: true });
}

/** Rows that metafor.R wrote. */
export function metaforRows(name: string): readonly FixtureRow[] {
	return rowsOf('tests', 'fixtures', 'evidence', name);
}

/** The rows of the public table. */
export const evidenceRows = rowsOf('data', 'sv-meta', 'evidence.csv');

/** The effects of some rows, by the study or paper that they are of. */
export function effectsBy(rows: readonly FixtureRow[], unit: string): readonly Effect[][] {
	const groups = new Map<string, Effect[]>();
	for (const row of rows) {
		const key = row[unit] ?? '';
		const group = groups.get(key) ?? [];
		group.push({ effect: Number(row['effect']), variance: Number(row['se']) ** 2 });
		groups.set(key, group);
	}
	return [...groups.values()];
}

/** Holds a pooled effect to what metafor found: within 1e-8 in all that it gives, null where it gives nothing. */
export function expectMetafor(found: Pooled | null, row: FixtureRow): void {
	const told: Readonly<Record<string, number | null | undefined>> = {
		k: found?.k,
		mean: found?.mean,
		se: found?.se,
		low: found?.interval?.low ?? null,
		high: found?.interval?.high ?? null,
		prediction_low: found?.prediction?.low ?? null,
		prediction_high: found?.prediction?.high ?? null,
		tau2: found?.heterogeneity?.tau2 ?? null,
		q: found?.heterogeneity?.q ?? null,
		p: found?.heterogeneity?.p ?? null,
		i2: found?.heterogeneity?.i2 ?? null,
		h2: found?.heterogeneity?.h2 ?? null
	};
	for (const [name, value] of Object.entries(told)) {
		const expected = row[name] ?? '';
		if (expected === '') expect(value, name).toBeNull();
		else
			expect(
				Math.abs((value ?? NaN) - Number(expected)) / Math.max(1, Math.abs(Number(expected))),
				name
			).toBeLessThan(1e-8);
	}
}
