/** The lines that load a public table, for the languages that analysts use. Names and origin are the site's own. */
import type { Column } from '../catalog/types';

export interface LoadCode {
	readonly language: 'R' | 'Python' | 'JavaScript' | 'DuckDB' | 'JSON';
	readonly text: string;
}

/** Codes with a leading zero, which readers of CSV would take for numbers. */
const ZERO_LED = ['cve_ent', 'cvegeo', 'inegi'];

/**
 * How to load a table whole.
 * @param origin `https://…`, without a slash at the end
 * @param table its name in the manifest
 * @param columns its columns: codes are read as text
 */
export function loadCode(
	origin: string,
	table: string,
	columns: readonly Pick<Column, 'name' | 'type'>[]
): readonly LoadCode[] {
	const address = (extension: string) => `${origin}/data/${table}.${extension}`;
	const codes = columns
		.filter(({ name, type }) => type === 'text' && ZERO_LED.includes(name))
		.map(({ name }) => name);
	const classes = codes.map((name) => `${name} = "character"`).join(', ');
	const forR = codes.length === 0 ? '' : `,\n  colClasses = c(${classes})`;
	return [
		{
			language: 'R',
			text: `${table} <- read.csv("${address('csv')}",\n  na.strings = ""${forR})`
		},
		{
			language: 'Python',
			text: `import pandas as pd\n${table} = pd.read_parquet("${address('parquet')}")`
		},
		{
			language: 'JavaScript',
			text: [
				`import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';`,
				`const file = await asyncBufferFromUrl({ url: '${address('parquet')}' });`,
				`const ${table} = await parquetReadObjects({ file });`
			].join('\n')
		},
		{ language: 'DuckDB', text: `select * from read_parquet('${address('parquet')}');` }
	];
}
