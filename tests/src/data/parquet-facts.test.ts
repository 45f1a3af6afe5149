import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { parquetFacts } from '../../../src/lib/data/parquet-facts';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];
const facts = (columnData: Columns) => parquetFacts(parquetWriteBuffer({ columnData }));

describe('parquetFacts(bytes)', () => {
	it('tells the first and the last year, of whatever column holds years', () => {
		const other = { name: 'n', data: [1, 9999, 3], type: 'INT32' as const };
		const years = { data: [2016, 2021, 2018], type: 'INT32' as const };
		expect(facts([other, { name: 'year', ...years }]).years).toEqual([2016, 2021]);
		expect(facts([{ name: 'survey_year', ...years }, other]).years).toEqual([2016, 2021]);
		expect(facts([other]).years).toBeNull();
	});

	it('tells which columns are empty somewhere', () => {
		const made = facts([
			{ name: 'whole', data: ['a', 'b'], type: 'STRING' },
			{ name: 'part', data: ['a', null], type: 'STRING', nullable: true }
		]);
		expect(made.withBlanks).toEqual(['part']);
	});

	it('refuses what is no Parquet file', () => {
		expect(() => parquetFacts(new ArrayBuffer(100))).toThrow();
	});
});
