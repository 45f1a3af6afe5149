import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { loadCode } from '../../../src/lib/data/code';

const columns = [
	{ name: 'cve_ent', type: 'text' },
	{ name: 'n', type: 'integer' }
] as const;

const textOf = (
	language: string,
	table = 'crime_year',
	of: Parameters<typeof loadCode>[2] = columns
) =>
	loadCode('https://atlas.example', table, of).find((each) => each.language === language)?.text ??
	'';

describe('loadCode(origin, table, columns)', () => {
	it('reads codes as text in R, where a CSV would lose their zero', () => {
		expect(textOf('R')).toBe(
			'crime_year <- read.csv("https://atlas.example/data/crime_year.csv",\n' +
				'  na.strings = "",\n  colClasses = c(cve_ent = "character"))'
		);
		expect(textOf('R', 'evidence', [])).not.toContain('colClasses');
	});

	it('reads the Parquet file elsewhere, which knows its types', () => {
		for (const language of ['Python', 'JavaScript', 'DuckDB'])
			expect(textOf(language)).toContain('https://atlas.example/data/crime_year.parquet');
	});

	it('reads the file with the package that it names', async () => {
		const columnData = [{ name: 'cve_ent', data: ['01', '02'], type: 'STRING' as const }];
		const file = parquetWriteBuffer({ columnData });
		expect(textOf('JavaScript')).toContain('parquetReadObjects({ file })');
		expect(await parquetReadObjects({ file })).toEqual([{ cve_ent: '01' }, { cve_ent: '02' }]);
	});
});
