import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evidenceRecord } from '../../../src/lib/query/evidence-record';
import type { SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';
import { tablesEngine } from '../../helpers/tables-engine';

const columns = `id integer, study integer, paper integer, label varchar, year integer, country varchar,
	design varchar, population varchar, outcome varchar, effect double, se double, n integer,
	published boolean, source varchar`;

const row = (id: number, change: Readonly<Record<number, SqlValue>> = {}) =>
	[id, 7, 3, 'Roe 2001', 2001, 'US', 'rct', 'college', 'ideas', 0.2, 0.1, 90, true, 'sv-meta'].map(
		(value, at) => change[at] ?? value
	);

async function recordOf(...rows: readonly (readonly SqlValue[])[]) {
	const engine = await inlineEngine({ evidence: { columns, rows } });
	try {
		return await evidenceRecord(engine);
	} finally {
		await engine.close();
	}
}

describe('evidenceRecord(engine)', () => {
	it('has a row an effect, in the order of the file', async () => {
		const { effects, sql } = await recordOf(row(2, { 9: -0.5 }), row(1));
		expect(effects.map(({ effect }) => effect)).toEqual([0.2, -0.5]);
		expect(effects[0]).toEqual({
			...{ study: 7, paper: 3, label: 'Roe 2001', year: 2001, country: 'US', design: 'rct' },
			...{ population: 'college', outcome: 'ideas', effect: 0.2, se: 0.1, n: 90, published: true }
		});
		expect(sql).toContain('from evidence');
	});

	it('refuses a code that nobody knows', async () => {
		await expect(recordOf(row(1, { 6: 'magic' }))).rejects.toThrow("no design 'magic'");
		await expect(recordOf(row(1, { 8: 'mood' }))).rejects.toThrow(RangeError);
	});

	it('of the public table has 489 effects, in at most 25 KB compressed', async () => {
		const engine = await tablesEngine('evidence');
		const record = await evidenceRecord(engine);
		await engine.close();
		expect(record.effects).toHaveLength(489);
		const bytes = gzipSync(new TextEncoder().encode(JSON.stringify(record)));
		expect(bytes.length).toBeLessThan(25_000);
	});
});
